import { Kind, print, visit, type DocumentNode, type FieldNode, type ValueNode } from 'graphql';
import type { InsertedFields } from './inserted-fields.ts';

/**
 * The names that the data of one document has inside the gateway.
 *
 * The planner puts keys and required fields under their own names, beside what the client selects.
 * A client may use the same name for something else: `id: name`, or `price(currency: "USD")` where
 * a subgraph requires `price(currency: "EUR")`. The planner then takes one for the other. It also
 * puts into one selection what the client selects of two types, `notes(last: 1)` of one and
 * `notes(last: 5)` of the other, and no subgraph takes that. So such a field is planned, fetched
 * and merged under a name of its own, and gets the client's name back in the response.
 */
export interface ResponseNames {
  /** Under which name a field is planned. */
  readonly plannedName: (field: FieldNode) => string;
}

const INTROSPECTION = new Set(['__schema', '__type']);

export function responseNamesOf(document: DocumentNode, inserted: InsertedFields): ResponseNames {
  const variants = new Map<string, string[]>();
  const known = new WeakMap<FieldNode, string>();
  visit(document, { Field: (field) => void addVariant(variants, field) });

  function name(field: FieldNode): string {
    const base = baseName(field, inserted);
    const variant = variants.get(variantKey(field))?.indexOf(argumentsOf(field)) ?? 0;
    return variant <= 0 ? base : `${inserted.freePrefix}${variant}_${base}`;
  }

  return {
    plannedName(field) {
      let planned = known.get(field);
      if (planned === undefined) known.set(field, (planned = name(field)));
      return planned;
    },
  };
}

/** The client's document under planned names, and without introspection, which needs no subgraph. */
export function withPlannedNames(document: DocumentNode, names: ResponseNames): DocumentNode {
  return visit(document, {
    Field(field) {
      if (INTROSPECTION.has(field.name.value)) return null;
      const name = names.plannedName(field);
      if (name === responseNameOf(field)) return undefined;
      return { ...field, alias: { kind: Kind.NAME, value: name } };
    },
  });
}

/** Under which name the client gets a field. */
export function responseNameOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

function baseName(field: FieldNode, { names, withArguments, freePrefix }: InsertedFields): string {
  const name = responseNameOf(field);
  const isAlias = name !== field.name.value;
  const hides = isAlias && (names.has(name) || name.startsWith(freePrefix));
  return hides || withArguments.has(name) ? `${freePrefix}${name}` : name;
}

function addVariant(variants: Map<string, string[]>, field: FieldNode): void {
  const key = variantKey(field);
  const known = variants.get(key) ?? [];
  const variant = argumentsOf(field);
  if (!known.includes(variant)) variants.set(key, [...known, variant]);
}

function variantKey(field: FieldNode): string {
  return `${responseNameOf(field)} ${field.name.value}`;
}

/** Equal for arguments that GraphQL takes for equal: their order does not matter. */
function argumentsOf({ arguments: args = [] }: FieldNode): string {
  return args
    .map(({ name, value }) => `${name.value}:${textOf(value)}`)
    .sort()
    .join();
}

function textOf(value: ValueNode): string {
  if (value.kind === Kind.LIST) return `[${value.values.map(textOf).join()}]`;
  if (value.kind !== Kind.OBJECT) return print(value);
  const fields = value.fields.map((field) => `${field.name.value}:${textOf(field.value)}`);
  return `{${fields.sort().join()}}`;
}
