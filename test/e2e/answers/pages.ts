import { exampleOperations } from '../../../app/examples.ts';
import type { SystemUnderTest } from '../../support/start-system.ts';
import {
  edgeState,
  inventoryRow,
  newestFirst,
  probeState,
  watchedEdges,
  watchedProbes,
} from '../../support/world-oracle.ts';

const example = (wanted: string) =>
  exampleOperations().find(({ name }) => name === wanted)?.query ?? '';

interface CustomerPage {
  readonly customer: {
    readonly id: string;
    readonly name: string;
    readonly contacts: readonly unknown[];
    readonly devices: { readonly totalCount: number; readonly nodes: readonly unknown[] };
    readonly tickets: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string }[];
    };
    readonly dispatches: {
      readonly nodes: readonly { readonly ticket: { readonly id: string } }[];
    };
  };
}

/** The pages beside the board, before a system that is started: they say what the world says. */
export function describePages(started: () => SystemUnderTest): void {
  let running: SystemUnderTest;
  beforeAll(() => {
    running = started();
  });

  /** Watched devices of one customer by serial number, as the inventory assigns them. */
  function devicesOf(clientId: number): Map<string, { name: string; state: string | null }> {
    const { world } = running;
    const edges = watchedEdges(world)
      .filter(({ edge }) => inventoryRow(world, edge.serialNumber ?? '')?.clientId === clientId)
      .filter(({ edge, standby }) => !standby || edge.ha?.state !== 'PENDING_INIT')
      .map(
        ({ serialNumber, edge, standby }) =>
          [serialNumber, { name: edge.name, state: edgeState(edge, standby) }] as const,
      );
    const probes = watchedProbes(world)
      .filter(({ serialNumber }) => inventoryRow(world, serialNumber)?.clientId === clientId)
      .map(
        (probe) => [probe.serialNumber, { name: probe.name, state: probeState(probe) }] as const,
      );
    return new Map([...edges, ...probes]);
  }

  it('customers', async () => {
    const { data, errors } = await running.ask<unknown>(
      '{ customers { totalCount nodes { id name } } }',
    );
    const nodes = [...running.world.customers.values()]
      .map(({ clientId, name }) => ({ id: String(clientId), name }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(errors).toEqual([]);
    expect(data).toEqual({ customers: { totalCount: nodes.length, nodes } });
  });

  it.each([70001, 70002, 70003, 70004, 70005])('the page of customer %d', async (clientId) => {
    const { world } = running;
    const { data, errors } = await running.ask<CustomerPage>(example('customer-page'), {
      customer: String(clientId),
    });
    const tickets = [...world.tickets.values()]
      .filter((ticket) => ticket.clientId === clientId)
      .sort(newestFirst);
    const expected = [...devicesOf(clientId)].map(([serialNumber, device]) => ({
      serialNumber,
      ...device,
    }));
    expect(errors).toEqual([]);
    expect(data.customer).toMatchObject({
      id: String(clientId),
      name: world.customers.get(clientId)?.name,
      contacts: (world.customers.get(clientId)?.contacts ?? []).map(
        ({ firstName, lastName, email }) => ({
          name: `${firstName} ${lastName}`,
          email,
        }),
      ),
      devices: { totalCount: expected.length },
      tickets: {
        totalCount: tickets.length,
        nodes: tickets.slice(0, 10).map(({ ticketId }) => ({ id: String(ticketId) })),
      },
    });
    const sorted = expected.sort((a, b) => (a.serialNumber < b.serialNumber ? -1 : 1)).slice(0, 50);
    expect(data.customer.devices.nodes).toMatchObject(sorted);
    const own = new Set(tickets.map(({ ticketId }) => String(ticketId)));
    expect(data.customer.dispatches.nodes.filter(({ ticket }) => !own.has(ticket.id))).toEqual([]);
  });

  it('the page of every watched device', async () => {
    const { world } = running;
    for (const clientId of world.customers.keys()) {
      for (const [serialNumber, device] of devicesOf(clientId)) {
        const { data, errors } = await running.ask<unknown>(example('device-page'), {
          serialNumber,
        });
        expect({ serialNumber, errors }).toEqual({ serialNumber, errors: [] });
        expect(data).toMatchObject({
          device: {
            serialNumber,
            ...device,
            customer: { id: String(clientId), name: world.customers.get(clientId)?.name },
          },
        });
      }
    }
  }, 120_000);
}
