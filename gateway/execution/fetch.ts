import type { GraphQLFormattedError } from 'graphql';
import type { FetchNode } from '../planning/nodes.ts';
import { causeOfFailure, causeOfReport, malformed } from './causes.ts';
import { createObject, isObject, valueAt, type DataObject, type Path } from './data.ts';
import { fieldsOf, fillWithNull, recordMissing } from './fetched-fields.ts';
import type { Cause } from './losses.ts';
import { copyOf, mergeInto } from './merge.ts';
import type { ObjectPlace } from './places.ts';
import { representationsOf } from './representations.ts';
import { applyRewrites, renamedPath } from './rewrites.ts';
import type { Run } from './run.ts';

/** What came of asking a subgraph. */
interface Fetched {
  readonly data: DataObject | undefined;
  readonly reports: readonly Report[];
  /** Set when there is no answer at all. */
  readonly failure?: Cause;
}

/** An error that the subgraph reported, and where it saw it. */
interface Report {
  readonly cause: Cause;
  readonly path: Path;
}

/** Fetches fields of a root type, or of a place that needs no key, and merges them. */
export async function fetchFields(node: FetchNode, places: readonly ObjectPlace[], run: Run): Promise<void> {
  const { data, reports, failure } = await fetched(node, variablesOf(node, run), run);
  const corrected = data && rewritten(node, data, run);
  for (const place of places) {
    if (corrected) mergeInto(place.value, corrected, run.schema);
    recordReports(node, place, failure, reports, run);
  }
}

/**
 * Fetches fields of entities by what identifies them, each entity once however many places show it,
 * and merges the answer into each of its places.
 */
export async function fetchEntities(node: FetchNode, places: readonly ObjectPlace[], run: Run): Promise<void> {
  const entities = representationsOf(node, places, run);
  for (const { place, causes } of entities.unaskable) {
    for (const cause of causes) recordMissing(fieldsOf(node), place, cause, run);
  }
  if (entities.values.length === 0) return;
  const variables = { ...variablesOf(node, run), representations: entities.values };
  const answer = await fetched(node, variables, run);
  const found = answer.failure ? undefined : entitiesIn(answer, entities.values.length);
  const failure = answer.failure ?? (found ? undefined : noEntities(node, answer));
  entities.places.forEach((users, index) => {
    const reports = answer.reports.filter(({ path }) => path[0] === '_entities' && path[1] === index)
      .map(({ cause, path }) => ({ cause, path: path.slice(2) }));
    const entity = found?.[index];
    const corrected = isObject(entity) ? rewritten(node, typed(entity, users), run) : undefined;
    const known = corrected !== undefined || reports.length > 0 || failure !== undefined
    for (const place of users) {
      if (corrected) mergeInto(place.value, corrected, run.schema);
      if (known) recordReports(node, place, failure, reports, run);
      else fillWithNull(fieldsOf(node), place, run.schema);
    }
  });
}
