import { defineSubgraph } from '../runtime/define-subgraph.ts';
import { createCatalogueReader, type Caches } from './catalogue.ts';
import type { Context } from './context.ts';
import { createRecorder } from './recorder.ts';
import { customer } from './resolvers/customer.ts';
import { device, edge, probe } from './resolvers/device.ts';
import { link } from './resolvers/link.ts';
import { mutation } from './resolvers/mutation.ts';
import { query } from './resolvers/query.ts';
import { ticketTask } from './resolvers/ticket-task.ts';
import { watchedEdge, watchedProbe } from './resolvers/watched.ts';
import { settings } from './settings.ts';
import { createCacheReader } from './store.ts';
import { createWatched, describeUnbuilt } from './watched.ts';

/** Which devices are watched, and whose they are: what the cache monitors found, stored and served. */
export const customers = defineSubgraph({
  name: 'customers',
  settings,
  start({ notReadyRetryMs }, { cache, clock }) {
    const reader = createCacheReader(cache, notReadyRetryMs);
    const readCaches = async (): Promise<Caches> => {
      const [edges, probes] = await Promise.all([reader.edges(), reader.probes()]);
      return { edges, probes };
    };
    const read = { caches: readCaches, catalogue: createCatalogueReader() };
    const recorder = createRecorder(cache, clock);
    return {
      resolvers: {
        Query: query,
        Mutation: mutation,
        Customer: customer,
        Device: device,
        Edge: edge,
        Probe: probe,
        Link: link,
        TicketTask: ticketTask,
        WatchedEdge: watchedEdge,
        WatchedProbe: watchedProbe,
      },
      createContext: ({ requestId }): Context => ({
        requestId,
        watched: createWatched(read, notReadyRetryMs),
        recorder,
        notReadyRetryMs,
      }),
      missing: async () => describeUnbuilt(await readCaches()),
      // The cache belongs to whoever started this subgraph.
      stop: async () => undefined,
    };
  },
});
