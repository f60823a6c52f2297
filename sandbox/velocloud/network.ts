import { edgesOfEnterprise, edgesOn, siteOfDevice } from '../world/lookups.ts';
import type { Customer, Edge, Enterprise, Link, Site, World } from '../world/types.ts';
import { cannotProcess } from './portal-error.ts';

/** What one orchestrator knows of the world, at the time of one call. */
export interface Network {
  /** Index of the orchestrator. */
  readonly orchestrator: number;
  readonly world: World;
  readonly now: Date;
  readonly enterprises: readonly Enterprise[];
  readonly edges: readonly Edge[];
  enterpriseOf(edge: Edge): Enterprise;
  customerOf(enterprise: Enterprise): Customer | null;
  edgesOf(enterpriseId: number): readonly Edge[];
  /** Where the edge stands, when anybody knows. */
  siteOf(edge: Edge): Site | null;
  /** @throws PortalError when this orchestrator has no such enterprise. */
  enterprise(enterpriseId: number): Enterprise;
  /** @throws PortalError when the enterprise has no such edge. */
  edge(enterpriseId: number, edgeId: number): Edge;
}

export function viewNetwork(world: World, orchestrator: number, now: Date): Network {
  const enterprises = world.enterprises.filter((one) => one.orchestrator === orchestrator);
  const edges = edgesOn(world, orchestrator);
  const byId = new Map(enterprises.map((one) => [one.enterpriseId, one]));

  const enterprise = (enterpriseId: number): Enterprise => {
    const found = byId.get(enterpriseId);
    if (!found) throw cannotProcess();
    return found;
  };

  const edgesOf = (enterpriseId: number): readonly Edge[] =>
    edgesOfEnterprise(world, { orchestrator, enterpriseId });

  return {
    orchestrator,
    world,
    now,
    enterprises,
    edges,
    enterprise,
    enterpriseOf: (edge) => enterprise(edge.enterpriseId),
    customerOf: ({ clientId }) => world.customers.get(clientId) ?? null,
    edgesOf,
    siteOf: ({ serialNumber }) =>
      serialNumber === null ? null : siteOfDevice(world, serialNumber),
    edge(enterpriseId, edgeId) {
      const found = edgesOf(enterpriseId).find((edge) => edge.edgeId === edgeId);
      if (!found) throw cannotProcess();
      return found;
    },
  };
}

/** Whether traffic flows over the link now. */
export const isCarrying = (edge: Edge, link: Link): boolean =>
  (edge.state === 'CONNECTED' || edge.state === 'DEGRADED') &&
  link.state !== 'DISCONNECTED' &&
  link.state !== 'INITIAL';

/** Names an edge among all orchestrators' edges, as the source of its fixed oddments. */
export const edgeSeed = ({ orchestrator, enterpriseId, edgeId }: Edge): string =>
  `${orchestrator}/${enterpriseId}/${edgeId}`;
