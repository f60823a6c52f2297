import { linesOf, oneLine, valueBehind } from './note-lines.ts';
import { MARKER, startsAs } from './note-marker.ts';
import { OUTAGE_TYPE_WORDS, outageTypeOfWords, type OutageType } from './outage-type.ts';
import { printedTime, type Moment } from './printed-time.ts';
import type { PageForm } from './split-note.ts';

/** Second line of triage and events notes. */
export const TRIAGE_HEADING = 'Triage (VeloCloud)';

/** Second line of a note about a ticket that was opened again. */
export const REOPEN_HEADING = 'Re-opening ticket.';

/** Pages 2 and up of triage and events notes begin with the two lines that they are found by. */
export const TRIAGE_PAGES: PageForm = { heading: [MARKER, TRIAGE_HEADING], counter: 'Triage note' };

/** The same for a triage note that is headed as re-opening. */
export const REOPEN_PAGES: PageForm = { heading: [MARKER, REOPEN_HEADING], counter: 'Triage note' };

/** An edge, or a member of an HA pair. */
export interface TriagedEdge {
  readonly serialNumber: string;
  readonly state: string | null;
  /** Null without HA. */
  readonly haRole: 'PRIMARY' | 'STANDBY' | null;
}

export interface TriagedLink {
  readonly interface: string;
  readonly label: string | null;
  readonly ipAddress: string | null;
  /** `LinkMode` and `LinkType` of its configuration; null when either is not known. */
  readonly mode: string | null;
  readonly type: string | null;
  readonly state: string | null;
  /** Newest `LINK_ALIVE` and `LINK_DEAD`. */
  readonly lastOnlineAt: Moment | null;
  readonly lastOfflineAt: Moment | null;
}

/** What a triage note tells. */
export interface Triage {
  /** Heads the note as re-opening instead of triage. */
  readonly reopening: boolean;
  /** Null leaves the line out. */
  readonly outageType: OutageType | null;
  readonly host: string;
  readonly enterpriseId: string;
  readonly edgeId: string;
  readonly edgeName: string | null;
  /** The edge that the note is about, then its partner when there is one. */
  readonly edges: readonly TriagedEdge[];
  /** Newest `EDGE_UP` and `EDGE_DOWN`. */
  readonly lastOnlineAt: Moment | null;
  readonly lastOfflineAt: Moment | null;
  readonly links: readonly TriagedLink[];
  /** Whether label and address of each link are told. */
  readonly labels: boolean;
  /** When this was seen. */
  readonly seenAt: Moment;
}

/** What an edge and its links look like. Long ones are to be split as `TRIAGE_PAGES` or `REOPEN_PAGES`. */
export function buildTriageNote(triage: Triage, zone: string): string {
  const { outageType, host, edgeName, lastOnlineAt, lastOfflineAt } = triage;
  return [
    MARKER,
    triage.reopening ? REOPEN_HEADING : TRIAGE_HEADING,
    ...(outageType === null ? [] : outageLines(outageType)),
    `Orchestrator Instance: ${oneLine(host)}`,
    `Edge Name: ${oneLine(edgeName ?? 'Unknown')}`,
    pagesOfOrchestrator(triage),
    ...triage.edges.flatMap((edge) => edgeLines(edge, triage.seenAt, zone)),
    `Last Edge Online: ${printedTime(lastOnlineAt, zone)}`,
    `Last Edge Offline: ${printedTime(lastOfflineAt, zone)}`,
    ...triage.links.flatMap((link) => ['', ...linkLines(link, triage.labels, zone)]),
  ].join('\n');
}

function outageLines(type: OutageType): string[] {
  const line = `Outage Type: ${OUTAGE_TYPE_WORDS[type]}`;
  if (type === 'SOFT_DOWN_HA')
    return [line, 'HA remark: one edge of the pair is down, the other carries on.'];
  if (type === 'HARD_DOWN_HA') return [line, 'HA remark: both edges of the pair are down.'];
  return [line];
}

function pagesOfOrchestrator({ host, enterpriseId, edgeId }: Triage): string {
  const [enterprise, edge] = [encodeURIComponent(enterpriseId), encodeURIComponent(edgeId)];
  const monitor = `https://${oneLine(host)}/#!/operator/customer/${enterprise}/monitor`;
  const page = `${monitor}/edge/${edge}`;
  return `Links: [Edge|${page}/] - [QoE|${page}/qoe/] - [Transport|${page}/links/] - [Events|${monitor}/events/]`;
}

function edgeLines({ serialNumber, state, haRole }: TriagedEdge, seenAt: Moment, zone: string) {
  const word = haRole === 'STANDBY' && state === 'CONNECTED' ? 'STANDBY READY' : state;
  const offlineStandby = haRole === 'STANDBY' && state === 'OFFLINE';
  return [
    ...(haRole === null ? [] : [`HA Role: ${haRole === 'PRIMARY' ? 'Primary' : 'Standby'}`]),
    `Serial: ${oneLine(serialNumber)}`,
    `Edge Status: ${oneLine(word ?? 'Unknown')}`,
    ...(offlineStandby ? [`TimeStamp: ${printedTime(seenAt, zone)}`] : []),
  ];
}

function linkLines(link: TriagedLink, labels: boolean, zone: string): string[] {
  const name = oneLine(link.interface);
  const of = (label: string, value: string | null) =>
    `Interface ${name} ${label}: ${oneLine(value ?? 'Unknown')}`;
  return [
    `Interface ${name}`,
    ...(labels ? [of('Label', link.label), of('IP Address', link.ipAddress)] : []),
    of('Type', connection(link.mode, link.type)),
    of('Status', link.state),
    `Last ${name} Interface Online: ${printedTime(link.lastOnlineAt, zone)}`,
    `Last ${name} Interface Offline: ${printedTime(link.lastOfflineAt, zone)}`,
  ];
}

const MODES = new Map([
  ['PUBLIC', 'Public'],
  ['PRIVATE', 'Private'],
]);
const TYPES = new Map([
  ['WIRED', 'Wired'],
  ['WIRELESS', 'Wireless'],
]);

function connection(mode: string | null, type: string | null): string | null {
  const [network, medium] = [MODES.get(mode ?? ''), TYPES.get(type ?? '')];
  return network === undefined || medium === undefined ? null : `${network} ${medium}`;
}

/** What is searched for in a triage note, or in a page of one; null and empty where a page tells nothing. */
export interface TriageFacts {
  readonly reopening: boolean;
  readonly outageType: OutageType | null;
  /** As printed: `STANDBY READY` for a standby that works. Null for `Unknown`. */
  readonly edges: readonly TriagedEdge[];
  readonly links: readonly {
    readonly interface: string;
    readonly label: string | null;
    readonly state: string | null;
  }[];
}

/** Whether a note is a triage note, an events note, or a page of one. */
export function isTriageNote(text: string | null | undefined): boolean {
  return startsAs(text, TRIAGE_HEADING);
}

/** Reads a triage note or one page of it, headed as triage or as re-opening; null for every other text. */
export function parseTriageNote(text: string | null | undefined): TriageFacts | null {
  const reopening = startsAs(text, 'Re-opening');
  if (!reopening && !isTriageNote(text)) return null;
  const lines = linesOf(text);
  return {
    reopening,
    outageType: outageTypeOfWords(valueBehind(lines, 'Outage Type: ')),
    edges: parseEdges(lines),
    links: parseLinks(lines),
  };
}

function parseEdges(lines: readonly string[]): TriagedEdge[] {
  const edges: { serialNumber: string; state: string | null; haRole: TriagedEdge['haRole'] }[] = [];
  let haRole: TriagedEdge['haRole'] = null;
  for (const line of lines) {
    const [label = '', value = ''] = splitAt(line, ': ');
    const edge = edges.at(-1);
    if (label === 'HA Role') haRole = value === 'Standby' ? 'STANDBY' : 'PRIMARY';
    else if (label === 'Serial') edges.push({ serialNumber: value, state: null, haRole });
    else if (label === 'Edge Status' && edge) edge.state = known(value);
  }
  return edges;
}

const ABOUT_LINK = /^Interface (\S.*?) (Label|Status): (.*)$/;

function parseLinks(lines: readonly string[]) {
  const links = new Map<string, { label: string | null; state: string | null }>();
  for (const line of lines) {
    const [, name, about, value = ''] = ABOUT_LINK.exec(line) ?? [];
    if (name === undefined) continue;
    const link = links.get(name) ?? { label: null, state: null };
    links.set(name, { ...link, [about === 'Label' ? 'label' : 'state']: known(value) });
  }
  return [...links].map(([name, link]) => ({ interface: name, ...link }));
}

function splitAt(line: string, separator: string): [string, string] {
  const at = line.indexOf(separator);
  return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + separator.length).trim()];
}

const known = (value: string): string | null => (value.trim() === 'Unknown' ? null : value.trim());
