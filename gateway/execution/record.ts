import type { FetchNode } from '../planning/nodes.ts';
import type { Report } from './answer.ts';
import { valueAt, type Path } from './data.ts';
import { fieldsOf, recordMissing } from './fetched-fields.ts';
import type { Cause } from './losses.ts';
import type { ObjectPlace } from './places.ts';
import { renamedPath } from './rewrites.ts';
import type { Run } from './run.ts';

/**
 * Records what a fetch could not read at one of its places, once its data is merged: each report
 * where the subgraph saw it, and whatever is missing besides as lost by the first of them.
 *
 * @param reports with paths from the place on.
 * @param failure why there is no answer, or none for this place.
 */
export function recordReports(
  node: FetchNode,
  place: ObjectPlace,
  reports: readonly Report[],
  failure: Cause | undefined,
  run: Run,
): void {
  for (const { cause, path } of reports) {
    if (path.length > 0) recordAt(place, renamedPath(node.outputRewrites, path), cause, run);
  }
  const unplaced = reports.filter(({ path }) => path.length === 0).map(({ cause }) => cause);
  const cause = unplaced[0] ?? reports[0]?.cause ?? failure;
  const explained = cause !== undefined && recordMissing(fieldsOf(node), place, cause, run);
  for (const left of explained ? unplaced.slice(1) : unplaced) {
    recordUnplaced(node, place, left, run);
  }
}

/** Goes down a reported path as far as there is data, and records the cause there. */
function recordAt(place: ObjectPlace, path: Path, cause: Cause, { losses }: Run): void {
  let owner: object = place.value;
  for (const [index, key] of path.entries()) {
    const next = valueAt(owner, key);
    if (index === path.length - 1 || typeof next !== 'object' || next === null) {
      const here = [...place.path, ...path.slice(0, index + 1)];
      losses.record(owner, key, { cause, path: here, below: path.slice(index + 1) });
      return;
    }
    owner = next;
  }
}

/** An error without a path, beside data that lacks nothing: most likely of a field that is null. */
function recordUnplaced(node: FetchNode, place: ObjectPlace, cause: Cause, { losses }: Run): void {
  const names = fieldsOf(node).flatMap((field) => (field.kind === 'field' ? [field.name] : []));
  const name = names.find((candidate) => place.value[candidate] === null) ?? names[0];
  const path = name === undefined ? place.path : [...place.path, name];
  losses.recordLoose({ cause, path, below: [] });
}
