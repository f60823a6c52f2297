import type { Prepared } from '../execution/prepare.ts';
import type { SubscriptionPlan } from '../planning/plan.ts';
import type { Stream } from '../stream.ts';
import { createSource, type LiveResult, type Source, type SourceOptions } from './source.ts';

/** Finds for each subscription the upstream subscription that it shares with its equals. */
export interface Sharing {
  /**
   * @param identity who asks: operations of different people are never one.
   * @param options of the source, should there be none yet.
   */
  join(identity: string, options: Omit<SourceOptions, 'whenOver'>): Stream<LiveResult>;
}

export function createSharing(): Sharing {
  const sources = new Map<string, Source>();

  function create(key: string, options: Omit<SourceOptions, 'whenOver'>): Source {
    const source = createSource({
      ...options,
      whenOver: () => {
        if (sources.get(key) === source) sources.delete(key);
      },
    });
    sources.set(key, source);
    return source;
  }

  return {
    join(identity, options) {
      const key = keyOf(identity, options.prepared);
      const known = sources.get(key);
      // One that is further on than its `after` says keeps those it has.
      const source = known?.isJoinable() ? known : create(key, options);
      return source.join();
    },
  };
}

function keyOf(
  identity: string,
  { request, operation, variables }: Prepared<SubscriptionPlan>,
): string {
  return JSON.stringify([identity, request.documentKey, operation.name?.value, sorted(variables)]);
}

/** Equal for equal values, in whatever order a client writes them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, of]) => [name, sorted(of)]));
}
