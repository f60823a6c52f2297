import type { RunOnce } from '../../monitors/runtime/by-hand/run-once.ts';
import type { DecisionRecord } from '../../monitors/runtime/decision.ts';
import type { EffectsMode } from '../../monitors/runtime/effects.ts';
import type { RunOutcome } from '../../monitors/runtime/runner.ts';
import { actionLines, STATES, subjectWords } from './plan-lines.ts';

/**
 * A run by hand in words: what was seen, which rules fired, which nearly did and by how much, what is
 * left for later, and in the last line what came of all of it.
 */
export function planLines({ runs, left, leftTo, busy }: RunOnce, mode: EffectsMode): string[] {
  const who = leftTo === 'replicas' ? 'left to the replicas' : 'nobody waits for it here';
  return [
    ...runs.flatMap(runLines),
    ...busy.map((job) => `${job}: another replica is running it, so it was left alone.`),
    ...left.map(({ kind, key, dueAt }) => `Later: ${kind} ${key}, ${timeOf(dueAt)}; ${who}.`),
    ...withheldLines(mode),
    totalLine(runs),
  ];
}

/** The graph's memory is kept in every mode; see the README of monitors/runtime. */
function withheldLines(mode: EffectsMode): string[] {
  if (mode === 'write') return [];
  const where = mode === 'chat-summary' ? 'Nothing outside but the chat' : 'Nothing outside';
  return [
    `${where} was written to, because EFFECTS is ${mode}. The graph's own caches and index are kept up to date in every mode.`,
  ];
}

function runLines({ run, result, error }: RunOutcome): string[] {
  const { seen, skips, decisions } = run.report;
  const fired = decisions.filter((decision) => !isNearMiss(decision));
  const nearly = decisions.filter(isNearMiss);
  const counts = `looked at ${seen}; decided on ${fired.length}, and nearly on ${nearly.length}`;
  return [
    `${run.job}, ${timeOf(run.startedAt)}: ${counts}.`,
    ...(result === 'finished' ? [] : [`  ${result}: ${wordsOf(error)}`]),
    ...[...skips].map(([reason, count]) => `  not decided: ${reason} (${count})`),
    ...fired.flatMap(decisionLines),
    ...(nearly.length > 0 ? ['', '  Nearly:'] : []),
    ...nearly.flatMap(nearMissLines),
    '',
  ];
}

/** A rule that did not fire is worth a line, not a paragraph. */
function isNearMiss({ verdict, results }: DecisionRecord): boolean {
  const { nearMisses = [], skipped } = verdict;
  return results.length === 0 && skipped === undefined && nearMisses.length > 0;
}

function decisionLines({ stage, subject, verdict, results }: DecisionRecord): string[] {
  const { rule, because, nearMisses = [], skipped } = verdict;
  const fired = skipped === undefined ? rule : `not decided (${skipped})`;
  return [
    '',
    `  ${subjectWords(subject)}`,
    `    ${stage}: ${fired}. ${because}`,
    ...results.flatMap(actionLines),
    ...nearMisses.map(({ rule: missed, by }) => `    nearly ${missed}: ${by}`),
  ];
}

function nearMissLines({ subject, verdict }: DecisionRecord): string[] {
  const { nearMisses = [], rule, because } = verdict;
  const missed = nearMisses.map((one) => `nearly ${one.rule}: ${one.by}`);
  return [`  ${subjectWords(subject)}`, `    ${missed.join('; ')}; so ${rule}. ${because}`];
}

/** Of those that decided, by what became of them; of those that only keep the graph's memory, how many. */
function totalLine(runs: readonly RunOutcome[]): string {
  const results = runs.flatMap(({ run }) => run.report.decisions.flatMap((one) => one.results));
  const decided = new Set(results.map(({ action }) => action.kind));
  const kept = runs.flatMap(({ run }) =>
    [...run.report.actions].filter(([kind]) => !decided.has(kind)),
  );
  const words = [
    ...Object.entries(STATES).flatMap(([state, said]) => {
      const kinds = results.filter((one) => one.state === state).map(({ action }) => action.kind);
      return kinds.length === 0 ? [] : [`${said}: ${counted(kinds)}`];
    }),
    ...kept.map(([kind, count]) => `${STATES.DONE}: ${count} ${kind}`),
  ];
  if (words.length === 0) return 'Nothing to do.';
  return `In all: ${words.join('; ')}.`;
}

function counted(kinds: readonly string[]): string {
  const different = [...new Set(kinds)];
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  return different.map((kind) => `${count(kind)} ${kind}`).join(', ');
}

const timeOf = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
