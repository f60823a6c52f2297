import type { Gateway } from '../../gateway/index.ts';
import { startFilmShop, type FilmShop } from './support/film-shop.ts';
import { ask, startGateway } from './support/gateway-under-test.ts';

describe('a gateway over a supergraph of another field', () => {
  let shop: FilmShop;
  let gateway: Gateway;

  beforeAll(async () => {
    shop = await startFilmShop();
    gateway = await startGateway(shop.supergraphSdl);
  });
  afterAll(async () => {
    await gateway.stop();
    await shop.stop();
  });

  // prettier-ignore
  const OPERATIONS: readonly { readonly what: string; readonly query: string; readonly variables?: Record<string, unknown> }[] = [
    { what: 'fields of one subgraph',                 query: '{ film(id: "f1") { id name genre released } }' },
    { what: 'an argument with a default',             query: '{ films { id } }' },
    { what: 'aliases',                                query: '{ a: film(id: "f1") { x: name } b: film(id: "f2") { x: genre name } }' },
    { what: 'an entity over two subgraphs',           query: '{ film(id: "f1") { name director { name born } } }' },
    { what: 'an entity over all subgraphs',           query: '{ films { name runtimeMin director { name } stars reviews { text author { name } } } }' },
    { what: 'falsy values',                           query: '{ film(id: "f2") { released runtimeMin stock label price box { widthMm weightG } stars } }' },
    { what: '@requires of several fields',            query: '{ films { availability } }' },
    { what: '@requires with an argument',             query: '{ films { shippingUsd } }' },
    { what: '@requires beside another argument',      query: '{ films { price(currency: EUR) shippingUsd } }' },
    { what: '@requires beside the default argument',  query: '{ films { price shippingUsd usd: price(currency: USD) } }' },
    { what: '@requires over a union',                 query: '{ films { credits contributors { __typename ... on Person { name } ... on Studio { head { name } } } } }' },
    { what: '@requires of a non-null field',          query: '{ bargains { vat } }' },
    { what: '@requires two steps away',               query: '{ basket { items { count film { availability shippingUsd director { name } } } total } }' },
    { what: '@provides',                              query: '{ person(id: "p1") { filmography { name } } }' },
    { what: '@provides, and more',                    query: '{ person(id: "p1") { filmography { name genre stars } } }' },
    { what: '@override',                              query: '{ films { runtimeMin stock } }' },
    { what: 'an interface object from its own side',  query: '{ latest { text about { id name genre __typename } } }' },
    { what: 'an interface object from the other',     query: '{ titles { __typename id stars reviews(first: 1) { text verdict } } }' },
    { what: 'types behind an interface object',       query: '{ latest { about { ... on Film { runtimeMin stock } ... on Series { seasons { number } } } } }' },
    { what: 'an interface object at the root',        query: '{ best { __typename stars ... on Series { name } } }' },
    { what: 'one name, two types',                    query: '{ titles { ... on Film { rated: rating } ... on Series { words: rating } } }' },
    { what: 'two kinds under one interface',          query: '{ titles { name ... on Film { price sequel { name } } ... on Series { seasons { number episodes discPrice } } } }' },
    { what: 'a compound and nested key',              query: '{ title(id: "t1") { ... on Series { seasons { discPrice series { name } } } } }' },
    { what: 'a union',                                query: '{ search(text: "i") { __typename ... on Film { id } ... on Person { born } ... on Named { name } } }' },
    { what: 'a plain interface as condition',         query: '{ search(text: "L") { ... on Named { name } } }' },
    { what: 'a shared value of two subgraphs',        query: '{ studio(code: "s1") { address { city country street } head { name } } }' },
    { what: 'a list of lists’ worth of fragments',    query: 'query { films { ...A ...B } } fragment A on Film { name director { ...P } } fragment B on Film { director { born } } fragment P on Person { mentor { name } }' },
    { what: 'fields merged over fragments',           query: '{ me { mentor { name } ... on Person { mentor { born } } ... { mentor { id } } } }' },
    { what: '@skip and @include',                     query: 'query($yes: Boolean!, $no: Boolean!) { film(id: "f1") { name @include(if: $no) genre @skip(if: $no) director @include(if: $yes) { name } ... @skip(if: $yes) { stars } } }', variables: { yes: true, no: false } },
    { what: '@include on everything',                 query: 'query($no: Boolean!) { film(id: "f1") @include(if: $no) { name } }', variables: { no: false } },
    { what: 'one field under two conditions',         query: 'query($a: Boolean!, $b: Boolean!) { film(id: "f1") { director @include(if: $a) { name } director @include(if: $b) { born mentor { name } } } }', variables: { a: false, b: true } },
    { what: 'variables with defaults',                query: 'query($first: Int = 2, $with: Boolean! = true) { films(first: $first) { id name @include(if: $with) } }' },
    { what: 'an input object with defaults',          query: 'query($filter: EchoFilter) { echo(filter: $filter) }', variables: { filter: { words: ['a'] } } },
    { what: 'a variable inside an input object',      query: 'query($limit: Int!) { echo(date: "2026-01-01", filter: { limit: $limit }) }', variables: { limit: 0 } },
    { what: 'a key under another name',               query: '{ film(id: "f1") { id: name director { id: born name } stars } }' },
    { what: 'another field under a key’s name',       query: '{ me { id: name reviewed { text } filmography { id: genre stock: label availability } } }' },
    { what: 'another field as __typename',            query: '{ titles { __typename: name stars } }' },
    { what: 'names of an object’s inside',            query: '{ me { __proto__: name constructor: id mentor { toString: name } } }' },
    { what: '__typename at the root',                 query: '{ __typename t: __typename }' },
    { what: 'introspection',                          query: '{ __type(name: "Film") { name fields { name } } __schema { queryType { name } } }' },
    { what: 'introspection beside data',              query: 'query($n: String!) { me { name } t: __type(name: $n) { kind } ...F } fragment F on Query { __schema { mutationType { name } } films { id } }', variables: { n: 'Genre' } },
    { what: 'nothing found',                          query: '{ film(id: "none") { name stars } person(id: "none") { name } title(id: "none") { id stars } }' },
    { what: 'a cycle',                                query: '{ film(id: "f3") { sequel { sequel { sequel { id stars director { name } } } } } }' },
    { what: 'one entity at many places',              query: '{ latest { author { name mentor { name } } about { reviews { author { name } } } } }' },
    { what: 'a list of one type in several lists',    query: '{ people: search(text: "i") { ... on Person { filmography { stars runtimeMin } } } }' },
    { what: 'several operations',                     query: 'query A { me { name } }' },
    { what: 'a mutation',                             query: 'mutation { buy(film: "f1") { total items { film { name stars } } } }' },
    { what: 'mutations over subgraphs',               query: 'mutation { a: addFilm(name: "New") { film { name director { name } } } rename(id: "p1", name: "Eve") { born } b: addFilm(name: "Newer") { film { stars } } }' },
    { what: 'a query inside a mutation',              query: 'mutation { addFilm(name: "New") { query { __typename me { name } film(id: "f2") { availability } __type(name: "Film") { name } } } }' },
  ];

  it.each(OPERATIONS)('answers $what as one schema would', async ({ query, variables }) => {
    const { data, errors } = await ask(gateway, query, variables);
    const expected = await shop.expected(query, variables);
    expect(errors).toBeUndefined();
    expect(expected.errors).toBeUndefined();
    expect(JSON.stringify(data)).toEqual(JSON.stringify(expected.data));
  });
});
