import type { Fault } from '../../sandbox/runtime/types.ts';
import { damageOf, leaksOf } from '../support/damage.ts';
import { edgeElsewhere, faultDocument, holes } from '../support/fault-document.ts';
import { shortWindows } from '../support/short-windows.ts';
import { SHAPES, type ClientAnswer, type SystemUnderTest } from '../support/start-system.ts';

const SYSTEMS = ['bruin', 'velocloud-1', 'velocloud-2', 'hawkeye', 'lit', 'cts', 't7'];

const FAULTS: readonly {
  readonly name: string;
  readonly fault: Fault;
  readonly codes: readonly string[];
}[] = [
  { name: 'refused', fault: { kind: 'refused' }, codes: ['UPSTREAM_UNAVAILABLE'] },
  {
    name: 'slow beyond its time-out',
    fault: { kind: 'slow', delayMs: 9000 },
    codes: ['UPSTREAM_TIMEOUT', 'UPSTREAM_UNAVAILABLE'],
  },
  { name: '5xx', fault: { kind: 'server-error', status: 503 }, codes: ['UPSTREAM_UNAVAILABLE'] },
  { name: 'garbage', fault: { kind: 'garbage' }, codes: ['UPSTREAM_MALFORMED'] },
  {
    name: 'a session that no login mends',
    fault: { kind: 'expired-session', mode: 'always' },
    codes: ['UPSTREAM_REJECTED', 'UPSTREAM_UNAVAILABLE'],
  },
];

describe.each(SHAPES)('when an upstream system fails, in %s,', (_shape, start) => {
  let running: SystemUnderTest;
  let whole: ClientAnswer;
  const ask = () => running.ask(faultDocument(edgeElsewhere(running.world)), { customer: '70001' });

  beforeAll(async () => {
    running = await start(shortWindows());
    whole = await ask();
  }, 180_000);
  afterAll(async () => running.stop(), 60_000);

  it('the whole answer has something of every system to lose', () => {
    const text = JSON.stringify(whole.data);
    for (const word of [
      '"model"',
      '"tests":[{',
      '"vendor":"LIT"',
      '"vendor":"CTS"',
      '"probability"',
    ]) {
      expect(text).toContain(word);
    }
  });

  const table = SYSTEMS.flatMap((system) =>
    FAULTS.map((fault) => [system, fault.name, fault] as const),
  );
  it.each(table)(
    '%s %s: the rest stays, each hole has a coded error at its place, and it recovers',
    async (system, _name, { fault, codes }) => {
      const subgraph = system.replace(/-\d$/, '');
      await running.simulator(system).setFault(fault);
      const answer = await ask();
      await running.simulator(system).clearFaults();

      const newErrors = answer.errors.filter((error) => !isIn(whole, error));
      const { explained, unexplained } = damageOf(whole, answer);
      expect(unexplained).toEqual([]);
      expect(newErrors.length).toBeGreaterThan(0);
      const allowed = [...(holes[subgraph] ?? []), ...placesOf(whole)];
      expect(explained.filter((place) => !allowed.includes(place))).toEqual([]);
      for (const { extensions } of newErrors) {
        expect(codes).toContain(extensions.code);
        expect(extensions).toMatchObject({
          subgraph,
          upstream: system,
          requestId: expect.any(String) as string,
        });
      }
      expect(leaksOf(answer.errors)).toEqual([]);

      // Once the breaker lets calls through again, nothing else is needed.
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect((await ask()).data).toEqual(whole.data);
    },
  );

  it.each(SYSTEMS.filter((system) => system !== 't7'))(
    '%s: a session that ends is renewed once, and nobody notices',
    async (system) => {
      await running.simulator(system).setFault({ kind: 'expired-session', mode: 'once' });
      running.clearCalls();
      const answers = await Promise.all([ask(), ask(), ask()]);
      for (const answer of answers) expect(answer.data).toEqual(whole.data);
      const logins = running.calls(system).filter(({ path }) => /login|token/i.test(path));
      expect(logins).toHaveLength(1);
    },
  );
});

function isIn(whole: ClientAnswer, { path }: ClientAnswer['errors'][number]): boolean {
  return whole.errors.some((known) => JSON.stringify(known.path) === JSON.stringify(path));
}

/** Places where the whole answer has errors already: the model does not know every label. */
function placesOf({ errors }: ClientAnswer): string[] {
  return errors.map(({ path }) =>
    (path ?? []).map((step) => (typeof step === 'number' ? '*' : step)).join('.'),
  );
}
