import PostalMime from 'postal-mime';
import { createSettingsReader } from '../../platform/config.ts';
import type { UpstreamWrites } from '../../platform/http/upstream-client.ts';
import { silentLogger } from '../../platform/logger.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import type { Store } from '../../platform/store/store.ts';
import { startCts } from '../../sandbox/cts/index.ts';
import { startSmtp, type SmtpSimulator } from '../../sandbox/notifications/smtp/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { World } from '../../sandbox/world/types.ts';
import { cts } from '../../subgraphs/cts/index.ts';
import { createSubgraphExecutor, type SubgraphAnswer } from '../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../subgraphs/runtime/schema.ts';
import { subgraphDeps } from './subgraph-deps.ts';

type Ask = (query: string, variables?: Record<string, unknown>) => Promise<SubgraphAnswer>;

/** Vendor CTS and the mail host over one world. */
export interface CtsBench {
  readonly world: World;
  readonly vendor: Simulator;
  readonly smtp: SmtpSimulator;
  /** Starts another instance of the subgraph; all share one store. */
  connect(options?: {
    readonly settings?: Readonly<Record<string, string>>;
    readonly writes?: UpstreamWrites;
  }): Ask;
  /** Lets this much of the world's time pass. */
  pass(ms: number): void;
  /** A mail as its reader sees it. */
  mail(place?: number): Promise<{ subject: string; to: string[]; text: string; html: string }>;
  stop(): Promise<void>;
}

export async function startCtsBench(
  world: World,
  store: Store = createMemoryStore(),
): Promise<CtsBench> {
  const vendor = await startCts({ world, port: 0 });
  const smtp = await startSmtp({ world, port: 0 });
  const stops: (() => Promise<void>)[] = [];
  return {
    ...{ world, vendor, smtp },
    connect({ settings = {}, writes = 'allowed' } = {}) {
      const given = { ...vendor.environment, ...smtp.environment, ...SHORT, ...settings };
      const reader = createSettingsReader(given, true);
      const values = reader.read('cts', cts.settings);
      reader.finish();
      const instance = cts.start(values, subgraphDeps({ state: store, writes }));
      stops.push(() => instance.stop());
      const execute = createSubgraphExecutor(
        subgraphSchema('cts', instance),
        instance,
        silentLogger,
      );
      return (query, variables) => execute({ query, variables }, { requestId: 'request-1' });
    },
    pass(ms) {
      world.clock.step(ms);
      world.advance();
    },
    async mail(place = 0) {
      const kept = smtp.mails[place];
      if (!kept) throw new Error('no mail was kept');
      const { subject = '', text = '', html = '' } = await PostalMime.parse(kept.raw);
      // The parser ends a part with the line end that belongs to the boundary.
      const part = (content: string) => content.replaceAll('\r\n', '\n').replace(/\n$/, '');
      return { subject, to: [...kept.to], text: part(text), html: part(html) };
    },
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
      await Promise.all([vendor.stop(), smtp.stop()]);
    },
  };
}

/** A list that is always read anew, and time-outs that a lost answer shows soon under. */
const SHORT = {
  CTS_RECENT_DISPATCHES_FRESH_MS: '1',
  CTS_RETRIES: '0',
  SMTP_TIMEOUT_MS: '2000',
};

const ORDER_FIELDS = `id kind orderNumber number ticketId state reason createdAt`;
const PAYLOAD = `{ order { ${ORDER_FIELDS} dispatch { number } } userErrors { code message path } }`;

export const ORDER = `mutation ($input: OrderCtsDispatchInput!) { done: orderCtsDispatch(input: $input) ${PAYLOAD} }`;
export const CANCEL = `mutation ($input: CancelCtsDispatchInput!) { done: cancelCtsDispatch(input: $input) ${PAYLOAD} }`;
export const RETRY = `mutation ($input: SettleCtsOrderInput!) { done: retryCtsOrder(input: $input) ${PAYLOAD} }`;
export const DISMISS = `mutation ($input: SettleCtsOrderInput!) { done: dismissCtsOrder(input: $input) ${PAYLOAD} }`;
export const LIST = `query ($filter: CtsOrderFilter, $first: Int! = 25, $after: String) {
  found: ctsOrders(filter: $filter, first: $first, after: $after) {
    nodes { ${ORDER_FIELDS} dispatch { number orderNumber status ticketReference } }
    pageInfo { hasNextPage endCursor } totalCount
  }
}`;

/** As the graph shows an order. */
export interface ShownOrder {
  readonly id: string;
  readonly orderNumber: string | null;
  readonly state: string;
  readonly reason: string | null;
  readonly dispatch: { readonly number: string } | null;
}

/** The order of a mutation that had nothing to mend. */
export function orderOf({ data, errors }: SubgraphAnswer): ShownOrder {
  expect(errors).toBeUndefined();
  const done = data?.done as { order: ShownOrder; userErrors: unknown[] };
  expect(done.userErrors).toEqual([]);
  return done.order;
}

/** The orders of a list. */
export function listed({ data, errors }: SubgraphAnswer): readonly ShownOrder[] {
  expect(errors).toBeUndefined();
  return (data?.found as { nodes: ShownOrder[] }).nodes;
}

/** What orders a dispatch, with everything in it. */
export const ORDER_INPUT = {
  ticketId: '5400123',
  date: '2026-05-22',
  time: '4PM-6PM',
  timeZone: 'PACIFIC',
  slaLevel: '4-Hour',
  serviceType: 'Troubleshooting',
  jobSite: 'Blue Harbor Store 7',
  street: '12 Elm Street',
  street2: 'Suite 4',
  city: 'Fresno',
  state: 'CA',
  zipCode: '93721',
  country: 'United States',
  contactFirstName: 'Ana',
  contactLastName: 'Ruiz',
  contactPhone: '212-555-0133',
  materialsNeeded: 'Laptop, console cable',
  scopeOfWork: 'Replace the modem',
  callInInstructions: 'Call the desk on arrival',
  requester: {
    firstName: 'Nora',
    lastName: 'Desk',
    department: 'Wireless',
    email: 'nora.desk@noc.example.test',
    departmentPhone: '+1 212 555 0100',
  },
};
