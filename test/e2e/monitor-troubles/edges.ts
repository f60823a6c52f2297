import type { Sandbox } from '../../../sandbox/index.ts';
import { isModem } from '../../../sandbox/world/modems.ts';
import type { Edge, World } from '../../../sandbox/world/types.ts';
import { setUp } from '../../support/monitor-stories/subjects.ts';

/** What happens in these tests happens to these: each works, and stands at a site of its own. */
export interface Subjects {
  /** On the first orchestrator. */
  readonly one: Edge;
  /** On the second one. */
  readonly two: Edge;
  /** It has a modem behind a link. */
  readonly modem: Edge;
}

/**
 * Picks edges to which nothing happens by itself, and empties the world of tickets and dispatches.
 *
 * @returns the setting under which no other edge is watched.
 */
export function pickEdges({ world, environment }: Sandbox): {
  readonly edges: Subjects;
  readonly settings: Readonly<Record<string, string>>;
} {
  world.tickets.clear();
  world.dispatches.clear();
  const fit = world.edges.filter((edge) => isFit(world, edge));
  const [one, two] = [0, 1].map((orchestrator) =>
    fit.find((edge) => edge.orchestrator === orchestrator && !edge.links.some(isModem)),
  );
  const modem = fit.find(({ links }) => links.some(isModem));
  if (!one || !two || !modem) throw new Error('the world has no edges for this test');
  const chosen = [one, two, modem];
  for (const edge of chosen) setUp(edge, world.clock.now());
  const accounts = JSON.parse(environment.VELOCLOUD_CREDENTIALS ?? '[]') as { host: string }[];
  const blacklist = world.edges
    .filter((edge) => !chosen.includes(edge))
    .map(
      ({ orchestrator, enterpriseId, edgeId }) =>
        `${accounts[orchestrator]?.host}/${enterpriseId}/${edgeId}`,
    );
  return {
    edges: { one, two, modem },
    settings: { CUSTOMER_CACHE_EDGE_BLACKLIST: blacklist.join(',') },
  };
}

function isFit({ inventory }: World, { quiet, ha, serialNumber }: Edge): boolean {
  const [row, ...more] = inventory.filter(({ serviceNumber }) => serviceNumber === serialNumber);
  return (
    quiet === true &&
    ha === null &&
    row?.siteId != null &&
    more.length === 0 &&
    row.status === 'A' &&
    (row.attributes['Management Status'] ?? '').startsWith('Active')
  );
}
