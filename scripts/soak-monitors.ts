/**
 * Tells the stories of the monitors over and over, several at the same time, while monitors, subgraphs,
 * the gateway and Redis are killed at random moments, and compares what happened outside with a telling
 * in which nobody was killed: what has to happen exactly once is neither doubled nor missing, what cannot
 * be read back is never doubled, and what is lost of it is known to be uncertain.
 *
 *   npm run soak:monitors -- --cycles 200 --seed 1
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Facts } from '../test/support/monitor-stories/facts.ts';
import {
  countsOf,
  isRight,
  isWhole,
  judge,
  type Judgement,
} from '../test/support/monitor-stories/judge.ts';
import {
  factsOf,
  pass,
  untilComplete,
  type Stories,
} from '../test/support/monitor-stories/story.ts';
import { soon, startTelling, tell } from '../test/support/monitor-stories/tell.ts';
import { uncertainIn } from '../test/support/monitor-stories/uncertain.ts';
import { seededChance, startRandomKills } from '../test/support/random-kills.ts';
import { until } from '../test/support/until.ts';
import { writeSoakResult, type Counts } from './soak-monitors-result.ts';

const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const cycles = Number(values.cycles);
const seed = Number(values.seed);

/** Tellings at the same time; each is a cycle. */
const TOGETHER = 4;
/** Kills in a chapter, at most, and within about which time. */
const KILLS_PER_CHAPTER = 4;
const KILLS_WITHIN_MS = 5000;
/** By then what somebody left behind is taken up. */
const RESUMED_AFTER_S = 121;
/** So often it is looked whether a chapter has ended; what failed is tried again for minutes. */
const LOOKS = 30;
/** Then what is lost is taken for lost. */
const PATIENT_LOOKS = 4;
/** Between tellings: events of a week count. */
const PAUSE_DAYS = 8;
const LOGS = join(import.meta.dirname, '../test/artifacts/soak-monitors');

interface Refreshes {
  readonly refreshes: readonly { readonly cache: string; readonly refreshedAt: string }[] | null;
}
const REFRESHES = '{ refreshes: cacheRefreshes { cache refreshedAt } }';
const KNOWN_WITHIN_MS = 300_000;

type AllFacts = Readonly<Record<string, Facts>>;

const began = performance.now();
const { system, storiesOf } = await startTelling(TOGETHER, {
  environment: { CUSTOMER_CACHE_CHECK_SECONDS: '5', MONITOR_LEASE_MS: '3000' },
  startsAgain: true,
});
const chance = seededChance(seed);
const kills = startRandomKills(system, chance);
/** What there is at the end of each chapter when nobody is killed. */
const oracle: AllFacts[] = [];
const counts: Counts = {
  ...{ cycles: 0, kills: kills.counts, ended: 0, minutes: 0, effects: {}, lost: {}, uncertain: {} },
};
const known = new Set<string>();

/** @param round counts from 0, the undisturbed one. */
function storiesOfRound(round: number): Stories {
  const all = Array.from({ length: TOGETHER }, (_, place) =>
    Object.entries(storiesOf(round * TOGETHER + place, place)).map(
      ([name, story]) => [`${name} ${place}`, story] as const,
    ),
  );
  return Object.fromEntries(all.flat());
}

/** Devices and people are left in peace, until the next telling. */
async function rest(stories: Stories): Promise<void> {
  const endAll = () => Object.values(stories).forEach((story) => story.end());
  endAll();
  for (let day = 0; day < PAUSE_DAYS; day += 1) {
    pass(system, {}, 86_400);
    endAll(); // devices are heard of
    await sleep(0); // others want to know the time
  }
  await untilEdgesAreKnown();
  system.clearCalls();
}

/** Nobody looks after edges that were heard of a week ago, as far as the cache of edges knows. */
async function untilEdgesAreKnown(): Promise<void> {
  const since = system.world.clock.now();
  const end = performance.now() + KNOWN_WITHIN_MS;
  const isRefreshed = async () => {
    const { data } = await system.ask<Refreshes | null>(REFRESHES);
    const edges = data?.refreshes?.find(({ cache }) => cache === 'EDGES');
    return Date.parse(edges?.refreshedAt ?? '') >= since.getTime();
  };
  while (!(await isRefreshed().catch(() => false))) {
    if (performance.now() > end) throw new Error('the cache of edges is not refreshed');
    await sleep(500);
  }
}

async function tellUndisturbed(): Promise<void> {
  const stories = storiesOfRound(0);
  await tell(system, stories, {
    async ended(nth) {
      await untilComplete(stories, nth);
      await until('nothing is begun', async () => (await system.unfinished()).length === 0);
      oracle.push(factsOf(stories));
    },
  });
  await rest(stories);
}

async function tellDisturbed(round: number): Promise<void> {
  const stories = storiesOfRound(round);
  let striking: Promise<void> = Promise.resolve();
  await tell(system, stories, {
    begun() {
      const times = 1 + Math.floor(chance() * KILLS_PER_CHAPTER);
      striking = kills.strike(times, KILLS_WITHIN_MS);
    },
    async ended(nth) {
      await striking;
      await settle(stories, nth);
    },
  });
  await count(stories);
  await rest(stories);
}

/** Waits until a chapter has come to the same end as undisturbed, or nothing is on its way any more. */
async function settle(stories: Stories, nth: number): Promise<void> {
  const judged = (): Judgement => judge(factsOf(stories), oracle[nth] ?? {});
  const isQuiet = async () => (await system.unfinished().catch(() => ['?'])).length === 0;
  for (let looks = 0; looks < LOOKS; looks += 1) {
    if (await soon(system, async () => isWhole(judged()) && isQuiet())) return;
    const judgement = judged();
    if (judgement.doubled.length > 0) break;
    if (looks >= PATIENT_LOOKS && isRight(judgement) && (await isQuiet())) return;
    // Later what failed is tried again in real time, and the world need not grow old.
    if (looks < PATIENT_LOOKS || looks % PATIENT_LOOKS === 0)
      pass(system, stories, RESUMED_AFTER_S);
  }
  const { doubled, missing } = judged();
  const unfinished = await system.unfinished();
  throw new Error(JSON.stringify({ chapter: nth, doubled, missing, unfinished }, null, 2));
}

async function count(stories: Stories): Promise<void> {
  const facts = factsOf(stories);
  const { lost } = judge(facts, oracle.at(-1) ?? {});
  add(counts.effects, countsOf(facts));
  add(counts.lost, lost);
  for (const [id, kind] of await uncertainIn(system)) {
    if (!known.has(id)) add(counts.uncertain, { [kind]: 1 });
    known.add(id);
  }
  counts.cycles += TOGETHER;
  counts.ended = system.processes.broken.length;
  counts.minutes = (performance.now() - began) / 60_000;
}

function add(to: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [kind, number] of Object.entries(more)) to[kind] = (to[kind] ?? 0) + number;
}

const sum = (each: Readonly<Record<string, number>>) =>
  Object.values(each).reduce((all, one) => all + one, 0);

/** What is lost is known to be uncertain, and no more is uncertain than was interrupted. */
function checkUncertain(): void {
  const { lost, uncertain } = counts;
  // Nobody lists the mails that the ticketing system sends, so they are compared with the rest of them.
  const isKnown = Object.entries(lost).every(
    ([kind, number]) => kind === 'mails' || number <= (uncertain[kind] ?? 0),
  );
  if (isKnown && sum(uncertain) + (lost.mails ?? 0) <= sum(kills.counts)) return;
  throw new Error(`lost, or uncertain, without a reason: ${JSON.stringify({ lost, uncertain })}`);
}

try {
  console.log(`started after ${((performance.now() - began) / 1000).toFixed(0)} s; seed ${seed}`);
  await tellUndisturbed();
  console.log(`undisturbed: ${JSON.stringify(countsOf(oracle.at(-1) ?? {}))}`);
  for (let round = 1; counts.cycles < cycles; round += 1) {
    await tellDisturbed(round);
    checkUncertain();
    const { minutes, lost, uncertain } = counts;
    const said = { minutes: minutes.toFixed(1), kills: kills.counts, lost, uncertain };
    console.log(`cycle ${counts.cycles} of ${cycles}: ${JSON.stringify(said)}`);
  }
  console.log(writeSoakResult(counts, seed));
} catch (error) {
  console.error(`after ${counts.cycles} cycles, seed ${seed}: ${String(error)}\nlogs: ${LOGS}`);
  process.exitCode = 1;
} finally {
  system.processes.keepLogs(LOGS);
  await system.stop();
}
