import { exampleOperations } from '../../app/examples.ts';

const board = exampleOperations().find(({ name }) => name === 'ticket-board')?.query ?? '';

/** The ticket board, and two roots beside it that stay when the ticketing system is gone. */
export const faultDocument = board.replace(/^#.*$/m, '').replace(/\}\s*$/, '').concat(`
    customers(first: 5) { nodes { id name } }
    dispatches(first: 50) { totalCount nodes { number vendor origin status } }
  }`);

const EDGE = ['name', 'state', 'model', 'links'];
const device = (fields: readonly string[]) =>
  fields.map((field) => `customer.tickets.nodes.*.tasks.*.device.${field}`);
const dispatchFields = ['status', 'scheduledAt', 'fieldEngineer'].map(
  (field) => `customer.tickets.nodes.*.dispatches.*.${field}`,
);

/** Where the document may have a hole when one subgraph, or the system behind it, cannot be read. */
export const holes: Readonly<Record<string, readonly string[]>> = {
  bruin: ['customer'],
  velocloud: device(EDGE),
  hawkeye: device(['name', 'state', 'tests']),
  lit: [...dispatchFields, 'dispatches.nodes.*.status'],
  cts: [...dispatchFields, 'dispatches.nodes.*.status'],
  t7: ['customer.tickets.nodes.*.tasks.*.nextBestActions'],
  customers: ['customer.tickets.nodes.*.tasks.*.device', 'customers'],
  dispatches: ['customer.tickets.nodes.*.dispatches', 'dispatches'],
};
