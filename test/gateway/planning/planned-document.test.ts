import { buildSchema, parse, print } from 'graphql';
import { outcomeOfConditions, withoutConditions } from '../../../gateway/planning/conditions.ts';
import { readInsertedFields } from '../../../gateway/planning/inserted-fields.ts';
import { createInterfaceObjectNarrowing } from '../../../gateway/planning/interface-objects.ts';
import { createPlanCache } from '../../../gateway/planning/plan-cache.ts';
import { responseNamesOf, withPlannedNames } from '../../../gateway/planning/response-names.ts';

/** What of a supergraph the document is prepared by. */
const SDL = `
  directive @join__type(graph: String!, key: String, isInterfaceObject: Boolean) repeatable on OBJECT | INTERFACE
  directive @join__field(graph: String, requires: String) repeatable on FIELD_DEFINITION
  interface Title @join__type(graph: "A", key: "id") @join__type(graph: "B", key: "id", isInterfaceObject: true) { id: ID! name: String }
  interface Named { name: String }
  type Film implements Title & Named @join__type(graph: "A", key: "id owner { code }") {
    id: ID!
    name: String
    owner: Owner
    price(currency: String): Int
    colour(of: String): Int
    ship: Int @join__field(graph: "B", requires: "price(currency: \\"EUR\\")")
  }
  type Series implements Title & Named { id: ID! name: String }
  type Person implements Named { name: String }
  type Owner { code: ID name: String client_code: ID }
  type Query { film: Film title: Title named: Named }
`;
const schema = buildSchema(SDL);
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a document is planned', () => {
  const inserted = readInsertedFields(SDL, schema);
  const narrow = createInterfaceObjectNarrowing(SDL, schema);

  // prettier-ignore
  it.each<{ what: string; query: string; planned: string }>([
    { what: 'as it is',                             query: '{ film { id n: name owner { code } } }', planned: '{ film { id n: name owner { code } } }' },
    { what: 'with a key’s name kept for the key',   query: '{ film { id: name code: ship } }',       planned: '{ film { _client_id: name _client_code: ship } }' },
    { what: 'with an alias that is the name',       query: '{ film { id: id } }',                    planned: '{ film { id: id } }' },
    { what: 'with a required name kept for it',     query: '{ film { price(currency: "USD") } }',    planned: '{ film { _client_price: price(currency: "USD") } }' },
    { what: 'with other arguments left alone',      query: '{ film { colour(of: "x") } }',           planned: '{ film { colour(of: "x") } }' },
    { what: 'with __typename kept for the type',    query: '{ film { __typename: name } }',          planned: '{ film { _client___typename: name } }' },
    { what: 'with names that look like ours apart', query: '{ film { _client_id: name id: name } }', planned: '{ film { _client__client_id: name _client_id: name } }' },
    { what: 'with other arguments under other names', query: '{ title { ... on Film { colour(of: "x") } ... on Series { ... on Film { colour(of: "y") } } } }', planned: '{ title { ... on Film { colour(of: "x") } ... on Series { ... on Film { _client_1_colour: colour(of: "y") } } } }' },
    { what: 'with equal arguments under one name',  query: '{ a: film(x: {b: [1], c: 2}, y: 3) { id } a: film(y: 3, x: {c: 2, b: [1]}) { name } }', planned: '{ a: film(x: {b: [1], c: 2}, y: 3) { id } a: film(y: 3, x: {c: 2, b: [1]}) { name } }' },
    { what: 'without introspection',                query: '{ film { id } __schema { queryType { name } } }', planned: '{ film { id } }' },
  ])('$what', ({ query, planned }) => {
    const document = parse(query);
    const renamed = withPlannedNames(document, responseNamesOf(document, inserted));
    expect(flat(print(renamed))).toBe(planned);
  });

  // prettier-ignore
  it.each<{ what: string; query: string; planned: string }>([
    { what: 'with another interface as its types',  query: '{ title { ... on Named { name } } }',              planned: '{ title { ... on Film { name } ... on Series { name } } }' },
    { what: 'with the same interface kept',         query: '{ title { ... on Title { name } } }',              planned: '{ title { ... on Title { name } } }' },
    { what: 'with conditions kept',                 query: '{ title { ... on Named @skip(if: true) { name } } }', planned: '{ title { ... on Film @skip(if: true) { name } ... on Series @skip(if: true) { name } } }' },
    { what: 'without types that cannot be there',   query: '{ title { ... on Named { name ... on Person { name } ... on Film { id } } } }', planned: '{ title { ... on Film { name ... on Film { id } } ... on Series { name } } }' },
    { what: 'with other interfaces left alone',     query: '{ named { ... on Named { name } ... on Film { id } } }', planned: '{ named { ... on Named { name } ... on Film { id } } }' },
    { what: 'with named fragments as well',         query: '{ title { ...N } } fragment N on Named { name }',  planned: '{ title { ... on Film { name } ... on Series { name } } } fragment N on Named { name }' },
  ])('$what, where an interface object may be', ({ query, planned }) => {
    expect(flat(print(narrow(parse(query))))).toBe(planned);
  });

  // prettier-ignore
  it.each<{ query: string; planned: string }>([
    { query: '{ film { id } }',                                             planned: '{ film { id } }' },
    { query: '{ film { id @skip(if: true) name @skip(if: false) } }',       planned: '{ film { name } }' },
    { query: '{ film { id @include(if: $no) name @include(if: $yes) } }',   planned: '{ film { name } }' },
    { query: '{ film { id @skip(if: $no) @include(if: $no) name } }',       planned: '{ film { name } }' },
    { query: '{ film { ... @skip(if: $no) { id } ...F @skip(if: $yes) } } fragment F on Film { name }', planned: '{ film { ... { id } } } fragment F on Film { name }' },
    { query: '{ film { id @skip(if: $yes) } }',                             planned: '{ film { __typename } }' },
    { query: '{ film @skip(if: $yes) { id } }',                             planned: '{ __typename }' },
  ])('with its conditions settled ($query)', ({ query, planned }) => {
    const settled = withoutConditions(parse(query), { yes: true, no: false });
    expect(flat(print(settled))).toBe(planned);
  });

  it('anew for each way in which its conditions turn out', () => {
    const document = parse('{ film @skip(if: $b) { id @include(if: $a) name @skip(if: true) } }');
    expect(outcomeOfConditions(document, { a: true, b: false, c: true })).toBe('a=true,b=false');
  });

  it('not when a condition is null', () => {
    const document = parse('{ film @skip(if: $a) { id } }');
    expect(() => withoutConditions(document, { a: null })).toThrow(
      /@skip\(if:\): expected true or false; got null/,
    );
  });
});

describe('the plan cache', () => {
  it('drops what was not used for the longest time', () => {
    const cache = createPlanCache<number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    expect(cache.get('a')).toBe(1);
    cache.set('c', 3);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
  });
});
