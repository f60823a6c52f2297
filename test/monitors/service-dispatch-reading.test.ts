import { serviceDispatch } from '../../monitors/service-dispatch/index.ts';
import { arriveOnSite, completeDispatch } from '../../sandbox/world/changes/dispatches.ts';
import { aDispatch } from '../support/a-dispatch.ts';
import { runMonitorOnce, type MonitorRunOptions } from '../support/monitor-bench.ts';
import { shortWindows } from '../support/short-windows.ts';
import { startSystem, type SystemUnderTest } from '../support/start-system.ts';

const HOUR_MS = 3_600_000;

interface Indexed {
  readonly origin: string | null;
  readonly ticket: { readonly id: string } | null;
  readonly history: readonly { readonly status: string; readonly changedAt: string }[] | null;
}

describe('service-dispatch, against the sandbox', () => {
  let running: SystemUnderTest;

  beforeAll(async () => {
    running = await startSystem({
      ...shortWindows(),
      // The runs of this test are the only ones.
      SERVICE_DISPATCH_INTERVAL_SECONDS: '86400',
      LIT_TIMEOUT_MS: '10000',
      LIT_RETRIES: '0',
      LIT_BREAKER_FAILURES: '10000',
      BRUIN_TIMEOUT_MS: '10000',
    });
  });
  afterEach(async () => {
    await running.simulator('lit').clearFaults();
    await running.simulator('bruin').clearFaults();
  });
  afterAll(async () => running.stop());

  async function indexed(id: string): Promise<Indexed> {
    const { data } = await running.ask<{ dispatch: Indexed }>(
      'query ($id: ID!) { dispatch(id: $id) { origin ticket { id } history { status changedAt } } }',
      { id },
    );
    return data.dispatch;
  }

  /** Reads LIT once, a while after the last reading. */
  async function readLit(afterMs = HOUR_MS, options: Partial<MonitorRunOptions> = {}) {
    running.world.clock.step(afterMs);
    running.clearCalls();
    const { url, world } = running;
    // What it tells of dispatches is another test's concern: here it changes the index alone.
    const quiet = { effects: 'dry-run', ...options } as const;
    return runMonitorOnce(serviceDispatch, { url, clock: world.clock, ...quiet });
  }

  /** Reads LIT once, two dispatches a page; something happens between the first page and the second. */
  async function readLitInPages(betweenPages: () => Promise<void> | void) {
    let pages = 0;
    const run = await readLit(HOUR_MS, {
      environment: { SERVICE_DISPATCH_PAGE_SIZE: '2' },
      async onceRead(operation) {
        if (operation !== 'LitDispatches') return;
        pages += 1;
        if (pages === 1) await betweenPages();
      },
    });
    return { ...run, pages };
  }

  function addToLit(number: string) {
    running.world.dispatches.set(number, aDispatch({ vendor: 'LIT', number }));
  }

  function litDispatch(number: string) {
    const found = running.world.dispatches.get(number);
    if (!found) throw new Error(`no dispatch ${number}`);
    return found;
  }

  const ticketCalls = () =>
    running.calls('bruin').filter(({ path }) => path.startsWith('/api/Ticket'));

  it('tells a dispatch that our note orders from one that the vendor made', async () => {
    expect(await indexed('LIT:DIS10001')).toMatchObject({
      origin: 'PORTAL',
      ticket: { id: '5400123' },
      history: [{ status: 'CONFIRMED' }],
    });
  });

  it('service-dispatch-monitor #5 records a dispatch whose ticket is other text, and asks for no ticket with it', async () => {
    expect(await indexed('LIT:DIS10004')).toMatchObject({ origin: 'VENDOR', ticket: null });
    await readLit();
    expect(ticketCalls().length).toBeGreaterThan(0);
    expect(JSON.stringify(ticketCalls())).not.toContain('700300');
  });

  it('adds a status to the history when the vendor shows another one', async () => {
    arriveOnSite(litDispatch('DIS10003'), running.world.clock.now());
    const { alerts, endedAt } = await readLit();
    expect(alerts).toEqual([]);
    expect((await indexed('LIT:DIS10003')).history).toEqual([
      expect.objectContaining({ status: 'CONFIRMED' }),
      { status: 'TECH_ON_SITE', changedAt: endedAt.toISOString() },
    ]);
  });

  it('learns how a dispatch ended that left the list between two readings', async () => {
    completeDispatch(litDispatch('DIS10007'), running.world.clock.now(), 'Done.');
    const { counts } = await readLit(40 * HOUR_MS);
    expect(counts).toMatchObject({ record: 1 });
    const calls = running.calls('lit').map(({ path }) => path);
    expect(calls).toContain('/services/apexrest/GetDispatch/DIS10007');
    const { history } = await indexed('LIT:DIS10007');
    expect(history?.map(({ status }) => status)).toEqual(['TECH_ON_SITE', 'COMPLETED']);
    await readLit();
    expect(running.calls('lit').map(({ path }) => path)).not.toContain(
      '/services/apexrest/GetDispatch/DIS10007',
    );
  });

  it.each(['server-error', 'garbage'] as const)(
    'service-dispatch-monitor #21 alerts and asks for no ticket when the vendor answers with %s',
    async (kind) => {
      const before = await indexed('LIT:DIS10001');
      const fault = kind === 'garbage' ? { kind } : { kind, status: 500 };
      await running.simulator('lit').setFault(fault);
      const { counts, alerts } = await readLit();
      expect(counts).toEqual({ actions: 1, alert: 1 });
      expect(alerts).toEqual([
        { alert: 'dispatches-unreadable', channels: ['chat'], vendor: 'LIT', ticketIds: [] },
      ]);
      expect(ticketCalls()).toEqual([]);
      expect(await indexed('LIT:DIS10001')).toEqual(before);
    },
  );

  it('records the list as a whole when it is read in many pages', async () => {
    for (const number of ['DIS30001', 'DIS30002', 'DIS30003']) addToLit(number);
    const { counts, alerts, pages } = await readLitInPages(() => undefined);
    expect({ counts, alerts }).toMatchObject({ counts: { actions: 1, record: 1 }, alerts: [] });
    const { data } = await running.ask<{ litDispatches: { totalCount: number } }>(
      '{ litDispatches { totalCount } }',
    );
    expect(pages).toBe(Math.ceil(data.litDispatches.totalCount / 2));
    for (const number of ['DIS30001', 'DIS30002', 'DIS30003']) {
      expect(await indexed(`LIT:${number}`)).toMatchObject({ history: [{ status: 'CONFIRMED' }] });
    }
  });

  it('records nothing of a list one page of which cannot be read, and alerts', async () => {
    arriveOnSite(litDispatch('DIS30001'), running.world.clock.now());
    const { counts, alerts, pages } = await readLitInPages(() =>
      running.simulator('lit').setFault({ kind: 'server-error', status: 500 }),
    );
    expect({ counts, pages }).toEqual({ counts: { actions: 1, alert: 1 }, pages: 2 });
    expect(alerts).toMatchObject([{ alert: 'dispatches-unreadable', vendor: 'LIT' }]);
    const { history } = await indexed('LIT:DIS30001');
    expect(history?.map(({ status }) => status)).toEqual(['CONFIRMED']);
  });

  it('loses no dispatch of a list that changes between two pages', async () => {
    const ended = new Date(running.world.clock.now().getTime() - 40 * HOUR_MS);
    const { alerts } = await readLitInPages(() => {
      // One that the index holds for open goes, one comes behind the cursor, and one before it.
      completeDispatch(litDispatch('DIS30002'), ended, 'Done.');
      addToLit('DIS30004');
      addToLit('DIS1');
    });
    expect(alerts).toEqual([]);
    const statuses = async (number: string) =>
      (await indexed(`LIT:${number}`)).history?.map(({ status }) => status);
    expect(await statuses('DIS30002')).toEqual(['CONFIRMED', 'COMPLETED']);
    expect(await statuses('DIS30003')).toEqual(['CONFIRMED']);
    expect(await statuses('DIS30004')).toEqual(['CONFIRMED']);
    await readLit();
    expect(await statuses('DIS1')).toEqual(['CONFIRMED']);
  });

  it('keeps what it knew of a ticket that cannot be read, and alerts', async () => {
    const before = await indexed('LIT:DIS10001');
    await running
      .simulator('bruin')
      .setFault({ kind: 'server-error', status: 500, onlyPath: '/api/Ticket' });
    const { alerts } = await readLit();
    expect(alerts).toMatchObject([
      {
        alert: 'dispatch-tickets-unreadable',
        ticketIds: expect.arrayContaining(['5400123']) as unknown,
      },
    ]);
    await running.simulator('bruin').clearFaults();
    expect(await indexed('LIT:DIS10001')).toEqual(before);
  });
});
