import { randomUUID } from 'node:crypto';
import { ledger } from '../../subgraphs/ledger/index.ts';
import type { SubgraphDeps } from '../../subgraphs/runtime/define-subgraph.ts';
import type { SubgraphAnswer } from '../../subgraphs/runtime/execute.ts';
import { startOwnDatabase } from './own-database.ts';
import { runSubgraph, type RunningSubgraph } from './run-subgraph.ts';

/** The subgraph before a database of one kind, empty. */
export interface LedgerBench {
  readonly subgraph: RunningSubgraph;
  /** Address of the database; empty for one inside the process. */
  readonly url: string;
  /** Answers without any error; what is asked for is called `done`. */
  done<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  stop(): Promise<void>;
}

export async function startLedgerBench(
  kind: 'pglite' | 'postgresql',
  own: Partial<SubgraphDeps> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<LedgerBench> {
  const database = kind === 'postgresql' ? await startOwnDatabase() : undefined;
  const url = database?.url ?? '';
  const subgraph = runSubgraph(ledger, own, { DATABASE_URL: url, ...environment });
  return {
    ...{ subgraph, url },
    async done<T>(query: string, variables?: Record<string, unknown>) {
      return doneOf<T>(await subgraph.ask(query, variables));
    },
    async stop() {
      await subgraph.stop();
      await database?.drop();
    },
  };
}

/** What an answer holds under `done`, plain. */
export function doneOf<T>({ data, errors }: SubgraphAnswer): T {
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.done)) as T;
}

export interface UserErrors {
  readonly userErrors: readonly { readonly code: string; readonly path: string[] | null }[];
}

const ERRORS = 'userErrors { code message path }';
export const RECORD_RUN = `mutation ($input: RecordMonitorRunInput!) { done: recordMonitorRun(input: $input) { run { id result seen reason } ${ERRORS} } }`;
export const RECORD = `mutation ($input: RecordDecisionsInput!) { done: recordDecisions(input: $input) { recorded ${ERRORS} } }`;

/** A run as a monitor records it when it ends. */
export const aRun = (own: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  ...{ monitor: 'service-outage', job: 'service-outage', mode: 'WRITE', result: 'FINISHED' },
  startedAt: '2030-01-07T10:00:00.000Z',
  finishedAt: '2030-01-07T10:01:00.000Z',
  ...own,
});

/** A decision with one action that was carried out. */
export const aDecision = (own: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  stage: 'recheck',
  decidedAt: '2030-01-07T10:00:30.000Z',
  subject: { serialNumber: 'VC0000001', customerId: '70001' },
  rule: 'still-down',
  because: 'The edge was down for 3600 s.',
  nearMisses: [],
  actions: [{ kind: 'open-task', action: { word: 'Network Outage' }, state: 'DONE', noteIds: [] }],
  ...own,
});

/** Decisions of one run, as a monitor records them. */
export const decisionsOf = (
  decisions: readonly Record<string, unknown>[],
  own: Record<string, unknown> = {},
) => ({
  input: { runId: randomUUID(), monitor: 'service-outage', mode: 'WRITE', decisions, ...own },
});

/** The nth time after ten o'clock, seconds apart. */
export const at = (second: number) => new Date(Date.UTC(2030, 0, 7, 10, 0, second)).toISOString();
