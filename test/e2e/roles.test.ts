import { withRedis } from '../support/redis-server.ts';
import { startProcesses, type RoleProcesses } from '../support/role-processes.ts';
import { shortWindows } from '../support/short-windows.ts';
import { untilNothingIsMissing } from '../support/system-under-test.ts';

interface Ready {
  readonly status: number;
  readonly body: { readonly ready: boolean; readonly missing?: readonly string[] };
}

interface Events {
  readonly device: { readonly events: readonly { readonly id: string }[] };
}

/** Nothing happens at this edge by itself: two days later its last day is empty. */
const LAST_DAY =
  '{ device(serialNumber: "VC0000001") { ... on Edge { events(first: 5) { id } } } }';
const CUSTOMERS = '{ customers { totalCount } }';
const MIXED = '{ customers { totalCount } ticket(id: "5400123") { id } }';

describe('roles as processes', () => {
  let system: RoleProcesses;

  beforeAll(async () => {
    system = await startProcesses({ ...shortWindows(), CUSTOMER_CACHE_CHECK_SECONDS: '1' });
  }, 180_000);
  afterAll(() => system.stop(), 60_000);

  async function ready(role: string): Promise<Ready> {
    const response = await fetch(`${system.address(role)}/health/ready`);
    return { status: response.status, body: (await response.json()) as Ready['body'] };
  }

  async function until(role: string, there: (found: Ready) => boolean): Promise<Ready> {
    let found = await ready(role);
    const missing = async () => {
      found = await ready(role);
      return there(found) ? [] : [JSON.stringify(found)];
    };
    await untilNothingIsMissing(missing, 60_000);
    return found;
  }

  it('live in the time of the world', async () => {
    const { data, errors } = await system.ask<Events>(LAST_DAY);
    expect(errors).toEqual([]);
    expect(data.device.events.length).toBeGreaterThan(0);
    system.world.clock.step(2 * 86_400_000);
    system.world.advance();
    const missing = async () => {
      const { data: now } = await system.ask<Events>(LAST_DAY);
      return now.device.events.map(({ id }) => id);
    };
    await untilNothingIsMissing(missing, 30_000);
  }, 60_000);

  it('answer what they can while a subgraph is away, and the gateway names it', async () => {
    await system.kill('subgraph customers');
    expect(await ready('gateway')).toEqual({
      status: 503,
      body: { ready: false, missing: ['subgraph customers'] },
    });
    const { data, errors } = await system.ask(MIXED);
    expect(data).toEqual({ customers: null, ticket: { id: '5400123' } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });

  it('a monitor is not ready while its runs fail', async () => {
    const { status, body } = await until('monitor customer-cache', (found) => found.status === 503);
    expect([status, body.missing]).toEqual([503, ['customer-cache: last run failed']]);
  }, 90_000);

  // Left out only when told so by name: without Redis the caches end with their process.
  (withRedis() ? it : it.skip)(
    'come back with what they stored',
    async () => {
      const fillers = ['monitor customer-cache', 'monitor hawkeye-customer-cache'];
      for (const monitor of fillers) await system.kill(monitor);
      await system.restart('subgraph customers');
      const { data, errors } = await system.ask(CUSTOMERS);
      expect({ data, errors }).toEqual({ data: { customers: { totalCount: 5 } }, errors: [] });
      for (const monitor of fillers) await system.restart(monitor);
      await until('gateway', ({ status }) => status === 200);
    },
    120_000,
  );
});
