import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';

const api = buildSchema(
  readFileSync(join(import.meta.dirname, '../../schema/generated/api.graphql'), 'utf8'),
);

/** Every place of a schema that a reader may ask about, with its description. */
function* places(schema: GraphQLSchema): Generator<[place: string, description: string]> {
  const roots = new Set([
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    if (!isObjectType(type) || !roots.has(type)) yield [type.name, type.description ?? ''];
    if (isEnumType(type)) {
      for (const value of type.getValues())
        yield [`${type.name}.${value.name}`, value.description ?? ''];
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description ?? ''];
        for (const argument of field.args) {
          yield [`${type.name}.${field.name}(${argument.name})`, argument.description ?? ''];
        }
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description ?? ''];
      }
    }
  }
}

describe('the schema', () => {
  it('describes every type, field, argument and enum value in a sentence', () => {
    const bare = [...places(api)].filter(
      ([, description]) => !/^\S.*[.)]$/s.test(description.trim()),
    );
    expect(bare.map(([place]) => place)).toEqual([]);
  });

  it('has so many places that the check above means something', () => {
    expect([...places(api)].length).toBeGreaterThan(300);
  });

  it('finds a place without description', () => {
    const schema = buildSchema(
      'type Query { "Said." a("Said." b: Int): E c(d: Int): Int } enum E { F }',
    );
    const bare = [...places(schema)].filter(([, description]) => description === '');
    expect(bare.map(([place]) => place)).toEqual(['Query.c', 'Query.c(d)', 'E', 'E.F']);
  });
});
