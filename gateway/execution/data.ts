import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql';

/** An object of fetched data. Ours have no prototype: `__proto__` and `constructor` are names like others. */
export type DataObject = Record<string, unknown>;

/** Names and list indexes from the root, as data has them inside the gateway. */
export type Path = readonly (string | number)[];

export function createObject(): DataObject {
  return Object.create(null) as DataObject;
}

/** Tells objects of a GraphQL answer from lists, leaves, and values of custom scalars with a class. */
export function isObject(value: unknown): value is DataObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** What an object or a list has at a key; undefined when the key does not fit. */
export function valueAt(owner: unknown, key: string | number): unknown {
  if (Array.isArray(owner)) return typeof key === 'number' ? owner[key] : undefined;
  return isObject(owner) && typeof key === 'string' && Object.hasOwn(owner, key)
    ? owner[key]
    : undefined;
}

/** The fetched type of an object, if it is known. */
export function typenameOf(object: DataObject): string | undefined {
  const typename = valueAt(object, '__typename');
  return typeof typename === 'string' ? typename : undefined;
}

/** Whether an object of type `typename` is one of `condition`. */
export function isOfType(schema: GraphQLSchema, typename: string, condition: string): boolean {
  if (typename === condition) return true;
  const type = schema.getType(typename);
  const wanted = schema.getType(condition);
  if (!type || !wanted || !isAbstractType(wanted)) return false;
  return (isObjectType(type) || 'getInterfaces' in type) && schema.isSubType(wanted, type);
}
