import type { FetchNode } from '../planning/nodes.ts';
import { failed, fetchAnswer, type Answer, type Report } from './answer.ts';
import { malformed } from './causes.ts';
import { isObject, type DataObject } from './data.ts';
import { fieldsOf, fillWithNull, recordMissing } from './fetched-fields.ts';
import { copyOf, mergeInto } from './merge.ts';
import type { ObjectPlace } from './places.ts';
import { recordReports } from './record.ts';
import { representationsOf } from './representations.ts';
import { applyRewrites } from './rewrites.ts';
import type { Run } from './run.ts';

/** Fetches fields that need no key (those of a root type) and merges them into each place. */
export async function fetchFields(
  node: FetchNode,
  places: readonly ObjectPlace[],
  run: Run,
): Promise<void> {
  settleFields(node, places, await fetchAnswer(node, undefined, run), run);
}

/** Merges an answer about a root type into each place, and records what it lacks. */
export function settleFields(
  node: FetchNode,
  places: readonly ObjectPlace[],
  { data, reports, failure }: Answer,
  run: Run,
): void {
  const corrected = data && rewritten(node, data, run);
  for (const place of places) {
    if (corrected) mergeInto(place.value, corrected, run.schema);
    recordReports(node, place, reports, failure, run);
  }
}

/**
 * Fetches fields of entities by what identifies them, each entity once however many places show
 * it, and merges the answer into each of its places.
 */
export async function fetchEntities(
  node: FetchNode,
  places: readonly ObjectPlace[],
  run: Run,
): Promise<void> {
  const asked = representationsOf(node, places, run);
  for (const { place, causes } of asked.unaskable) {
    for (const cause of causes) recordMissing(fieldsOf(node), place, cause, run);
  }
  if (asked.values.length === 0) return;
  const answer = checked(node, await fetchAnswer(node, asked.values, run), asked.values.length);
  const reports = reportsByEntity(answer);
  const unplaced = answer.reports.find(({ path }) => typeof path[1] !== 'number')?.cause;
  asked.places.forEach((users, index) => {
    const entity = entityAt(answer, index);
    const failure = answer.failure ?? (isObject(entity) ? undefined : unplaced);
    settleEntity(node, users, entity, { reports: reports(index), failure }, run);
  });
}

/** What one entity's answer means for the places that show it. */
function settleEntity(
  node: FetchNode,
  users: readonly ObjectPlace[],
  entity: unknown,
  { reports, failure }: Pick<Answer, 'reports' | 'failure'>,
  run: Run,
): void {
  const corrected = isObject(entity) ? rewritten(node, entity, run, users[0]) : undefined;
  const unknown = !corrected && !failure && reports.length === 0;
  for (const place of users) {
    if (corrected) mergeInto(place.value, corrected, run.schema);
    if (unknown) fillWithNull(fieldsOf(node), place, run);
    else recordReports(node, place, reports, failure, run);
  }
}

function entityAt({ data }: Answer, index: number): unknown {
  return Array.isArray(data?._entities) ? (data._entities[index] as unknown) : undefined;
}

/** An answer about entities has one item for each that was asked about. */
function checked(node: FetchNode, answer: Answer, asked: number): Answer {
  const entities = answer.data?._entities;
  if (!answer.data || (Array.isArray(entities) && entities.length === asked)) return answer;
  const [first] = answer.reports;
  if (first && !Array.isArray(entities)) {
    return { ...answer, data: undefined, failure: first.cause };
  }
  return failed(
    malformed(node.serviceName, `answered for another number of entities than ${asked}`),
  );
}

/** Reports about one entity, with paths from that entity on; one that names none is the first's. */
function reportsByEntity({ reports }: Answer): (index: number) => readonly Report[] {
  const byIndex = new Map<number, Report[]>();
  for (const { cause, path } of reports) {
    const [, at] = path;
    const index = typeof at === 'number' ? at : 0;
    const report = { cause, path: typeof at === 'number' ? path.slice(2) : [] };
    byIndex.set(index, [...(byIndex.get(index) ?? []), report]);
  }
  return (index) => byIndex.get(index) ?? [];
}

function rewritten(
  node: FetchNode,
  data: DataObject,
  { schema }: Run,
  known?: ObjectPlace,
): DataObject {
  if (!node.outputRewrites?.length) return data;
  const copy = copyOf(data) as DataObject;
  if (known) copy.__typename ??= known.value.__typename;
  // What is inside a renamed field was named by its place before the renaming: innermost first.
  applyRewrites(node.outputRewrites.toReversed(), copy, schema);
  return copy;
}
