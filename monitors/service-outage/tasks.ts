import type { JsonValue } from '../runtime/scheduling/contracts.ts';
import { OUTAGE_TYPE_WORDS } from '../vocabulary/outage-type.ts';
import type { ForwardPayload, RecheckPayload } from './actions.ts';
import type { EdgeCase } from './sightings.ts';

/** Kinds of work for later, and of pieces of a cycle. */
export const RECHECK = 'recheck';
export const FORWARD = 'forward';
export const EDGES_OF_CUSTOMER = 'edges-of-customer';

/** Upstream systems that tasks and pieces ask: tickets of the one, edges and events of the other. */
export const LOADS = ['bruin', 'velocloud'];

/** A piece of a cycle. */
export interface EdgesPayload {
  readonly customerId: string;
  readonly cases: readonly EdgeCase[];
}

/** One for each edge and type of outage, so that an edge that cannot be read keeps no other from being reported. */
export function recheckKey({ case: { watched }, outage }: RecheckPayload): string {
  return `${watched.host}/${watched.serialNumber}/${OUTAGE_TYPE_WORDS[outage]}`;
}

/** One for each ticket, service number and queue. */
export function forwardKey({
  ticketId,
  serviceNumber,
  workQueue,
}: Pick<ForwardPayload, 'ticketId' | 'serviceNumber' | 'workQueue'>): string {
  return `${ticketId}/${serviceNumber}/${workQueue}`;
}

/** Payloads hold sightings alone, which are JSON; interfaces of TypeScript do not say so by themselves. */
export function asJson(payload: RecheckPayload | ForwardPayload | EdgesPayload): JsonValue {
  return payload as unknown as JsonValue;
}
