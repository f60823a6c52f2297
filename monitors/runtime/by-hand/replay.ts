import { isDeepStrictEqual } from 'node:util';
import { createSettingsReader, type Environment } from '../../../platform/config.ts';
import { asError, badInput, CodedError } from '../../../platform/errors.ts';
import { RunToReplayDocument, type RunToReplayQuery } from '../../generated/runtime.ts';
import type { Verdict } from '../decision.ts';
import type { MonitorDefinition } from '../define-monitor.ts';
import type { GraphClient } from '../gateway-client.ts';
import { isTooLarge, storableAction } from '../ledger-input.ts';
import { requestIdOf } from '../request-id.ts';

type RecordedRun = NonNullable<RunToReplayQuery['monitorRun']>;
export type RecordedDecision = NonNullable<RecordedRun['decisions']>['nodes'][number];

/** A decision that was made again, and did not come out the same. */
export interface Difference {
  readonly decision: RecordedDecision;
  readonly now: Verdict;
}

/** A decision that could not be made again. */
export interface NotMade {
  readonly decision: RecordedDecision;
  /** For people. */
  readonly why: string;
}

export interface Replay {
  readonly monitor: string;
  readonly run: RecordedRun;
  /** How many decisions were made again. */
  readonly replayed: number;
  readonly differences: readonly Difference[];
  readonly notMade: readonly NotMade[];
}

export interface ReplayOptions {
  readonly graph: Pick<GraphClient, 'query'>;
  /** By name; refuses an unknown one. */
  readonly monitorNamed: (name: string) => MonitorDefinition;
  /** Settings that differ from those of the run, by variable. */
  readonly changes: Environment;
}

/**
 * Decides again what a run decided, from the observations that the ledger kept, at the times at which it
 * was decided. Asks the ledger and nobody else, and does nothing. Names those that it cannot make again.
 *
 * @throws CodedError NOT_FOUND; BAD_USER_INPUT for settings that the monitor does not have or take.
 */
export async function replay(id: string, options: ReplayOptions): Promise<Replay> {
  const { run, decisions } = await readRun(id, options);
  const definition = options.monitorNamed(run.monitor);
  const settings = settingsOf(definition, run, options.changes);
  const made = decisions.map((decision) => decideAgain(decision, definition, settings));
  const notMade = made.filter((one) => 'why' in one);
  return {
    ...{ monitor: run.monitor, run, replayed: decisions.length - notMade.length, notMade },
    differences: made.flatMap((one) =>
      'why' in one || isSame(one.decision, one.now) ? [] : [one],
    ),
  };
}

function decideAgain(
  decision: RecordedDecision,
  { name, stages }: MonitorDefinition,
  settings: ReturnType<typeof settingsOf>,
): Difference | NotMade {
  const { observation, stage, decidedAt } = decision;
  const decide = stages?.[stage];
  if (!decide) return { decision, why: `${name} has no decision "${stage}" any more` };
  if (observation == null) return { decision, why: 'no observation was kept' };
  if (isTooLarge(observation)) {
    const why = `no observation was kept: its ${observation.tooLarge} bytes were too many for the ledger`;
    return { decision, why };
  }
  try {
    return { decision, now: decide(observation, settings, new Date(decidedAt)) };
  } catch (thrown) {
    const why = `its observation has another form than today's: ${asError(thrown).message}`;
    return { decision, why };
  }
}

async function readRun(id: string, { graph }: ReplayOptions) {
  const decisions: RecordedDecision[] = [];
  for (let after: string | null = null; ;) {
    const variables: { id: string; after: string | null } = { id, after };
    const answer = await graph.query(RunToReplayDocument, variables, requestIdOf({ id: 'replay' }));
    const [error] = answer.errors;
    if (error) throw new CodedError('CONFLICT', `the ledger could not be read: ${error.message}`);
    const run = answer.data?.monitorRun;
    if (!run?.decisions) throw new CodedError('NOT_FOUND', `the ledger holds no run ${id}`);
    decisions.push(...run.decisions.nodes);
    const { hasNextPage, endCursor } = run.decisions.pageInfo;
    if (!hasNextPage || endCursor === null) return { run, decisions };
    after = endCursor;
  }
}

/** As the run had them, but for the changes; what the run did not know has its default. */
function settingsOf(
  { name, settings }: MonitorDefinition,
  { settings: recorded }: RecordedRun,
  changes: Environment,
) {
  const known = new Set(Object.values(settings).map(({ env }) => env));
  for (const variable of Object.keys(changes)) {
    if (!known.has(variable)) throw badInput(`${variable} is no setting of ${name}`);
  }
  const environment = { ...(recorded as Environment | null), ...changes };
  const reader = createSettingsReader(environment, false);
  const values = reader.read(`a replay of ${name}`, settings);
  reader.finish();
  return values;
}

/** Same rule, same actions; the words for people may change. */
function isSame(decision: RecordedDecision, now: Verdict): boolean {
  const before = decision.actions.map(({ action }) => action);
  return (
    decision.rule === now.rule &&
    (decision.skipped ?? null) === (now.skipped ?? null) &&
    isDeepStrictEqual(plain(before), plain(now.actions.map(storableAction)))
  );
}

/** As it is after a way through JSON. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
