import { TriageEdgeDocument, TriageEventsDocument } from '../generated/triage.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import type { DeviceEvent } from '../vocabulary/device-events.ts';
import { newestOfEach } from './rules/newest-of-each.ts';
import type { Untold } from './rules/untold.ts';
import { windowSince } from './rules/when-to-read.ts';
import type { TriageSettings } from './settings.ts';
import type { EdgeReading, EdgeSighting } from './sightings.ts';

/** Where an edge is, which pauses and maintenance windows go by. */
export interface Place {
  readonly siteId: string | null;
  readonly host: string | null;
}

/** What was read of an edge, and where it is. */
export type Read<T> = { readonly place: Place; readonly read: T | null };

const NOWHERE: Place = { siteId: null, host: null };

/** Reads how an edge stands, and what happened to it in seven days. `read` is null when it could not be. */
export async function readEdge(
  serialNumber: string,
  { graph }: MonitorDeps,
  run: Run,
): Promise<Read<EdgeReading>> {
  const { data, errors } = await graph.query(TriageEdgeDocument, { serialNumber }, run);
  const device = data?.device;
  if (!device || !('events' in device)) return { place: NOWHERE, read: null };
  const { site, events, ...edge } = device;
  const place = { siteId: site?.id ?? null, host: edge.host };
  if (events === null || errors.length > 0) return { place, read: null };
  return { place, read: { edge: known(edge), events: newestOfEach(events) } };
}

/** Reads what happened to an edge and was not told, newest first. `read` is null when it could not be. */
export async function readUntoldEvents(
  { since, isUntold }: Untold,
  serialNumber: string,
  { eventsAtMost }: TriageSettings,
  { graph, clock }: MonitorDeps,
  run: Run,
): Promise<Read<DeviceEvent[]>> {
  const window = windowSince(since, clock.now());
  const variables = { serialNumber, window, first: eventsAtMost };
  const { data, errors } = await graph.query(TriageEventsDocument, variables, run);
  const device = data?.device;
  if (!device || !('events' in device)) return { place: NOWHERE, read: null };
  const { site, host, events } = device;
  const place = { siteId: site?.id ?? null, host };
  if (events === null || errors.length > 0) return { place, read: null };
  return { place, read: events.filter(isUntold) };
}

type Shown = {
  readonly [K in keyof EdgeSighting]: EdgeSighting[K] | null;
};

/** Null for an edge that no orchestrator knows. */
function known(edge: Shown): EdgeSighting | null {
  const { host, enterpriseId, edgeId, links } = edge;
  if (host === null || enterpriseId === null || edgeId === null || links === null) return null;
  return { ...edge, host, enterpriseId, edgeId, links };
}
