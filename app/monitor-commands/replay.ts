import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  replay,
  type Difference,
  type NotMade,
  type RecordedDecision,
  type Replay,
} from '../../monitors/runtime/by-hand/replay.ts';
import type { Environment } from '../../platform/config.ts';
import { badInput } from '../../platform/errors.ts';
import type { ProcessOptions } from '../process.ts';
import { monitorNamed } from '../roles/monitor.ts';
import { connected } from './connection.ts';

export interface ReplayFlags {
  /** File with JSON: settings by name of the variable. */
  readonly settings?: string;
}

const fileForm = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** Decides a recorded run again and says what comes out otherwise. Asks the ledger alone. */
export async function replayRun(
  runId: string,
  { settings }: ReplayFlags,
  options: ProcessOptions,
): Promise<void> {
  const changes = settings === undefined ? {} : readChanges(settings);
  await connected('monitor replay', options, async ({ client }) => {
    const done = await replay(runId, { graph: client, monitorNamed, changes });
    for (const line of replayLines(done)) options.say(line);
  });
}

function readChanges(path: string): Environment {
  const expected = 'expected JSON with settings by variable, for example {"SERVICE_OUTAGE_X": "5"}';
  let foreign: unknown;
  try {
    foreign = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw badInput(`${path}: ${expected}; ${(error as Error).message}`);
  }
  const parsed = fileForm.safeParse(foreign);
  if (!parsed.success) throw badInput(`${path}: ${expected}`);
  return Object.fromEntries(Object.entries(parsed.data).map(([key, value]) => [key, `${value}`]));
}

function replayLines({ monitor, run, replayed, differences, notMade }: Replay): string[] {
  const same = replayed - differences.length;
  const others = notMade.length === 0 ? '' : ` ${notMade.length} could not be made again.`;
  return [
    `${monitor}, job ${run.job}, ${run.startedAt}: ${replayed} decision${replayed === 1 ? '' : 's'} made again, ${same} the same.${others}`,
    ...differences.flatMap(differenceLines),
    ...notMade.flatMap(notMadeLines),
  ];
}

function notMadeLines({ decision, why }: NotMade): string[] {
  return ['', headLine(decision), `    ${decision.id} could not be made again: ${why}`];
}

function headLine({ subject, stage, decidedAt }: RecordedDecision): string {
  const about = [
    subject.device?.serialNumber,
    subject.ticket && `ticket ${subject.ticket.id}`,
    subject.dispatchId,
    subject.customerId && `customer ${subject.customerId}`,
  ];
  return `  ${about.filter((word) => !!word).join(', ')}, ${stage}, ${decidedAt}`;
}

function differenceLines({ decision, now }: Difference): string[] {
  return [
    '',
    headLine(decision),
    `    - ${decision.rule}. ${decision.because}`,
    `    + ${now.rule}. ${now.because}`,
    ...actionDifferences(
      decision.actions.map(({ action }) => action),
      now.actions,
    ),
  ];
}

/** What differs in the actions: a line for what was, and one for what would be. */
function actionDifferences(before: readonly unknown[], now: readonly unknown[]): string[] {
  const was = new Map(leavesOf(before));
  const is = new Map(leavesOf(now));
  const places = [...new Set([...was.keys(), ...is.keys()])];
  return places
    .filter((place) => was.get(place) !== is.get(place))
    .flatMap((place) => [
      ...(was.has(place) ? [`      - ${place}: ${was.get(place) ?? ''}`] : []),
      ...(is.has(place) ? [`      + ${place}: ${is.get(place) ?? ''}`] : []),
    ]);
}

/** Every single value in the actions, by its place: `1. schedule-recheck dueAt`. */
function leavesOf(actions: readonly unknown[]): [string, string][] {
  return actions.flatMap((action, index) => {
    const { kind, ...fields } = action as { readonly kind: string };
    const name = `${index + 1}. ${kind}`;
    const values = Object.entries(fields).flatMap(([key, value]) =>
      leaves(`${name} ${key}`, value),
    );
    return [[name, 'is done'] as [string, string], ...values];
  });
}

function leaves(place: string, value: unknown): [string, string][] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [[place, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, part]) => leaves(`${place}.${key}`, part));
}
