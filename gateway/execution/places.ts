import { valueAt, type DataObject, type Path } from './data.ts';

/** Something fetched, and where it is. */
export interface Place {
  readonly value: unknown;
  readonly path: Path;
}

/** A place whose value can be added to. */
export interface ObjectPlace extends Place {
  readonly value: DataObject;
}

/**
 * Follows a plan's path from places to what is below: names, and `@` for each item of a list.
 * Where there is nothing, nothing is found.
 */
export function descend(places: readonly Place[], planPath: Path): Place[] {
  let found = places.filter(holdsSomething);
  for (const step of planPath) {
    found = found.flatMap((place) => (step === '@' ? items(place) : at(place, step)));
  }
  return found;
}

function items(place: Place): Place[] {
  if (!Array.isArray(place.value)) return [];
  return place.value
    .map((value: unknown, index): Place => ({ value, path: [...place.path, index] }))
    .filter(holdsSomething);
}

function at(place: Place, key: string | number): Place[] {
  if (Array.isArray(place.value)) return items(place).flatMap((item) => at(item, key));
  return [{ value: valueAt(place.value, key), path: [...place.path, key] }].filter(holdsSomething);
}

function holdsSomething({ value }: Place): boolean {
  return value !== undefined && value !== null;
}
