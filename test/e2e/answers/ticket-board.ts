import { exampleOperations } from '../../../app/examples.ts';
import type { ReceivedCall } from '../../../sandbox/runtime/types.ts';
import { BRIEF_MS } from '../../support/short-windows.ts';
import type { ClientAnswer, SystemUnderTest } from '../../support/start-system.ts';
import { expectedTicketBoard, inventoryRow, openOutages } from '../../support/world-oracle.ts';

const board = exampleOperations().find(({ name }) => name === 'ticket-board')?.query ?? '';

interface Board {
  readonly customer: {
    readonly name: string;
    readonly tickets: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
      readonly nodes: readonly BoardTicket[];
    };
  };
}
interface BoardTicket {
  readonly id: string;
  readonly tasks: readonly { readonly serviceNumber: string | null }[];
  readonly dispatches: readonly { readonly number: string }[];
}

/** The ticket board, before a system that is started with `briefFreshness()`. */
export function describeTicketBoard(started: () => SystemUnderTest): void {
  let running: SystemUnderTest;
  beforeAll(() => {
    running = started();
  });

  it.each([70001, 70002, 70003, 70004, 70005])(
    'of customer %d is what the world says, field by field',
    async (clientId) => {
      const expected = expectedTicketBoard(running.world, clientId);
      const { status, data, errors } = await running.ask<Board>(board, {
        customer: String(clientId),
      });
      expect(status).toBe(200);
      expect(comparable(data)).toEqual(comparable(expected.data as Board));
      expect(errors.map(({ path, extensions }) => ({ path, code: extensions.code }))).toEqual(
        expected.errors,
      );
    },
  );

  it('continues behind its cursor without gap or repetition', async () => {
    const all = openOutages(running.world, 70002).map(({ ticketId }) => String(ticketId));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer: ClientAnswer<Board> = await running.ask(board, { customer: '70002', after });
      const { nodes, pageInfo } = answer.data.customer.tickets;
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    expect(all.length).toBeGreaterThan(25);
    expect(seen).toEqual(all);
  });

  it('for 25 tickets asks each system no more often than it has to', async () => {
    await freshWindowsPass();
    running.clearCalls();
    const { data, errors } = await running.ask<Board>(board, { customer: '70002' });
    const { nodes } = data.customer.tickets;
    expect(nodes).toHaveLength(25);
    expect(errors.filter(({ extensions }) => extensions.code !== 'UPSTREAM_REJECTED')).toEqual([]);

    const bruin = countBy(running.calls('bruin'), ({ path }) => path.replace(/\d+/g, 'N'));
    const firstDevices = nodes.flatMap(({ tasks }) => tasks.slice(0, 1));
    const serials = new Set(firstDevices.flatMap(({ serviceNumber }) => serviceNumber ?? []));
    const sites = new Set(
      [...serials].map((serial) => inventoryRow(running.world, serial)?.siteId).filter(Boolean),
    );
    const limits: Record<string, number> = {
      '/api/Ticket/basic': 1,
      '/api/Ticket/N/details': 25,
      '/api/Ticket/AITicketData': 25,
      '/api/Inventory': serials.size,
      '/api/Site': sites.size,
    };
    expect(Object.keys(bruin).filter((path) => !(path in limits))).toEqual([]);
    for (const [path, limit] of Object.entries(limits)) {
      expect([path, (bruin[path] ?? 0) <= limit]).toEqual([path, true]);
    }
    expect(distinct(running.calls('bruin'))).toBe(running.calls('bruin').length);

    expect(
      running.calls('velocloud-1').length + running.calls('velocloud-2').length,
    ).toBeGreaterThan(0);
    for (const orchestrator of ['velocloud-1', 'velocloud-2']) {
      const counts = countBy(running.calls(orchestrator), ({ path }) => path);
      expect(Object.values(counts).every((count) => count === 1)).toBe(true);
      expect(Object.keys(counts).length).toBeLessThanOrEqual(3);
    }
    expect(distinct(running.calls('hawkeye'))).toBe(running.calls('hawkeye').length);
    expect(running.calls('t7').length).toBeLessThanOrEqual(25);
    const predicted = running.calls('t7').map(({ body }) => JSON.stringify(body));
    expect(new Set(predicted).size).toBe(predicted.length);
    expect(running.calls('lit').length).toBeLessThanOrEqual(1);
    expect(running.calls('cts').length).toBeLessThanOrEqual(1);
  });

  it('asked by ten at once costs the whole-network reads once', async () => {
    await freshWindowsPass();
    running.clearCalls();
    await Promise.all(
      Array.from({ length: 10 }, () => running.ask<Board>(board, { customer: '70002' })),
    );
    const whole = running.calls('velocloud-1').filter(({ path }) => path.includes('/monitoring/'));
    const counts = countBy(whole, ({ path }) => path);
    expect(Object.values(counts).every((count) => count === 1)).toBe(true);
    expect(distinct(running.calls('hawkeye'))).toBe(running.calls('hawkeye').length);
  });

  /** What was read before this test is no longer fresh then. */
  function freshWindowsPass(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, BRIEF_MS));
  }
}

function countBy(calls: readonly ReceivedCall[], keyOf: (call: ReceivedCall) => string) {
  const counts: Record<string, number> = {};
  for (const call of calls) counts[keyOf(call)] = (counts[keyOf(call)] ?? 0) + 1;
  return counts;
}

function distinct(calls: readonly ReceivedCall[]): number {
  return new Set(
    calls.map(({ method, path, query, body }) => JSON.stringify([method, path, query, body])),
  ).size;
}

/** Cursors are opaque; dispatches of one ticket that the desk saw in the same reading have no order. */
function comparable({ customer }: Board): Board {
  const { tickets } = customer;
  return {
    customer: {
      ...customer,
      tickets: {
        pageInfo: { hasNextPage: tickets.pageInfo.hasNextPage },
        nodes: tickets.nodes.map((ticket) => ({
          ...ticket,
          dispatches: ticket.dispatches.toSorted((a, b) => (a.number < b.number ? -1 : 1)),
        })),
      },
    },
  };
}
