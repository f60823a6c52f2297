import { isDeepStrictEqual } from 'node:util';
import { createSettingsReader, type Environment } from '../../../platform/config.ts';
import { badInput, CodedError } from '../../../platform/errors.ts';
import { RunToReplayDocument, type RunToReplayQuery } from '../../generated/runtime.ts';
import type { Verdict } from '../decision.ts';
import type { MonitorDefinition } from '../define-monitor.ts';
import type { GraphClient } from '../gateway-client.ts';
import { requestIdOf } from '../request-id.ts';

type RecordedRun = NonNullable<RunToReplayQuery['monitorRun']>;
type RecordedDecision = NonNullable<RecordedRun['decisions']>['nodes'][number];

/** A decision that was made again, and did not come out the same. */
export interface Difference {
  readonly decision: RecordedDecision;
  readonly now: Verdict;
}

export interface Replay {
  readonly monitor: string;
  readonly run: RecordedRun;
  /** How many decisions were made again. */
  readonly replayed: number;
  readonly differences: readonly Difference[];
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
 * was decided. Asks the ledger and nobody else, and does nothing.
 *
 * @throws CodedError NOT_FOUND; BAD_USER_INPUT for settings that the monitor does not have or take.
 */
export async function replay(id: string, options: ReplayOptions): Promise<Replay> {
  const { run, decisions } = await readRun(id, options);
  const definition = options.monitorNamed(run.monitor);
  const settings = settingsOf(definition, run, options.changes);
  const differences = decisions.flatMap((decision): Difference[] => {
    const stage = definition.stages?.[decision.stage];
    if (!stage) {
      const text = `${run.monitor} has no decision "${decision.stage}" any more, so it cannot be made again`;
      throw new CodedError('CONFLICT', text);
    }
    const now = stage(decision.observation, settings, new Date(decision.decidedAt));
    return isSame(decision, now) ? [] : [{ decision, now }];
  });
  return { monitor: run.monitor, run, replayed: decisions.length, differences };
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
    isDeepStrictEqual(plain(before), plain(now.actions))
  );
}

/** As it is after a way through JSON. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
