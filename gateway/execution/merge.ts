import { isObjectType, type GraphQLSchema } from 'graphql';
import { createObject, isObject, type DataObject } from './data.ts';

/**
 * Adds fetched data to what is there. What is fetched is copied: it may be shared with other places,
 * other steps or other requests. What is there already stays, unless it is null.
 */
export function mergeInto(target: DataObject, fetched: DataObject, schema: GraphQLSchema): void {
  for (const key of Object.keys(fetched)) {
    const value = fetched[key];
    if (value === undefined) continue;
    target[key] =
      key === '__typename'
        ? moreConcrete(target[key], value, schema)
        : merged(target[key], value, schema);
  }
}

/** A copy without shared parts and without prototypes. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isObject(value)) return value;
  const copy = createObject();
  for (const key of Object.keys(value)) copy[key] = copyOf(value[key]);
  return copy;
}

function merged(existing: unknown, fetched: unknown, schema: GraphQLSchema): unknown {
  if (existing === undefined || existing === null) return copyOf(fetched);
  if (isObject(existing) && isObject(fetched)) {
    mergeInto(existing, fetched, schema);
  } else if (
    Array.isArray(existing) &&
    Array.isArray(fetched) &&
    existing.length === fetched.length
  ) {
    existing.forEach((item: unknown, index) => {
      existing[index] = merged(item, fetched[index], schema);
    });
  }
  return existing;
}

/** A subgraph with an interface object knows the interface's name alone: any other name says more. */
function moreConcrete(existing: unknown, fetched: unknown, schema: GraphQLSchema): unknown {
  return typeof existing === 'string' && isObjectType(schema.getType(existing))
    ? existing
    : fetched;
}
