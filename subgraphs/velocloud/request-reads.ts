import type {
  EdgeEvent,
  LinkConfiguration,
  LinkMetrics,
  LinkSeries,
  MetricsWindow,
  SeriesWindow,
  TunnelCount,
} from '../generated/velocloud.ts';
import { standbyOf, type EdgeIndex } from './edge-index.ts';
import { searchEdge, type Patience, type Searched } from './edge-search.ts';
import type { EdgeModel, EdgeRecord, EnterpriseModel, GatewayModel, LinkModel } from './model.ts';
import type { Orchestrator, OrchestratorModel } from './orchestrator.ts';
import { createRequestLoaders, type EventsOf, type Kept } from './request-loaders.ts';
import { createRequestMemo } from './request-memo.ts';

/**
 * What one request reads. Each thing is read once in it, however short the freshness windows: a
 * response does not contradict itself, and a page of edges costs each orchestrator one call of a kind.
 */
export interface RequestReads {
  readonly orchestrators: readonly OrchestratorModel[];
  /** Null when no orchestrator knows the serial number; throws when one that could know it cannot be read. */
  edge(serialNumber: string): Promise<EdgeModel | null>;
  /** All members of one orchestrator, in no order. */
  members(orchestrator: OrchestratorModel): Promise<readonly EdgeModel[]>;
  /** In order of id. */
  enterprises(orchestrator: OrchestratorModel): Promise<readonly EnterpriseModel[]>;
  /** In order of id. */
  gateways(orchestrator: OrchestratorModel): Promise<readonly GatewayModel[]>;
  record(edge: Kept): Promise<EdgeRecord | undefined>;
  edgeCount(enterprise: EnterpriseModel): Promise<number | null>;
  /** Whether it has a partner that counts. An edge without a second serial number costs no call. */
  isPaired(edge: EdgeModel): Promise<boolean>;
  metrics(link: LinkModel, window: MetricsWindow): Promise<LinkMetrics | null>;
  logicalId(link: LinkModel): Promise<string | null>;
  configuration(edge: Kept): Promise<readonly LinkConfiguration[]>;
  events(of: EventsOf): Promise<readonly EdgeEvent[]>;
  series(link: LinkModel, window: SeriesWindow): Promise<LinkSeries[]>;
  tunnels(gateway: GatewayModel, window: MetricsWindow): Promise<TunnelCount | null>;
}

export function createRequestReads(
  orchestrators: readonly Orchestrator[],
  requestId: string,
  patience: Patience,
): RequestReads {
  const loaders = createRequestLoaders(orchestrators, requestId);

  async function record({ orchestrator, edgeId }: Kept): Promise<EdgeRecord | undefined> {
    return (await loaders.records.load(orchestrator)).edges.get(edgeId);
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

  function searchIn(orchestrator: Orchestrator, serialNumber: string): Searched {
    const last = orchestrator.lastEdges();
    return {
      remembered:
        last && (last.primaries.get(serialNumber) ?? last.byStandby.get(serialNumber) ?? null),
      answer: loaders.edges.load(orchestrator.name).then((index) => memberIn(index, serialNumber)),
    };
  }

  const edge = createRequestMemo(
    (serialNumber: string) =>
      searchEdge(
        orchestrators.map((each) => searchIn(each, serialNumber)),
        patience,
      ),
    String,
  );

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
    enterprises: ({ name }) => loaders.enterprises.load(name),
    gateways: ({ name }) => loaders.gateways.load(name),
    async edgeCount({ orchestrator, enterpriseId }) {
      return (await loaders.records.load(orchestrator)).edgeCounts.get(enterpriseId) ?? null;
    },
    async metrics({ orchestrator, linkId }, window) {
      return (await loaders.metrics.load({ orchestrator, window })).get(linkId) ?? null;
    },
    async logicalId({ orchestrator, enterpriseId, linkId }) {
      return (await loaders.logicalIds.load({ orchestrator, enterpriseId })).get(linkId) ?? null;
    },
    configuration: (kept) => loaders.configuration.load(kept),
    events: (of) => loaders.events.load(of),
    async series(link, window) {
      return (await loaders.series.load({ kept: link, window })).get(link.linkId) ?? [];
    },
    tunnels: (gateway, window) => loaders.tunnels.load({ gateway, window }),
  };
}
