import { randomUUID } from 'node:crypto';
import type { FakeClock } from '../../support/fake-clock.ts';
import type { LedgerBench, UserErrors } from '../../support/ledger-bench.ts';

const ERRORS = 'userErrors { code message path }';
const PAUSE = `mutation ($input: PauseMonitorInput!) { done: pauseMonitor(input: $input) { pause { monitor customerId since reason } ${ERRORS} } }`;
const RESUME = `mutation ($input: ResumeMonitorInput!) { done: resumeMonitor(input: $input) { resumed ${ERRORS} } }`;
const WINDOW =
  'id customerId siteId serialNumber starts timeZone durationMinutes until reason active nextStart';
const CREATE = `mutation ($input: CreateMaintenanceWindowInput!) { done: createMaintenanceWindow(input: $input) { window { ${WINDOW} } ${ERRORS} } }`;
const END = `mutation ($input: EndMaintenanceWindowInput!) { done: endMaintenanceWindow(input: $input) { window { ${WINDOW} } ${ERRORS} } }`;
const CONTROLS = `{ done: monitorControls { pauses { monitor customerId since reason } maintenanceWindows { ${WINDOW} } } }`;

interface Window {
  readonly id: string;
  readonly active: boolean;
  readonly nextStart: string | null;
  readonly reason: string | null;
}
interface Controls {
  readonly pauses: readonly Record<string, unknown>[];
  readonly maintenanceWindows: readonly Window[];
}
type Windowed = UserErrors & { readonly window: Window | null };

/** What pauses and maintenance windows have to do, on every kind of database. */
export function controlRules(bench: () => LedgerBench, clock: FakeClock): void {
  const change = <T>(query: string, input: Record<string, unknown>) =>
    bench().done<T & UserErrors>(query, { input });
  const controls = () => bench().done<Controls>(CONTROLS);

  it('a pause stands as it began until it is resumed, wholly and for a customer apart', async () => {
    const since = clock.now().toISOString();
    const whole = { monitor: 'triage', customerId: null, since, reason: 'storm' };
    await change(PAUSE, { monitor: 'triage', reason: 'storm' });
    clock.advance(1000);
    const again = await change(PAUSE, { monitor: 'triage', reason: 'later' });
    expect(again).toEqual({ pause: whole, userErrors: [] });
    const part = await change<{ pause: object }>(PAUSE, { monitor: 'triage', customerId: '7' });
    expect((await controls()).pauses).toEqual([whole, part.pause]);
    const resumed = async (input: Record<string, unknown>) =>
      (await change<{ resumed: boolean }>(RESUME, input)).resumed;
    expect(await resumed({ monitor: 'triage' })).toBe(true);
    expect(await resumed({ monitor: 'triage' })).toBe(false);
    expect((await controls()).pauses).toEqual([part.pause]);
    expect(await resumed({ monitor: 'triage', customerId: '7' })).toBe(true);
    expect((await controls()).pauses).toEqual([]);
  });

  it('a window that comes again tells whether it is under way and when it begins, in its zone', async () => {
    const start = clock.now(); // 08:00 in Madrid
    const input = {
      ...{ customerId: '7', starts: '30 8 * * *', timeZone: 'Europe/Madrid' },
      ...{ durationMinutes: 60, until: '2030-01-10T00:00:00.000Z', reason: 'works' },
    };
    const { window } = await change<Windowed>(CREATE, input);
    const id = window?.id ?? '';
    const expected = { ...input, id, siteId: null, serialNumber: null, active: false };
    expect(window).toEqual({ ...expected, nextStart: '2030-01-08T07:30:00.000Z' });
    const same = await change<Windowed>(CREATE, { ...input, reason: 'again' });
    expect(same.window).toEqual(window);
    const shown = async () => (await controls()).maintenanceWindows.find((own) => own.id === id);
    clock.advance(30 * 60_000);
    expect(await shown()).toMatchObject({ active: true, nextStart: '2030-01-09T07:30:00.000Z' });
    clock.advance(60 * 60_000);
    expect(await shown()).toMatchObject({ active: false });
    clock.advance(Date.parse('2030-01-09T07:31:00Z') - clock.now().getTime());
    expect(await shown()).toMatchObject({ active: true, nextStart: null });
    clock.advance(Date.parse('2030-01-10T01:00:00Z') - clock.now().getTime());
    expect(await shown()).toBeUndefined();
    clock.advance(start.getTime() - clock.now().getTime());
  });

  it('a window that ends while it is under way is over, however often it is ended', async () => {
    const input = {
      siteId: '7:1',
      starts: '2030-01-08T07:59',
      timeZone: 'Europe/Madrid',
      durationMinutes: 10,
    };
    const { window } = await change<Windowed>(CREATE, input);
    expect(window).toMatchObject({ active: true, nextStart: null });
    const id = window?.id;
    const ended = await change<Windowed>(END, { id });
    expect(ended.window).toMatchObject({ id, active: false, nextStart: null });
    expect(await change<Windowed>(END, { id })).toEqual(ended);
    expect((await controls()).maintenanceWindows.map((own) => own.id)).not.toContain(id);
    const anew = await change<Windowed>(CREATE, input);
    expect([anew.window?.id === id, anew.window?.active]).toEqual([false, true]);
    await change(END, { id: anew.window?.id });
  });

  it.each([
    ['no target', {}, null, 'INVALID'],
    ['two targets', { customerId: '7', serialNumber: 'S' }, null, 'INVALID'],
    [
      'no such time',
      { customerId: '7', starts: '2030-02-30T10:00' },
      ['input', 'starts'],
      'INVALID',
    ],
    ['no such zone', { customerId: '7', timeZone: 'US/X' }, ['input', 'timeZone'], 'INVALID'],
    [
      'no minutes',
      { customerId: '7', durationMinutes: 0 },
      ['input', 'durationMinutes'],
      'INVALID',
    ],
    [
      'too many minutes',
      { customerId: '7', durationMinutes: 10_081 },
      ['input', 'durationMinutes'],
      'INVALID',
    ],
    ['a long reason', { customerId: '7', reason: 'r'.repeat(501) }, ['input', 'reason'], 'INVALID'],
    [
      'a time that is over',
      { customerId: '7', starts: '2029-01-01T10:00' },
      ['input', 'starts'],
      'OVER',
    ],
    [
      'an end before it comes',
      { customerId: '7', until: '2030-01-08T00:00:00Z' },
      ['input', 'starts'],
      'OVER',
    ],
  ])('a window with %s is refused', async (_what, wrong, path, code) => {
    const right = { starts: '0 22 * * *', timeZone: 'US/Eastern', durationMinutes: 60 };
    const { window, userErrors } = await change<Windowed>(CREATE, { ...right, ...wrong });
    expect([window, userErrors]).toEqual([null, [expect.objectContaining({ code, path })]]);
  });

  it('a window that nobody declared cannot be ended, nor a monitor without a name paused', async () => {
    for (const id of ['7', randomUUID()]) {
      const { window, userErrors } = await change<Windowed>(END, { id });
      expect([window, userErrors]).toEqual([
        null,
        [expect.objectContaining({ code: 'NOT_FOUND' })],
      ]);
    }
    for (const query of [PAUSE, RESUME]) {
      const { userErrors } = await change(query, { monitor: '' });
      expect(userErrors).toEqual([expect.objectContaining({ path: ['input', 'monitor'] })]);
    }
  });
}
