import type { WatchedEdgeResolvers, WatchedProbeResolvers } from '../../generated/customers.ts';
import { owned } from './owned.ts';

export const watchedEdge: WatchedEdgeResolvers = { ...owned, edge: (entry) => entry };

export const watchedProbe: WatchedProbeResolvers = { ...owned, probe: (entry) => entry };
