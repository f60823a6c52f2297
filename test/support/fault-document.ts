import { exampleOperations } from '../../app/examples.ts';
import type { World } from '../../sandbox/world/types.ts';
import { watchedEdges } from './world-oracle.ts';

const board = exampleOperations().find(({ name }) => name === 'ticket-board')?.query ?? '';

/**
 * The ticket board, an edge of the other orchestrator, and two roots beside it that stay when the
 * ticketing system is gone.
 *
 * @param elsewhere serial number of an edge on the second orchestrator.
 */
export function faultDocument(elsewhere: string): string {
  const roots = `
    elsewhere: device(serialNumber: "${elsewhere}") { serialNumber managementStatus ... on Edge { name state } }
    customers(first: 5) { nodes { id name } }
    dispatches(first: 50) { totalCount nodes { number vendor origin status } }
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
  customers: ['customer.tickets.nodes.*.tasks.*.device', 'customers', 'elsewhere'],
  dispatches: ['customer.tickets.nodes.*.dispatches', 'dispatches'],
};

/** A watched edge that stands alone on the second orchestrator. */
export function edgeElsewhere(world: World): string {
  const found = watchedEdges(world).find(
    ({ edge, standby }) => edge.orchestrator === 1 && edge.ha === null && !standby,
  );
  if (!found) throw new Error('the world has no such edge');
  return found.serialNumber;
}
