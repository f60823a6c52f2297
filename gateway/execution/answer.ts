import type { FetchNode } from '../planning/nodes.ts';
import type { SubgraphAnswer } from '../transport/transport.ts';
import { causeOfFailure, causeOfReport, malformed } from './causes.ts';
import { isObject, type DataObject, type Path } from './data.ts';
import type { Cause } from './losses.ts';
import type { Run } from './run.ts';

/** An error that a subgraph reported, and where in its answer. Empty path: it does not say. */
export interface Report {
  readonly cause: Cause;
  readonly path: Path;
}

/** What came of asking a subgraph. */
export interface Answer {
  /** Absent when there is none, as a whole. */
  readonly data: DataObject | undefined;
  readonly reports: readonly Report[];
  /** Why there is no answer; absent when there is one. */
  readonly failure: Cause | undefined;
}

/** Carries out one fetch. Whatever goes wrong is in the answer. */
export async function fetchAnswer(
  node: FetchNode,
  representations: readonly DataObject[] | undefined,
  run: Run,
): Promise<Answer> {
  try {
    const answer = await run.ask(node.serviceName, {
      kind: node.operationKind,
      query: node.operation,
      operationName: node.operationName,
      variables: { ...variablesOf(node, run), ...(representations && { representations }) },
    });
    return readAnswer(answer, node.serviceName);
  } catch (thrown) {
    return failed(causeOfFailure(thrown, node.serviceName));
  }
}

/** Tells what a subgraph answered from what it did not. */
export function readAnswer({ data, errors = [] }: SubgraphAnswer, subgraph: string): Answer {
  const reports = errors.map((error) => ({
    cause: causeOfReport(error, subgraph, data !== undefined),
    path: error.path ?? [],
  }));
  if (isObject(data)) return { data, reports, failure: undefined };
  const [first] = reports;
  if (!first) return failed(malformed(subgraph, 'answered neither data nor errors'));
  return { data: undefined, reports, failure: first.cause };
}

export function failed(failure: Cause): Answer {
  return { data: undefined, reports: [], failure };
}

function variablesOf(node: FetchNode, { variables }: Run): Record<string, unknown> {
  const used = (node.variableUsages ?? []).filter((name) => Object.hasOwn(variables, name));
  return Object.fromEntries(used.map((name) => [name, variables[name]]));
}
