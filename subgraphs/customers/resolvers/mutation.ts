import type { MutationResolvers } from '../../generated/customers.ts';

export const mutation: MutationResolvers = {
  stageWatchedEdges: (_parent, { input }, { recorder }) => recorder.stageEdges(input),

  stageWatchedProbes: (_parent, { input }, { recorder }) => recorder.stageProbes(input),

  switchDeviceCache: (_parent, { input }, { recorder }) => recorder.switchCache(input),

  recordWatchedEdges: (_parent, { input }, { recorder }) => recorder.recordEdges(input),

  replaceWatchedProbes: (_parent, { input }, { recorder }) => recorder.replaceProbes(input),

  async completeCacheRefresh(_parent, { input }, { recorder, watched }) {
    const { refresh, userErrors } = await recorder.completeRefresh(input);
    if (refresh === null) return { refresh, userErrors };
    const { edges, probes } = await watched.caches();
    return {
      refresh: {
        cache: input.cache,
        refreshedAt: new Date(refresh.refreshedAt),
        nextRefreshAt: new Date(refresh.nextRefreshAt),
        size: input.cache === 'EDGES' ? edges.size : probes.size,
      },
      userErrors,
    };
  },
};
