import { exampleOperations } from '../../app/examples.ts';
import type { World } from '../../sandbox/world/types.ts';
import type { SystemUnderTest } from './system-under-test.ts';
import { watchedEdges } from './world-oracle.ts';

/** The newest tickets have something of every system, and no error by themselves; more would only take longer. */
const board = (
  exampleOperations().find(({ name }) => name === 'ticket-board')?.query ?? ''
).replace('first: 25', 'first: 10');
const DAY_MS = 86_400_000;

/**
 * The ticket board, an edge of the other orchestrator, and beside them roots that stay when the
 * ticketing system is gone: something of every system that can be read.
 */
export function faultDocument(system: SystemUnderTest): string {
  const { world } = system;
  const to = world.clock.now();
  const from = new Date(to.getTime() - DAY_MS);
  const accounts = system.simulator('imap').environment.MONITORABLE_EMAIL_ACCOUNTS ?? '{}';
  const [account] = Object.keys(JSON.parse(accounts) as object);
  const roots = `
    elsewhere: device(serialNumber: "${edgeElsewhere(world)}") { serialNumber managementStatus ... on Edge { name state } }
    customers(first: 5) { nodes { id name } }
    dispatches(first: 50) { totalCount nodes { number vendor origin status } }
    modemRecoveries(first: 20) { nodes { id serialNumber succeeded startedAt steps { modemSerialNumber } } }
    billingEvents(from: "${from.toISOString()}", to: "${to.toISOString()}", first: 250) { nodes { id rawType at hostPhone } }
    unreadMails(account: "${account}", from: ["alarms@monitor.example.test"]) { id subject receivedAt text }
  }`;
  return board.replace(/\}\s*$/, roots);
}

const EDGE = ['name', 'state', 'model', 'links'];
const device = (fields: readonly string[]) =>
  fields.map((field) => `customer.tickets.nodes.*.tasks.*.device.${field}`);
const dispatchFields = ['status', 'scheduledAt', 'fieldEngineer'].map(
  (field) => `customer.tickets.nodes.*.dispatches.*.${field}`,
);

/** Where the document may have a hole when one subgraph, or the system behind it, cannot be read. */
export const holes: Readonly<Record<string, readonly string[]>> = {
  // The customer's name may be known from before.
  bruin: ['customer', 'customer.tickets'],
  velocloud: [...device(EDGE), 'elsewhere.name', 'elsewhere.state'],
  hawkeye: device(['name', 'state', 'tests']),
  lit: [...dispatchFields, 'dispatches.nodes.*.status'],
  cts: [...dispatchFields, 'dispatches.nodes.*.status'],
  t7: ['customer.tickets.nodes.*.tasks.*.nextBestActions'],
  digi: ['modemRecoveries'],
  lumin: ['billingEvents'],
  notifications: ['unreadMails'],
  customers: ['customer.tickets.nodes.*.tasks.*.device', 'customers', 'elsewhere'],
  dispatches: ['customer.tickets.nodes.*.dispatches', 'dispatches'],
};

/** A watched edge that stands alone on the second orchestrator. */
function edgeElsewhere(world: World): string {
  const found = watchedEdges(world).find(
    ({ edge, standby }) => edge.orchestrator === 1 && edge.ha === null && !standby,
  );
  if (!found) throw new Error('the world has no such edge');
  return found.serialNumber;
}
