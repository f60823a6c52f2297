import { gatewayMetric } from '../support/gateway-metrics.ts';
import { noFreshness } from '../support/short-windows.ts';
import { startSystem, type SystemUnderTest } from '../support/start-system.ts';
import { until } from '../support/until.ts';

const SICK = 'bruin';
/** Needs the sick system. */
const TICKETS = '{ ticket(id: "5400123") { status tasks { status } notes(last: 1) { id } } }';
/** Needs others, and not the sick one. */
const ELSEWHERE = `{
  device(serialNumber: "VC0000001") { ... on Edge { state events(first: 5) { id } } }
  probe: device(serialNumber: "02005E000001") { ... on Probe { tests(last: 2) { metrics { name } } } }
  litOpenDispatches { number }
}`;
const OTHERS = ['velocloud-1', 'velocloud-2', 'hawkeye', 'lit'];
/** Calls of which each request makes its own; the rest is shared by those that come together. */
const OWN_CALLS = /getEnterpriseEvents$|\/testsresults\/\d+$/;
const REQUESTS = 60;
const AT_ONCE = 10;

describe('a brown-out of one upstream system', () => {
  let system: SystemUnderTest;
  beforeAll(async () => {
    system = await startSystem({
      ...noFreshness(),
      BRUIN_RETRY_DELAY_MS: '5',
      BRUIN_TIMEOUT_MS: '5000',
      BRUIN_BREAKER_OPEN_MS: '300',
      BRUIN_BREAKER_WINDOW_MS: '3000',
      // Every call that the system is asked for counts here, none is the work of a monitor.
      SERVICE_DISPATCH_INTERVAL_SECONDS: '3600',
    });
  }, 60_000);
  afterAll(() => system.stop());

  /** How often each of the others was asked while so many requests that need no sick system were answered. */
  async function elsewhere(): Promise<Record<string, number>> {
    for (const name of OTHERS) system.simulator(name).clearCalls();
    for (let asked = 0; asked < REQUESTS; asked += AT_ONCE) {
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, () => system.ask(ELSEWHERE)),
      );
      for (const { errors } of answers) expect(errors).toEqual([]);
    }
    const own = (name: string) => system.calls(name).filter(({ path }) => OWN_CALLS.test(path));
    return Object.fromEntries(OTHERS.map((name) => [name, own(name).length]));
  }

  async function longestQueue(during: Promise<unknown>): Promise<Record<string, number>> {
    let over = false;
    void during.finally(() => (over = true)).catch(() => undefined);
    const longest: Record<string, number> = {};
    while (!over) {
      for (const upstream of [SICK, ...OTHERS]) {
        const line = `upstream_calls_waiting{upstream="${upstream}"}`;
        longest[upstream] = Math.max(longest[upstream] ?? 0, await gatewayMetric(system.url, line));
      }
    }
    return longest;
  }

  it('costs the others neither a call nor a place in a queue, is left alone for a while, and adds few retries', async () => {
    const breaker = `upstream_breaker_open{upstream="${SICK}"}`;
    const whole = await system.ask(TICKETS);
    expect(whole.errors).toEqual([]);
    const calm = await elsewhere();
    expect(await gatewayMetric(system.url, breaker)).toBe(0);

    await system
      .simulator(SICK)
      .setFault(
        { kind: 'latency', medianMs: 50, p99Ms: 200 },
        { kind: 'flaky', share: 0.5, status: 503 },
      );
    let opened = false;
    let pressing = true;
    const pressure = (async () => {
      while (pressing) {
        const answers = await Promise.all(
          Array.from({ length: AT_ONCE }, () => system.ask<object>(TICKETS)),
        );
        for (const { errors } of answers)
          for (const { extensions } of errors)
            expect(extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', upstream: SICK });
        opened ||= (await gatewayMetric(system.url, breaker)) > 0;
      }
    })();
    const [sick, sickQueues] = await withQueues(elsewhere());
    await until('its breaker has opened', () => opened);
    pressing = false;
    await pressure;

    expect(calm).toMatchObject({ 'velocloud-1': REQUESTS, hawkeye: 2 * REQUESTS });
    expect(sick).toEqual(calm);
    // Nobody waits behind the sick system's calls: others' queues stay within what comes at once.
    for (const name of OTHERS) expect(sickQueues[name]).toBeLessThanOrEqual(2 * AT_ONCE);
    expect(sickQueues[SICK]).toBeLessThanOrEqual(AT_ONCE * 5);

    const asked = system.calls(SICK).length;
    const retries = await gatewayMetric(system.url, `upstream_retries_total{upstream="${SICK}"}`);
    expect(retries).toBeGreaterThan(0);
    expect(retries).toBeLessThanOrEqual(0.1 * (asked - retries));

    await system.simulator(SICK).clearFaults();
    await until('it is whole again', async () => {
      const { data, errors } = await system.ask(TICKETS);
      return errors.length === 0 && JSON.stringify(data) === JSON.stringify(whole.data);
    });
    expect(await gatewayMetric(system.url, breaker)).toBe(0);
  }, 120_000);

  async function withQueues<T>(work: Promise<T>): Promise<readonly [T, Record<string, number>]> {
    const [done, queues] = await Promise.all([work, longestQueue(work)]);
    return [done, queues];
  }
});
