import { linesOf, oneLine, valueBehind } from './note-lines.ts';
import { MARKER, startsAs } from './note-marker.ts';
import { faultyLinks, isFaultyEdge, type EdgeHealth } from './outage-type.ts';
import { printedTime, type Moment } from './printed-time.ts';
import { isFirstPage } from './split-note.ts';
import { REOPEN_HEADING } from './triage-note.ts';

const UNDETERMINED = 'Could not determine causes.';

/** Says that a ticket was opened again, and what is down. */
export function buildReopenNote(
  edge: Pick<EdgeHealth, 'state' | 'links'>,
  at: Moment,
  zone: string,
): string {
  return [
    MARKER,
    REOPEN_HEADING,
    `Outage causes: ${causesOf(edge)}`,
    `TimeStamp: ${printedTime(at, zone)}`,
  ].join('\n');
}

function causesOf(edge: Pick<EdgeHealth, 'state' | 'links'>): string {
  const causes = [
    ...(isFaultyEdge(edge) ? ['Edge was OFFLINE.'] : []),
    ...faultyLinks(edge.links).map((link) => `Link ${oneLine(link.interface)} was DISCONNECTED.`),
  ];
  return causes.length === 0 ? UNDETERMINED : causes.join(' ');
}

/**
 * Whether a note says that its ticket was opened again, with causes or with a whole triage. Pages 2
 * and up of it are no such note of their own.
 */
export function isReopenNote(text: string | null | undefined): boolean {
  return startsAs(text, 'Re-opening') && isFirstPage(text);
}

/** What a re-open note names as down; null for every other text, and for one that names no causes. */
export function parseReopenCauses(
  text: string | null | undefined,
): { readonly edgeState: string | null; readonly links: readonly LinkCause[] } | null {
  if (!isReopenNote(text)) return null;
  const causes = valueBehind(linesOf(text), 'Outage causes: ');
  if (causes === null) return null;
  const links = [...causes.matchAll(/(?:^|\. )Link (.+?) was ([A-Z_]+)(?=\.(?: |$))/g)];
  return {
    edgeState: /^Edge was ([A-Z_]+)\./.exec(causes)?.[1] ?? null,
    links: links.map(([, name = '', state = '']) => ({ interface: name, state })),
  };
}

interface LinkCause {
  readonly interface: string;
  readonly state: string;
}
