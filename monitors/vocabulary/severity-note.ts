import { linesOf, oneLine, valueBehind } from './note-lines.ts';
import { MARKER, startsAs } from './note-marker.ts';
import { faultyLinks, isFaultyEdge, type EdgeHealth } from './outage-type.ts';

/** 1 is high, 4 is low. */
export type SeverityLevel = 1 | 2 | 3 | 4;

const HEADING = 'Changing to Severity ';

/** Why the severity of a ticket changes. */
export function buildSeverityReason(
  level: SeverityLevel,
  edge: Pick<EdgeHealth, 'state' | 'links'>,
): string {
  const links = faultyLinks(edge.links).map(
    (link) => `Interface ${oneLine(link.interface)} Status: Disconnected`,
  );
  const down = isFaultyEdge(edge);
  return [
    MARKER,
    `${HEADING}${level}`,
    ...(down ? ['Edge Status: Offline'] : ['Edge Status: Online', ...links]),
  ].join('\n');
}

/** The level that a note changes to; null for every other text. */
export function parseSeverityLevel(text: string | null | undefined): SeverityLevel | null {
  if (!startsAs(text, HEADING)) return null;
  const word = valueBehind(linesOf(text), HEADING);
  return LEVELS.find((level) => String(level) === word) ?? null;
}

const LEVELS: readonly SeverityLevel[] = [1, 2, 3, 4];
