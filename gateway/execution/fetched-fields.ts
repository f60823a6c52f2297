import {
  isObjectType,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../planning/fragments.ts';
import type { FetchNode } from '../planning/nodes.ts';
import { isObject, isOfType, typenameOf, type Path } from './data.ts';
import type { Cause } from './losses.ts';
import type { ObjectPlace } from './places.ts';
import { renamedPath } from './rewrites.ts';
import type { Run } from './run.ts';

/** What a fetch adds to each of its places, in the names that data has. */
export type FetchedFields = readonly FetchedSelection[];

type FetchedSelection = FetchedField | FetchedFragment;

interface FetchedField {
  readonly kind: 'field';
  readonly name: string;
  readonly fields: FetchedFields;
}

interface FetchedFragment {
  readonly kind: 'fragment';
  readonly type: string;
  readonly fields: FetchedFields;
}

type Situation = Pick<Run, 'losses' | 'schema'>;

const known = new WeakMap<FetchNode, FetchedFields>();

/** Reads a fetch's own document; only asked for where something went wrong. */
export function fieldsOf(node: FetchNode): FetchedFields {
  let fields = known.get(node);
  if (!fields) known.set(node, (fields = readFields(node)));
  return fields;
}

/**
 * Records that what a fetch would have given at a place is lost. Fields that are there, from
 * another fetch, are not.
 *
 * @returns whether anything was.
 */
export function recordMissing(
  fields: FetchedFields,
  place: ObjectPlace,
  cause: Cause,
  run: Situation,
): boolean {
  let any = false;
  visitMissing(fields, place, run, (owner, name) => {
    any = true;
    run.losses.record(owner.value, name, {
      cause,
      path: [...owner.path, name],
      below: [],
      alongside: true,
    });
  });
  return any;
}

/** A subgraph that does not know an entity has none of its fields: null, which is not 'missing'. */
export function fillWithNull(fields: FetchedFields, place: ObjectPlace, run: Situation): void {
  visitMissing(fields, place, run, (owner, name) => {
    if (name !== '__typename') owner.value[name] = null;
  });
}

function visitMissing(
  fields: FetchedFields,
  place: ObjectPlace,
  run: Situation,
  visit: (owner: ObjectPlace, name: string) => void,
): void {
  for (const selection of fields) {
    if (selection.kind === 'fragment') {
      if (applies(selection, place, run)) visitMissing(selection.fields, place, run, visit);
      continue;
    }
    const value = place.value[selection.name];
    if (value === undefined || isKindUnknown(selection.name, value, run)) {
      visit(place, selection.name);
    }
    for (const below of objectsIn(value, [...place.path, selection.name])) {
      visitMissing(selection.fields, below, run, visit);
    }
  }
}

function applies(
  { type }: FetchedFragment,
  { value }: ObjectPlace,
  { schema }: Situation,
): boolean {
  const typename = typenameOf(value);
  return typename === undefined || isOfType(schema, typename, type);
}

/** An interface's name says no more than that there is something. */
function isKindUnknown(name: string, value: unknown, { schema }: Situation): boolean {
  return name === '__typename' && !isObjectType(schema.getType(String(value)));
}

function objectsIn(value: unknown, path: Path): ObjectPlace[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => objectsIn(item, [...path, index]));
  }
  return isObject(value) ? [{ value, path }] : [];
}

function readFields(node: FetchNode): FetchedFields {
  const document = parse(node.operation, { noLocation: true });
  const fragments = fragmentsOf(document);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  const fields = readSelections(operation.selectionSet, fragments, node, []);
  if (!node.requires) return fields;
  return fields.flatMap((field) => field.fields); // below `_entities`
}

function readSelections(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  node: FetchNode,
  path: readonly string[],
): FetchedSelection[] {
  return selections.flatMap((selection): FetchedSelection[] => {
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const here =
        node.requires && name === '_entities' && path.length === 0 ? [] : [...path, name];
      const fields = selection.selectionSet
        ? readSelections(selection.selectionSet, fragments, node, here)
        : [];
      const renamed = renamedPath(node.outputRewrites, here).at(-1);
      return [{ kind: 'field', name: String(renamed ?? name), fields }];
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (!fragment) return [];
    const fields = readSelections(fragment.selectionSet, fragments, node, path);
    const type = fragment.typeCondition?.name.value;
    return type === undefined ? fields : [{ kind: 'fragment', type, fields }];
  });
}
