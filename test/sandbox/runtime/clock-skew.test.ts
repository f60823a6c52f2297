import { startCts } from '../../../sandbox/cts/index.ts';
import type { Simulator } from '../../../sandbox/runtime/types.ts';
import { startVelocloud } from '../../../sandbox/velocloud/index.ts';
import { aWorld } from '../world/snapshot.ts';
import { startASimulator } from './a-simulator.ts';

const HOUR_MS = 3_600_000;

describe('a system whose clock is off', () => {
  it.each([90_000, -2 * HOUR_MS])(
    'is %i ms ahead in what it stamps, and in its Date header',
    async (offsetMs) => {
      const host = await startASimulator();
      const right = host.world.clock.now().getTime();
      const shown = async () => {
        const { text, headers } = await host.ask('GET', '/now');
        const { now } = JSON.parse(text) as { now: string };
        return [Date.parse(now), Date.parse(headers.get('date') ?? '')].map((ms) => ms - right);
      };
      expect(await shown()).toEqual([0, 0]);
      await host.simulator.setFault({ kind: 'clock-skew', offsetMs });
      expect(await shown()).toEqual([offsetMs, offsetMs]);
      expect(host.simulator.calls.at(-1)?.at.getTime()).toBe(right);
      expect(host.world.clock.now().getTime()).toBe(right);
      await host.simulator.clearFaults();
      expect(await shown()).toEqual([0, 0]);
      await host.simulator.stop();
    },
  );

  it('takes for expired what other systems of the same world still accept', async () => {
    const world = aWorld();
    const [early, right] = await Promise.all(
      [0, 1].map((orchestrator) => startVelocloud({ world, port: 0, orchestrator })),
    );
    if (!early || !right) throw new Error('two orchestrators were started');
    const [earlySession, rightSession] = [await login(early), await login(right)];
    expect(await isIn(early, earlySession)).toBe(true);
    await early.setFault({ kind: 'clock-skew', offsetMs: 25 * HOUR_MS });
    expect(await isIn(early, earlySession)).toBe(false);
    expect(await isIn(right, rightSession)).toBe(true);
    expect(await isIn(early, await login(early))).toBe(true);
    await Promise.all([early.stop(), right.stop()]);
  });

  it('stamps its tokens with its own time', async () => {
    const world = aWorld();
    const cts = await startCts({ world, port: 0 });
    await cts.setFault({ kind: 'clock-skew', offsetMs: -HOUR_MS });
    const { CTS_LOGIN_URL = '' } = cts.environment;
    const answer = await fetch(new URL('/services/oauth2/token', CTS_LOGIN_URL), {
      method: 'POST',
    });
    const stamped = Date.parse(answer.headers.get('date') ?? '');
    expect(stamped).toBe(world.clock.now().getTime() - HOUR_MS);
    await cts.stop();
  });
});

const address = ({ environment }: Simulator): string => {
  const [{ host }] = JSON.parse(environment['VELOCLOUD_CREDENTIALS'] ?? '') as [{ host: string }];
  return `http://${host}/portal/rest`;
};

async function login(orchestrator: Simulator): Promise<string> {
  const answer = await fetch(`${address(orchestrator)}/login/operatorLogin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'noc-graph', password: 'sandbox-velocloud-password' }),
    redirect: 'manual',
  });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

async function isIn(orchestrator: Simulator, cookie: string): Promise<boolean> {
  const answer = await fetch(`${address(orchestrator)}/network/getNetworkEnterprises`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: '{}',
  });
  return Array.isArray(await answer.json());
}
