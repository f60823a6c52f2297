import { lastTime } from '../../vocabulary/device-events.ts';
import { cycleOf } from '../../vocabulary/documentation-cycle.ts';
import { isEventsNote } from '../../vocabulary/events-note.ts';
import type { OutageType } from '../../vocabulary/outage-type.ts';
import { buildReopenNote, isReopenNote } from '../../vocabulary/reopen-note.ts';
import { splitNote } from '../../vocabulary/split-note.ts';
import { concerns, writtenAtMs } from '../../vocabulary/ticket-note.ts';
import {
  buildTriageNote,
  isTriageNote,
  REOPEN_PAGES,
  TRIAGE_PAGES,
  type TriagedEdge,
  type TriagedLink,
} from '../../vocabulary/triage-note.ts';
import type { OutageSettings } from '../settings.ts';
import type { EdgeCase, EventSighting, LinkSighting, TicketSighting } from '../sightings.ts';

/** What a note about an outage is made of. */
export interface Documented {
  readonly case: EdgeCase;
  readonly outage: OutageType;
  /** Newest first. */
  readonly events: readonly EventSighting[];
}

/** How the edge stands, in as many notes as it takes. */
export function triageTexts(
  { case: edgeCase, outage, events }: Documented,
  {
    timeZone,
    tellsTypes,
    tellsLabels,
  }: Pick<OutageSettings, 'timeZone' | 'tellsTypes' | 'tellsLabels'>,
  reopening = false,
): string[] {
  const { watched, edge, observedAt } = edgeCase;
  const text = buildTriageNote(
    {
      reopening,
      outageType: tellsTypes ? outage : null,
      host: edge.host,
      enterpriseId: edge.enterpriseId,
      edgeId: edge.edgeId,
      edgeName: edge.name ?? watched.edgeName,
      edges: triagedEdges(edgeCase, tellsTypes),
      lastOnlineAt: lastTime(events, 'EDGE_UP'),
      lastOfflineAt: lastTime(events, 'EDGE_DOWN'),
      links: edge.links.map((link) => triagedLink(link, edgeCase, events)),
      labels: tellsLabels,
      seenAt: observedAt,
    },
    timeZone,
  );
  return splitNote(text, reopening ? REOPEN_PAGES : TRIAGE_PAGES);
}

/** Why a task was opened again. The time is that of the sighting, so that the same re-opening is the same note. */
export function causesTexts(
  { edge }: EdgeCase,
  occasion: string,
  { timeZone }: Pick<OutageSettings, 'timeZone'>,
): string[] {
  return splitNote(buildReopenNote(edge, occasion, timeZone), REOPEN_PAGES);
}

/** Whether a triage note tells of this outage already. */
export function isTriaged({ notes }: TicketSighting, serialNumber: string): boolean {
  return cycleOf(notes, serialNumber).notes.some(
    ({ text }) => isTriageNote(text) && !isEventsNote(text),
  );
}

/** Whether a note tells already that the task was opened again since the outage was sighted. */
export function isNotedAsReopened(
  { notes }: TicketSighting,
  serialNumber: string,
  occasion: string,
): boolean {
  const sinceMs = Date.parse(occasion);
  return notes.some(
    (note) =>
      isReopenNote(note.text) &&
      concerns(note, serialNumber) &&
      (writtenAtMs(note) ?? Number.NEGATIVE_INFINITY) >= sinceMs,
  );
}

function triagedEdges({ edge }: EdgeCase, tellsTypes: boolean): TriagedEdge[] {
  const { serialNumber, state, haRole, haPartner } = edge;
  if (!tellsTypes || !haPartner || (haRole !== 'PRIMARY' && haRole !== 'STANDBY')) {
    return [{ serialNumber, state, haRole: null }];
  }
  const other = haRole === 'PRIMARY' ? 'STANDBY' : 'PRIMARY';
  return [
    { serialNumber, state, haRole },
    { ...haPartner, haRole: other },
  ];
}

function triagedLink(
  link: LinkSighting,
  { watched }: EdgeCase,
  events: readonly EventSighting[],
): TriagedLink {
  const configuration = watched.linkConfigurations.find(({ interfaces }) =>
    interfaces.includes(link.interface),
  );
  return {
    interface: link.interface,
    label: link.displayName,
    ipAddress: link.ipAddress,
    mode: configuration?.mode ?? null,
    type: configuration?.type ?? null,
    state: link.state,
    lastOnlineAt: lastTime(events, 'LINK_ALIVE', link.interface),
    lastOfflineAt: lastTime(events, 'LINK_DEAD', link.interface),
  };
}
