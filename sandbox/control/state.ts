import type { HttpReply, HttpRoute } from '../runtime/http-server.ts';
import type { Simulator } from '../runtime/types.ts';
import type { World } from '../world/types.ts';
import type { Controlled } from './controlled.ts';

export const stateRoutes = ({
  world,
  simulators,
  environment,
}: Controlled): HttpRoute<HttpReply>[] => [
  {
    method: 'GET',
    path: '/state',
    handle() {
      world.advance();
      return { json: { ...worldState(world), systems: simulators.map(systemState) } };
    },
  },
  {
    method: 'GET',
    path: '/environment',
    handle: () => ({ json: environment }),
  },
];

const worldState = (world: World): object => ({
  seed: world.seed,
  epoch: world.epoch,
  clock: { now: world.clock.now(), speed: world.clock.speed() },
  counts: {
    customers: world.customers.size,
    sites: world.sites.size,
    inventory: world.inventory.length,
    edges: world.edges.length,
    events: world.events.length,
    probes: world.probes.length,
    probeTests: world.probeTests.length,
    tickets: world.tickets.size,
    dispatches: world.dispatches.size,
    billingEvents: world.billingEvents.length,
    modemRecoveries: world.modemRecoveries.length,
    vendorMails: world.vendorMails.length,
    emails: world.emails.size,
    milestones: world.milestones.length,
    phoneLines: world.phoneLines.length,
    circuits: world.circuits.length,
  },
});

const systemState = ({ system, environment, calls }: Simulator): object => ({
  system,
  port: portOf(environment),
  calls: calls.length,
});

/** A simulator hands out its address alone in what it gives to its subgraph. */
function portOf(environment: Simulator['environment']): number | null {
  const port = Object.entries(environment)
    .map(([name, value]) =>
      name.endsWith('_PORT') ? value : /\b127\.0\.0\.1:(\d+)/.exec(value)?.[1],
    )
    .find((found) => found !== undefined);
  return port === undefined ? null : Number(port);
}
