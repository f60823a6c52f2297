import { createItemLoader, createRecordLoader } from '../../platform/batch-loader.ts';
import type {
  EdgeEvent,
  EventsWindow,
  LinkConfiguration,
  LinkMetrics,
  LinkSeries,
  MetricsWindow,
  SeriesWindow,
} from '../generated/velocloud.ts';
import { laterContact, standbyOf, type EdgeIndex } from './edge-index.ts';
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
  const loaders = createLoaders(new Map(orchestrators.map((each) => [each.name, each])));

  async function record({ orchestrator, edgeId }: Kept): Promise<EdgeRecord | undefined> {
    return (await loaders.records.load(orchestrator)).get(edgeId);
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

  async function find(serialNumber: string): Promise<EdgeModel | null> {
    const answers = await Promise.allSettled(
      orchestrators.map(async ({ name }) => memberIn(await loaders.edges.load(name), serialNumber)),
    );
    const found = answers.flatMap((answer) =>
      answer.status === 'fulfilled' && answer.value !== null ? [answer.value] : [],
    );
    // An edge that moved to another orchestrator stands on both for a while.
    if (found.length > 0) return found.reduce(laterContact);
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (failed) throw failed.reason;
    return null;
  }

  const edge = createItemLoader(find);

  return {
    orchestrators,
    record,
    isPaired,
    edge: (serialNumber) => edge.load(serialNumber),
    async members({ name }) {
      const index = await loaders.edges.load(name);
      const standbys = await Promise.all(
        [...index.byStandby.keys()]
          .filter((serialNumber) => !index.primaries.has(serialNumber))
          .map((serialNumber) => memberIn(index, serialNumber)),
      );
      return [...index.primaries.values(), ...standbys.filter((standby) => standby !== null)];
    },
    async metrics({ orchestrator, linkId }, window) {
      return (await loaders.metrics.load({ orchestrator, window })).get(linkId) ?? null;
    },
    async logicalId({ orchestrator, enterpriseId, linkId }) {
      return (await loaders.logicalIds.load({ orchestrator, enterpriseId })).get(linkId) ?? null;
    },
    configuration: (kept) => loaders.configuration.load(kept),
    events: (kept, window, limit) => loaders.events.load({ kept, window, limit }),
    async series(link, window) {
      return (await loaders.series.load({ kept: link, window })).get(link.linkId) ?? [];
    },
  };
}

function createLoaders(orchestrators: ReadonlyMap<string, Orchestrator>) {
  function called(name: string): Orchestrator {
    const found = orchestrators.get(name);
    if (!found) throw new Error(`no orchestrator is called ${name}`);
    return found;
  }

  return {
    edges: createItemLoader(async (name: string) => called(name).edges()),
    records: createItemLoader(async (name: string) => called(name).records()),
    metrics: createRecordLoader(
      async (read: { orchestrator: string; window: MetricsWindow }) =>
        called(read.orchestrator).metrics(read.window),
      ({ orchestrator, window }) => `${orchestrator} ${window}`,
    ),
    logicalIds: createRecordLoader(
      async (read: { orchestrator: string; enterpriseId: number }) =>
        called(read.orchestrator).logicalIds(read.enterpriseId),
      ({ orchestrator, enterpriseId }) => `${orchestrator} ${enterpriseId}`,
    ),
    configuration: createRecordLoader(
      async (kept: Kept) => called(kept.orchestrator).configuration(kept),
      keyOf,
    ),
    events: createRecordLoader(
      async ({ kept, window, limit }: { kept: Kept; window: EventsWindow; limit: number }) =>
        called(kept.orchestrator).events(kept, window, limit),
      ({ kept, window, limit }) => `${keyOf(kept)} ${window} ${limit}`,
    ),
    series: createRecordLoader(
      async ({ kept, window }: { kept: Kept; window: SeriesWindow }) =>
        called(kept.orchestrator).series(kept, window),
      ({ kept, window }) => `${keyOf(kept)} ${window}`,
    ),
  };
}

function keyOf({ orchestrator, enterpriseId, edgeId }: Kept): string {
  return `${orchestrator} ${enterpriseId} ${edgeId}`;
}
