import type {
  EdgeEvent,
  EventsWindow,
  LinkConfiguration,
  LinkMetrics,
  LinkSeries,
  MetricsWindow,
  SeriesWindow,
} from '../generated/velocloud.ts';
import { standbyOf, type EdgeIndex } from './edge-index.ts';
import type { EdgeModel, EdgeRecord, LinkModel } from './model.ts';
import type { EdgeKey, Orchestrator } from './orchestrator.ts';

/** Anything that says which orchestrator keeps it. */
type Kept = EdgeKey & { readonly orchestrator: string };

/**
 * What one request reads. Each thing is read once in it, however short the freshness windows: a
 * response does not contradict itself, and a page of edges costs each orchestrator one call of a kind.
 */
export interface RequestReads {
  readonly orchestrators: readonly Orchestrator[];
  /** Null when no orchestrator knows the serial number; throws when one that could know it cannot be read. */
  edge(serialNumber: string): Promise<EdgeModel | null>;
  /** All members of one orchestrator, in no order. */
  members(orchestrator: Orchestrator): Promise<readonly EdgeModel[]>;
  record(edge: Kept): Promise<EdgeRecord | undefined>;
  /** Whether it has a partner that counts. An edge without a second serial number costs no call. */
  isPaired(edge: EdgeModel): Promise<boolean>;
  metrics(link: LinkModel, window: MetricsWindow): Promise<LinkMetrics | null>;
  logicalId(link: LinkModel): Promise<string | null>;
  configuration(edge: Kept): Promise<readonly LinkConfiguration[]>;
  events(edge: Kept, window: EventsWindow, limit: number): Promise<readonly EdgeEvent[]>;
  series(link: LinkModel, window: SeriesWindow): Promise<LinkSeries[]>;
}

export function createRequestReads(orchestrators: readonly Orchestrator[]): RequestReads {
  const once = createMemo();
  const byName = new Map(orchestrators.map((each) => [each.name, each]));

  function of(kept: Kept): Orchestrator {
    const found = byName.get(kept.orchestrator);
    if (!found) throw new Error(`no orchestrator is called ${kept.orchestrator}`);
    return found;
  }
  const edges = (from: Orchestrator) => once(`edges ${from.name}`, () => from.edges());
  const records = (from: Orchestrator) => once(`records ${from.name}`, () => from.records());
  const keyOf = (kept: Kept) => `${kept.orchestrator} ${kept.enterpriseId} ${kept.edgeId}`;

  async function record(edge: Kept): Promise<EdgeRecord | undefined> {
    return (await records(of(edge))).get(edge.edgeId);
  }

  async function isPaired(edge: EdgeModel): Promise<boolean> {
    return edge.pairedSerialNumber !== null && (await record(edge))?.standbyState != null;
  }

  /** The member with this serial number, if this reading has one. */
  async function memberIn(index: EdgeIndex, serialNumber: string): Promise<EdgeModel | null> {
    const primary = index.primaries.get(serialNumber);
    if (primary) return primary;
    const paired = index.byStandby.get(serialNumber);
    return paired && (await isPaired(paired)) ? standbyOf(paired) : null;
  }

  return {
    orchestrators,
    record,
    isPaired,
    async edge(serialNumber) {
      const answers = await Promise.allSettled(
        orchestrators.map(async (from) => memberIn(await edges(from), serialNumber)),
      );
      const found = answers.flatMap((answer) =>
        answer.status === 'fulfilled' && answer.value !== null ? [answer.value] : [],
      );
      if (found.length > 0) return found.reduce(laterContact);
      const failed = answers.find((answer) => answer.status === 'rejected');
      if (failed) throw failed.reason;
      return null;
    },
    async members(from) {
      const index = await edges(from);
      const standbys = await Promise.all(
        [...index.byStandby.keys()]
          .filter((serialNumber) => !index.primaries.has(serialNumber))
          .map((serialNumber) => memberIn(index, serialNumber)),
      );
      return [...index.primaries.values(), ...standbys.filter((standby) => standby !== null)];
    },
    async metrics(link, window) {
      const from = of(link);
      const all = await once(`metrics ${from.name} ${window}`, () => from.metrics(window));
      return all.get(link.linkId) ?? null;
    },
    async logicalId(link) {
      const from = of(link);
      const { enterpriseId } = link;
      const all = await once(`logical ids ${from.name} ${enterpriseId}`, () =>
        from.logicalIds(enterpriseId),
      );
      return all.get(link.linkId) ?? null;
    },
    configuration: (edge) =>
      once(`configuration ${keyOf(edge)}`, () => of(edge).configuration(edge)),
    events: (edge, window, limit) =>
      once(`events ${keyOf(edge)} ${window} ${limit}`, () => of(edge).events(edge, window, limit)),
    async series(link, window) {
      const all = await once(`series ${keyOf(link)} ${window}`, () =>
        of(link).series(link, window),
      );
      return all.get(link.linkId) ?? [];
    },
  };
}

/** An edge that moved to another orchestrator stands on both for a while: the livelier entry counts. */
function laterContact(a: EdgeModel, b: EdgeModel): EdgeModel {
  return (b.lastContactAt?.getTime() ?? 0) > (a.lastContactAt?.getTime() ?? 0) ? b : a;
}

function createMemo(): <T>(key: string, read: () => Promise<T>) => Promise<T> {
  const held = new Map<string, Promise<unknown>>();
  return <T>(key: string, read: () => Promise<T>) => {
    const known = held.get(key) ?? read();
    held.set(key, known);
    return known as Promise<T>;
  };
}
