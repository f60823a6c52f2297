import type { GraphQLSchema } from 'graphql';
import type { FetchDataRewrite } from '../planning/nodes.ts';
import { isObject, isOfType, typenameOf, valueAt, type DataObject, type Path } from './data.ts';

const ON = '... on ';

/**
 * Applies the planner's corrections to data that nobody else holds: a subgraph may know an entity
 * under another type name, or had to be asked for a field under another name.
 */
export function applyRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  data: unknown,
  schema: GraphQLSchema,
): void {
  for (const rewrite of rewrites ?? []) {
    const key = rewrite.path.at(-1);
    if (key === undefined) continue;
    forEachObjectAt(data, rewrite.path.slice(0, -1), schema, (object) => {
      if (rewrite.kind === 'ValueSetter') object[key] = rewrite.setValueTo;
      else rename(object, key, rewrite.renameKeyTo);
    });
  }
}

/** A path as a subgraph tells it, in the names that data has after the rewrites. */
export function renamedPath(rewrites: readonly FetchDataRewrite[] | undefined, path: Path): Path {
  const renamed = [...path];
  for (const rewrite of rewrites ?? []) {
    if (rewrite.kind !== 'KeyRenamer') continue;
    const names = rewrite.path.filter((step) => !step.startsWith(ON));
    const position = positionOf(names, renamed);
    if (position !== undefined) renamed[position] = rewrite.renameKeyTo;
  }
  return renamed;
}

/** Where the last of `names` stands in a path that begins with them, list indexes apart. */
function positionOf(names: readonly string[], path: Path): number | undefined {
  const positions = path.flatMap((step, index) => (typeof step === 'string' ? [index] : []));
  const begins = names.every((name, index) => path[positions[index] ?? -1] === name);
  return begins ? positions[names.length - 1] : undefined;
}

function rename(object: DataObject, from: string, to: string): void {
  const value = valueAt(object, from);
  if (value === undefined) return; // 0, false and '' are values
  object[to] = value;
  delete object[from];
}

function forEachObjectAt(
  value: unknown,
  path: readonly string[],
  schema: GraphQLSchema,
  change: (object: DataObject) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) forEachObjectAt(item, path, schema, change);
    return;
  }
  if (!isObject(value)) return;
  const [step, ...rest] = path;
  if (step === undefined) {
    change(value);
  } else if (!step.startsWith(ON)) {
    forEachObjectAt(valueAt(value, step), rest, schema, change);
  } else if (applies(value, step.slice(ON.length), schema)) {
    forEachObjectAt(value, rest, schema, change);
  }
}

/** An object without a type name was fetched where only one type is possible. */
function applies(object: DataObject, condition: string, schema: GraphQLSchema): boolean {
  const typename = typenameOf(object);
  return typename === undefined || isOfType(schema, typename, condition);
}
