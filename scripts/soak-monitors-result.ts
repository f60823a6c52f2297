import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Victim } from '../test/support/random-kills.ts';

/** What a soak counted. */
export interface Counts {
  cycles: number;
  readonly kills: Readonly<Record<Victim, number>>;
  /** Processes that ended by themselves, because what they need was gone, and were started again. */
  ended: number;
  minutes: number;
  /** What happened outside, by kind. */
  readonly effects: Record<string, number>;
  /** Of what happens at most once: what did not happen. */
  readonly lost: Record<string, number>;
  /** Of which the graph says that nobody knows. */
  readonly uncertain: Record<string, number>;
}

const FILE = join(import.meta.dirname, '../bench/results/soak-monitors.md');

/** Kinds of effects, in words; nothing was doubled and nothing else was missing, or there is no result. */
const EFFECTS: Readonly<Record<string, readonly [words: string, promise: string]>> = {
  tickets: ['tickets', 'exactly once'],
  notes: ['notes in tickets', 'exactly once'],
  calls: ['queue moves, resolves, re-openings, severities', 'exactly once'],
  orders: ['dispatch orders', 'exactly once'],
  chats: ['chat messages', 'at most once'],
  texts: ['text messages', 'at most once'],
  mails: ['mails', 'at most once'],
  reboots: ['reboots of modems', 'at most once'],
};

/** @returns where it lies. */
export function writeSoakResult(counts: Counts, seed: number): string {
  const { cycles, kills, ended, minutes, effects, lost, uncertain } = counts;
  const day = new Date().toISOString().slice(0, 10);
  const [cpu] = cpus();
  const killed = Object.entries(kills).map(([victim, number]) => `| ${victim} | ${number} |`);
  const happened = Object.entries(EFFECTS).map(([kind, [words, promise]]) => {
    const missing = promise === 'exactly once' ? 0 : (lost[kind] ?? 0);
    const unknown = promise === 'exactly once' ? '' : String(uncertain[kind] ?? 0);
    return `| ${words} | ${promise} | ${effects[kind] ?? 0} | 0 | ${missing} | ${unknown} |`;
  });
  const lines = [
    '# Monitors that are killed',
    '',
    'What `npm run soak:monitors` measures: the stories of the monitors, told over and over while processes and Redis',
    'are killed at random moments, compared with a telling in which nobody was killed. Two replicas of each monitor;',
    'Redis writes each command to disk, and is started again on what lies there.',
    '',
    `${cycles} cycles with seed ${seed} in ${minutes.toFixed(0)} minutes, ${cpus().length} cores (${cpu?.model ?? 'unknown'}), Node ${process.version}, ${day}`,
    '',
    '| Killed | Times |',
    '| --- | --- |',
    ...killed,
    `| ended by themselves, and were started again | ${ended} |`,
    '',
    '| Effect | Promise | Happened | Doubled | Missing | Uncertain |',
    '| --- | --- | --- | --- | --- | --- |',
    ...happened,
    '',
    'Uncertain is what the graph lists as `UNCERTAIN`: it may have happened. Mails that the ticketing system sends are in no list.',
    '',
  ];
  writeFileSync(FILE, lines.join('\n'));
  return FILE;
}
