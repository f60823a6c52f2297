import {
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/**
 * The names that data has inside the gateway.
 *
 * The planner puts keys and required fields under their own names, beside what the client selects.
 * A client may use the same name for something else: `id: name`, or `price(currency: "USD")` where
 * a subgraph requires `price(currency: "EUR")`. The planner then takes one for the other. So such a
 * field is planned, fetched and merged under a name of its own, and gets the client's name back in
 * the response.
 */
export interface ResponseNames {
  /** Under which name a field of the client's document is planned. */
  readonly plannedName: (field: FieldNode) => string;
  /** The client's document as it is planned: without introspection, which needs no subgraph. */
  toPlanned(document: DocumentNode): DocumentNode;
}

const INTROSPECTION = new Set(['__schema', '__type']);
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** @param sdl the supergraph; its join directives tell keys and requirements. */
export function createResponseNames(sdl: string, fullSchema: GraphQLSchema): ResponseNames {
  const inserted = insertedFields(sdl);
  const fields = fieldsOf(fullSchema);
  const ambiguous = new Set(
    fields
      .filter(({ name, args }) => inserted.has(name) && args.length > 0)
      .map(({ name }) => name),
  );
  const prefix = unusedPrefix(fields);

  function plannedName(field: FieldNode): string {
    const name = responseNameOf(field);
    const taken = name !== field.name.value && (inserted.has(name) || name.startsWith(prefix));
    return taken || ambiguous.has(name) ? `${prefix}${name}` : name;
  }

  function planned(field: FieldNode): FieldNode | null | undefined {
    if (INTROSPECTION.has(field.name.value)) return null;
    const name = plannedName(field);
    if (name === responseNameOf(field)) return undefined;
    return { ...field, alias: { kind: Kind.NAME, value: name } };
  }

  return {
    plannedName,
    toPlanned: (document) =>
      visit(document, { Field: planned, SelectionSet: { leave: neverEmpty } }),
  };
}

/** What is left of a selection of introspection alone. */
function neverEmpty(set: SelectionSetNode): SelectionSetNode | undefined {
  return set.selections.length > 0 ? undefined : { ...set, selections: [TYPENAME] };
}

/** Under which name the client gets a field. */
export function responseNameOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

/** Every field that a plan may hold though no client asked for it. */
function insertedFields(sdl: string): ReadonlySet<string> {
  const names = new Set(['__typename']);
  visit(parse(sdl, { noLocation: true }), {
    Directive(directive) {
      if (!directive.name.value.startsWith('join__')) return;
      for (const fields of fieldSetsOf(directive)) {
        visit(parse(`{ ${fields} }`, { noLocation: true }), {
          Field: (field) => void names.add(field.name.value),
        });
      }
    },
  });
  return names;
}

function fieldSetsOf(directive: DirectiveNode): string[] {
  return (directive.arguments ?? []).flatMap(({ name, value }) =>
    ['key', 'requires'].includes(name.value) && value.kind === Kind.STRING ? [value.value] : [],
  );
}

function fieldsOf(schema: GraphQLSchema): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
}

function unusedPrefix(fields: readonly { readonly name: string }[]): string {
  let prefix = 'client_';
  while (fields.some(({ name }) => name.startsWith(prefix))) prefix = `_${prefix}`;
  return prefix;
}
