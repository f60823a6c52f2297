import { byCodeUnits } from '../../platform/pages.ts';
import type { Words } from '../../platform/words.ts';
import type { DeviceState, LinkState } from '../generated/velocloud.ts';
import type { EdgeModel, LinkModel } from './model.ts';
import type { LinkStatusRow } from './wire/link-status.ts';

/**
 * One reading of an orchestrator's whole network, by serial number. Of two entries with one serial
 * number, left behind when an edge was set up anew, the one of later contact counts.
 */
export interface EdgeIndex {
  /** Primary members, and edges that stand alone. */
  readonly primaries: ReadonlyMap<string, EdgeModel>;
  /** Primary members by the serial number of their standby, whether or not HA works. */
  readonly byStandby: ReadonlyMap<string, EdgeModel>;
}

/** Without EXPIRED, for which the graph has no state: it shows as UNKNOWN with its word beside it. */
const EDGE_STATES = wordsThatStay<DeviceState>(
  'CONNECTED',
  'DEGRADED',
  'OFFLINE',
  'NEVER_ACTIVATED',
  'DISABLED',
);

/** UNKNOWN is a word of the orchestrator too: nothing to be alarmed about. */
const LINK_STATES = wordsThatStay<LinkState>(
  'STABLE',
  'UNSTABLE',
  'DISCONNECTED',
  'QUIET',
  'INITIAL',
  'STANDBY',
  'UNKNOWN',
);

/**
 * Gathers rows of links into edges. Edges without a serial number are left out: no other system
 * could be asked about them. A row without link id stands for an edge without links.
 */
export function indexEdges(
  orchestrator: { readonly name: string; readonly host: string },
  rows: readonly LinkStatusRow[],
  words: Words,
): EdgeIndex {
  const rowsByEdge = new Map<number, LinkStatusRow[]>();
  for (const row of rows) {
    if (row.edgeSerialNumber === null) continue;
    const own = rowsByEdge.get(row.edgeId);
    if (own) own.push(row);
    else rowsByEdge.set(row.edgeId, [row]);
  }
  const edges = [...rowsByEdge.values()].map((own) => toEdge(orchestrator, own, words));
  return {
    primaries: latestBy(edges, ({ serialNumber }) => serialNumber),
    byStandby: latestBy(edges, ({ pairedSerialNumber }) => pairedSerialNumber),
  };
}

/** Of two entries for one edge: that of the later contact, of equal ones the first. */
export function laterContact(a: EdgeModel, b: EdgeModel): EdgeModel {
  return (b.lastContactAt?.getTime() ?? 0) > (a.lastContactAt?.getTime() ?? 0) ? b : a;
}

/** The other member of a pair, made from the record that both share. */
export function standbyOf(primary: EdgeModel): EdgeModel {
  const { serialNumber, pairedSerialNumber } = primary;
  if (pairedSerialNumber === null) throw new Error(`${serialNumber} has no partner`);
  return {
    ...primary,
    member: 'standby',
    serialNumber: pairedSerialNumber,
    pairedSerialNumber: serialNumber,
    links: primary.links.map((link) => ({ ...link, serialNumber: pairedSerialNumber })),
  };
}

function toEdge(
  { name, host }: { readonly name: string; readonly host: string },
  rows: readonly LinkStatusRow[],
  words: Words,
): EdgeModel {
  const [row] = rows;
  if (row?.edgeSerialNumber == null)
    throw new Error('an edge has at least one row, with its serial number');
  const serialNumber = row.edgeSerialNumber;
  return {
    orchestrator: name,
    host,
    enterpriseId: row.enterpriseId,
    enterpriseName: row.enterpriseName,
    edgeId: row.edgeId,
    serialNumber,
    pairedSerialNumber: row.edgeHASerialNumber,
    member: 'primary',
    name: row.edgeName,
    state: row.edgeState === null ? null : words.translate('edgeState', row.edgeState, EDGE_STATES),
    rawState: row.edgeState,
    model: row.edgeModelNumber,
    lastContactAt: row.edgeLastContact,
    upSince: row.edgeSystemUpSince,
    links: onePerInterface(rows.flatMap((each) => toLink(name, serialNumber, each, words))).sort(
      (a, b) => byCodeUnits(a.interface, b.interface),
    ),
  };
}

function latestBy(
  edges: readonly EdgeModel[],
  keyOf: (edge: EdgeModel) => string | null,
): ReadonlyMap<string, EdgeModel> {
  const latest = new Map<string, EdgeModel>();
  for (const edge of edges) {
    const key = keyOf(edge);
    if (key === null) continue;
    const known = latest.get(key);
    latest.set(key, known ? laterContact(known, edge) : edge);
  }
  return latest;
}

/** A replaced link stays beside its successor for a while. They would share an id: the livelier counts. */
function onePerInterface(links: readonly LinkModel[]): LinkModel[] {
  const livelier = new Map<string, LinkModel>();
  for (const link of links) {
    const known = livelier.get(link.interface);
    if (!known || activeTime(link) > activeTime(known)) livelier.set(link.interface, link);
  }
  return [...livelier.values()];
}

function activeTime({ lastActiveAt }: LinkModel): number {
  return lastActiveAt?.getTime() ?? 0;
}

/** A link that names no interface cannot be told from its neighbours, so it is none. */
function toLink(
  orchestrator: string,
  serialNumber: string,
  row: LinkStatusRow,
  words: Words,
): LinkModel[] {
  if (row.linkId === null || row.interface === null) return [];
  return [
    {
      orchestrator,
      enterpriseId: row.enterpriseId,
      edgeId: row.edgeId,
      linkId: row.linkId,
      serialNumber,
      interface: row.interface,
      state:
        row.linkState === null ? null : words.translate('linkState', row.linkState, LINK_STATES),
      rawState: row.linkState,
      displayName: row.displayName,
      isp: row.isp,
      ipAddress: row.linkIpAddress,
      lastActiveAt: row.linkLastActive,
    },
  ];
}

function wordsThatStay<Word extends string>(...words: Word[]): ReadonlyMap<string, Word> {
  return new Map(words.map((word) => [word, word]));
}
