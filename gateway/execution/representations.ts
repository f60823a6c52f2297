import type { FetchNode, RequiredSelection } from '../planning/nodes.ts';
import { malformedField } from './causes.ts';
import {
  createObject,
  isObject,
  isOfType,
  typenameOf,
  valueAt,
  type DataObject,
  type Path,
} from './data.ts';
import type { Cause } from './losses.ts';
import { mergeInto } from './merge.ts';
import type { ObjectPlace, Place } from './places.ts';
import { applyRewrites } from './rewrites.ts';
import type { Run } from './run.ts';

/** The entities that one fetch asks about. */
export interface Representations {
  /** Each of them once. */
  readonly values: readonly DataObject[];
  /** For each value the places that get its answer. */
  readonly places: readonly (readonly ObjectPlace[])[];
  /** Places that cannot be asked about, because something required could not be read. */
  readonly unaskable: readonly { readonly place: ObjectPlace; readonly causes: readonly Cause[] }[];
}

type Reading = Pick<Run, 'losses' | 'schema' | 'givers'>;

/** Gathers what a fetch requires (`@key`, `@requires`) from what is there at each of its places. */
export function representationsOf(
  node: FetchNode,
  places: readonly ObjectPlace[],
  reading: Reading,
): Representations {
  const users = new Map<string, { value: DataObject; places: ObjectPlace[] }>();
  const unaskable: { place: ObjectPlace; causes: readonly Cause[] }[] = [];
  for (const place of places) {
    const value = createObject();
    const causes = readInto(value, place, node.requires ?? [], reading);
    if (causes.length > 0) unaskable.push({ place, causes });
    if (causes.length > 0 || value.__typename === undefined) continue;
    applyRewrites(node.inputRewrites, value, reading.schema);
    const key = JSON.stringify(value);
    const known = users.get(key);
    if (known) known.places.push(place);
    else users.set(key, { value, places: [place] });
  }
  const all = [...users.values()];
  return {
    values: all.map(({ value }) => value),
    places: all.map((user) => user.places),
    unaskable,
  };
}

/**
 * Copies what is selected.
 *
 * @returns why something of it could not be read; nothing when all was. A null that no error
 * explains is a value like others.
 */
function readInto(
  target: DataObject,
  source: ObjectPlace,
  selections: readonly RequiredSelection[],
  reading: Reading,
): readonly Cause[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') {
      const part = createObject();
      const causes = readField(part, source, selection, reading);
      mergeInto(target, part, reading.schema);
      return causes;
    }
    if (selection.typeCondition !== undefined) {
      const typename = typenameOf(source.value);
      if (typename === undefined) return lostAt(source.value, '__typename', reading);
      if (!isOfType(reading.schema, typename, selection.typeCondition)) return [];
    }
    return readInto(target, source, selection.selections, reading);
  });
}

function readField(
  target: DataObject,
  { value: owner, path }: ObjectPlace,
  field: Extract<RequiredSelection, { kind: 'Field' }>,
  reading: Reading,
): readonly Cause[] {
  const name = field.alias ?? field.name;
  const value = valueAt(owner, name);
  if (value === undefined) return causesOfAbsence(owner, name, [...path, name], reading);
  const place = { value, path: [...path, name] };
  const read = readValue(place, owner, name, field.selections, reading);
  target[name] = read.value;
  return read.causes;
}

function causesOfAbsence(
  owner: DataObject,
  name: string,
  path: Path,
  reading: Reading,
): readonly Cause[] {
  const causes = lostAt(owner, name, reading);
  if (name === '__typename' || causes.length > 0) return causes;
  const givers = reading.givers(path, typenameOf(owner));
  return [malformedField(path.join('.'), 'was left out of the answer', givers)];
}

function readValue(
  { value, path }: Place,
  owner: object,
  key: string | number,
  selections: readonly RequiredSelection[] | undefined,
  reading: Reading,
): { readonly value: unknown; readonly causes: readonly Cause[] } {
  if (value === null || value === undefined) return { value, causes: lostAt(owner, key, reading) };
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) =>
      readValue({ value: item, path: [...path, index] }, value, index, selections, reading),
    );
    return { value: items.map((item) => item.value), causes: items.flatMap((item) => item.causes) };
  }
  if (!selections || !isObject(value)) return { value, causes: [] };
  const object = createObject();
  const causes = readInto(object, { value, path }, selections, reading);
  return { value: object, causes };
}

function lostAt(owner: object, key: string | number, { losses }: Reading): readonly Cause[] {
  return losses.at(owner, key).map(({ cause }) => cause);
}
