import {
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  visit,
  type DirectiveNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** Names of fields that a plan may hold though no client asked for them, and what tells them apart. */
export interface InsertedFields {
  /** `__typename`, and every field of a key or a requirement. */
  readonly names: ReadonlySet<string>;
  /** Those of them that take arguments: under one name they may have two values. */
  readonly withArguments: ReadonlySet<string>;
  /** No field of the supergraph begins like this. */
  readonly freePrefix: string;
}

/** @param sdl the supergraph; its join directives tell keys and requirements. */
export function readInsertedFields(sdl: string, fullSchema: GraphQLSchema): InsertedFields {
  const names = fieldsInFieldSets(sdl).add('__typename');
  const fields = fieldsOf(fullSchema);
  const withArguments = fields.filter(({ name, args }) => names.has(name) && args.length > 0);
  let freePrefix = 'client_';
  while (fields.some(({ name }) => name.startsWith(freePrefix))) freePrefix = `_${freePrefix}`;
  return { names, withArguments: new Set(withArguments.map(({ name }) => name)), freePrefix };
}

function fieldsInFieldSets(sdl: string): Set<string> {
  const names = new Set<string>();
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
