import { join } from 'node:path';
import type { Facts } from '../support/monitor-stories/facts.ts';
import { PLACES } from '../support/monitor-stories/places.ts';
import { factsOf, pass, untilComplete, type Stories } from '../support/monitor-stories/story.ts';
import { soon, startTelling, tell } from '../support/monitor-stories/tell.ts';
import { withRedis } from '../support/redis-server.ts';
import type { ReplicaSystem } from '../support/replica-system.ts';
import { root } from '../support/run-command.ts';
import { until } from '../support/until.ts';

/** By then what somebody left behind who died in the middle of it is taken up. */
const RESUMED_AFTER_S = 121;
/** So often there is more to be taken up, at most. */
const LOOKS = 10;

(withRedis() ? describe : describe.skip)('when replicas of monitors are killed', () => {
  let system: ReplicaSystem;
  let storiesOf: (nth: number) => Stories;
  /** What there is at the end of each chapter when nobody is killed. */
  const oracle: Readonly<Record<string, Facts>>[] = [];

  beforeAll(async () => {
    ({ system, storiesOf } = await startTelling(2));
  }, 240_000);
  afterAll(async () => {
    system.processes.keepLogs(join(root, 'test/artifacts/roles/monitor-kills'));
    await system.stop();
  }, 60_000);

  /** What the monitors decided last, for whoever has to find out why something is missing. */
  async function decided(): Promise<string> {
    const asked = '{ decisions(first: 60) { nodes { decidedAt stage rule because skipped } } }';
    const { data } = await system.ask<{ decisions: { nodes: readonly object[] } }>(asked);
    return data.decisions.nodes.map((node) => JSON.stringify(node)).join('\n');
  }

  it('each story comes to its end when nobody is killed', async () => {
    const stories = storiesOf(0);
    await tell(system, stories, {
      async ended(nth) {
        await untilComplete(stories, nth).catch(async (cause: Error) => {
          throw new Error(`${cause.message}\n${await decided()}`, { cause });
        });
        await until('nothing is begun', async () => (await system.unfinished()).length === 0);
        oracle.push(factsOf(stories));
      },
    });
    for (const story of Object.values(stories)) story.end();
    expect(system.processes.deaths).toEqual([]);
  }, 240_000);

  it('each effect happens once when whoever carries it out dies before or after it is sent or stored', async () => {
    const stories = storiesOf(1);
    const isOver = async (nth: number) =>
      system.armed().length === 0 &&
      JSON.stringify(factsOf(stories)) === JSON.stringify(oracle[nth]) &&
      (await system.unfinished()).length === 0;
    const ended = async (nth: number) => {
      for (let looks = 0; looks < LOOKS && !(await soon(system, () => isOver(nth))); looks += 1) {
        pass(system, stories, RESUMED_AFTER_S);
      }
      const facts = factsOf(stories);
      expect({ armed: system.armed(), facts }).toEqual({ armed: [], facts: oracle[nth] });
    };
    await tell(system, stories, { begins: (nth) => system.arm(PLACES[nth] ?? []), ended });
    expect(system.processes.deaths).toHaveLength(PLACES.flat().length);
  }, 600_000);
});
