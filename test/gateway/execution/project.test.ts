import {
  buildSchema,
  getOperationAST,
  parse,
  type FieldNode,
  type GraphQLObjectType,
} from 'graphql';
import { isObject, valueAt, type Path } from '../../../gateway/execution/data.ts';
import { createLosses, type Losses } from '../../../gateway/execution/losses.ts';
import { copyOf } from '../../../gateway/execution/merge.ts';
import { project } from '../../../gateway/execution/project.ts';
import { fragmentsOf } from '../../../gateway/planning/fragments.ts';
import { responseNameOf } from '../../../gateway/planning/response-names.ts';

const schema = buildSchema(`
  scalar Any
  enum Colour { RED }
  interface Media { id: ID! title: String }
  type Book implements Media { id: ID! title: String pages: Int! colour: Colour any: Any parts: [Book!] tags: [String!] grid: [[Int]] sure: Book! }
  type Film implements Media { id: ID! title: String }
  union Hit = Book | Film
  type Query { book: Book books: [Book!] shelf: [Book] media: Media hit: Hit must: Book! n: Int f: Float b: Boolean s: String i: ID }
`);

interface LossAt {
  readonly at: Path;
  /** How many steps of the path lie below what there is. */
  readonly below?: number;
}

/** What is written for a query over merged data in which some places were lost. */
function projected(
  query: string,
  data: object,
  lost: readonly LossAt[] = [],
  variables: Record<string, unknown> = {},
) {
  const document = parse(query);
  const operation = getOperationAST(document);
  const merged = copyOf(data);
  if (!operation || !isObject(merged)) throw new Error('nothing to project');
  const losses = createLosses();
  for (const loss of lost) recordAt(losses, merged, loss);
  const result = project({
    document: { apiSchema: schema, fragments: fragmentsOf(document), variables },
    operation,
    rootType: schema.getQueryType() as GraphQLObjectType,
    data: merged,
    losses,
    givers: () => ['a'],
    plannedName: (field: FieldNode) => responseNameOf(field),
    introspect: () => ({}),
  });
  return {
    data: JSON.parse(JSON.stringify(result.data)) as unknown,
    errors: result.errors.map(({ path = [], message }) => `${path.join('.')}: ${message}`),
  };
}

function recordAt(losses: Losses, data: object, { at, below = 0 }: LossAt): void {
  const path = at.slice(0, at.length - below);
  let owner: object = data;
  for (const key of path.slice(0, -1)) owner = valueAt(owner, key) as object;
  const key = path.at(-1);
  if (key === undefined) throw new Error('a loss has a place');
  const cause = { message: 'lost', extensions: { code: 'LOST' } };
  losses.record(owner, key, { cause, path, below: at.slice(path.length) });
}

const left = (field: string) => `${field} was left out of the answer (asked: "a").`;
const never = (field: string) => `${field} is never null by contract, and yet it is (asked: "a").`;
const form = (field: string) => `${field} has a value that is not of its type (asked: "a").`;
const kind = (field: string) => `${field} is an object whose type is not known here (asked: "a").`;

describe('a response', () => {
  // prettier-ignore
  it.each<{ what: string; query: string; data: object; result: unknown }>([
    { what: 'has what is selected, in that order',   query: '{ book { title id } n }',                     data: { n: 1, more: 1, book: { id: '1', title: 't', pages: 3 } }, result: { book: { title: 't', id: '1' }, n: 1 } },
    { what: 'has falsy values',                      query: '{ n f b s i }',                               data: { n: 0, f: 0, b: false, s: '', i: '' },       result: { n: 0, f: 0, b: false, s: '', i: '' } },
    { what: 'merges fields and fragments',           query: '{ book { id } ...A } fragment A on Query { book { ... on Book { title } } }', data: { book: { id: '1', title: 't' } }, result: { book: { id: '1', title: 't' } } },
    { what: 'has __typename of a known type',        query: '{ __typename book { kind: __typename } }',    data: { book: {} },                                 result: { __typename: 'Query', book: { kind: 'Book' } } },
    { what: 'tells types apart',                     query: '{ media { __typename ... on Book { pages } ... on Film { id } } }', data: { media: { __typename: 'Book', pages: 1, id: 'x' } }, result: { media: { __typename: 'Book', pages: 1 } } },
    { what: 'has an interface whose kind nobody asked for', query: '{ media { title } }',                  data: { media: { title: 't' } },                    result: { media: { title: 't' } } },
    { what: 'has lists of lists, and null in them',  query: '{ book { grid } shelf { id } }',              data: { book: { grid: [[1, null], null] }, shelf: [null, { id: '1' }] }, result: { book: { grid: [[1, null], null] }, shelf: [null, { id: '1' }] } },
    { what: 'has other scalars as they are',         query: '{ book { any } }',                            data: { book: { any: { a: [1] } } },                result: { book: { any: { a: [1] } } } },
    { what: 'brings scalars into form',              query: '{ i s }',                                     data: { i: 7, s: 7 },                               result: { i: '7', s: '7' } },
  ])('$what', ({ query, data, result }) => {
    expect(projected(query, data)).toEqual({ data: result, errors: [] });
  });

  it('leaves out what conditions leave out', () => {
    const query =
      'query($y: Boolean!) { n @skip(if: $y) f @include(if: $y) ... @skip(if: $y) { s } }';
    expect(projected(query, { f: 1 }, [], { y: true })).toEqual({ data: { f: 1 }, errors: [] });
  });

  // prettier-ignore
  it.each<{ what: string; query: string; data: object; result: unknown; errors: string[] }>([
    { what: 'missing',                           query: '{ book { title } }',          data: { book: {} },                        result: { book: { title: null } },      errors: [`book.title: ${left('Book.title')}`] },
    { what: 'missing though it may not be',      query: '{ book { pages } }',          data: { book: {} },                        result: { book: null },                 errors: [`book.pages: ${left('Book.pages')}`] },
    { what: 'null though it may not be',         query: '{ book { pages title } }',    data: { book: { pages: null, title: 't' } }, result: { book: null },               errors: [`book.pages: ${never('Book.pages')}`] },
    { what: 'null, three levels up',             query: '{ book { sure { sure { pages } } } }', data: { book: { sure: { sure: { pages: null } } } }, result: { book: null }, errors: [`book.sure.sure.pages: ${never('Book.pages')}`] },
    { what: 'null, up to the root',              query: '{ n must { id } }',           data: { n: 1, must: null },                result: null,                           errors: [`must: ${never('Query.must')}`] },
    { what: 'null in a list without nulls, once', query: '{ books { id } }',           data: { books: [null, { id: '1' }, null] }, result: { books: null },               errors: [`books.0: ${never('Query.books')}`] },
    { what: 'null in a list with nulls, each',   query: '{ shelf { pages } }',         data: { shelf: [{ pages: null }, { pages: 1 }, {}] }, result: { shelf: [null, { pages: 1 }, null] }, errors: [`shelf.0.pages: ${never('Book.pages')}`, `shelf.2.pages: ${left('Book.pages')}`] },
    { what: 'no list',                           query: '{ books { id } }',            data: { books: {} },                       result: { books: null },                errors: [`books: ${form('Query.books')}`] },
    { what: 'no object',                         query: '{ book { id } }',             data: { book: [] },                        result: { book: null },                 errors: [`book: ${form('Query.book')}`] },
    { what: 'no number',                         query: '{ n }',                       data: { n: 'x' },                          result: { n: null },                    errors: [`n: ${form('Query.n')}`] },
    { what: 'a number with a fraction',          query: '{ n }',                       data: { n: 1.5 },                          result: { n: null },                    errors: [`n: ${form('Query.n')}`] },
    { what: 'an unknown enum value',             query: '{ book { colour } }',         data: { book: { colour: 'BLUE' } },        result: { book: { colour: null } },     errors: [`book.colour: ${form('Book.colour')}`] },
    { what: 'of an unknown type',                query: '{ hit { __typename } }',      data: { hit: { __typename: 'Song' } },     result: { hit: null },                  errors: [`hit: ${kind('Query.hit')}`] },
    { what: 'of a type that cannot be there',    query: '{ hit { __typename } }',      data: { hit: { __typename: 'Query' } },    result: { hit: null },                  errors: [`hit: ${kind('Query.hit')}`] },
    { what: 'of no type, and it matters',        query: '{ media { ... on Book { id } } }', data: { media: { id: '1' } },         result: { media: null },                errors: [`media: ${kind('Query.media')}`] },
    { what: 'an interface’s name, and it matters', query: '{ media { __typename } }',  data: { media: { __typename: 'Media' } },  result: { media: null },                errors: [`media: ${kind('Query.media')}`] },
  ])('says when something is $what', ({ query, data, result, errors }) => {
    expect(projected(query, data)).toEqual({ data: result, errors });
  });

  // prettier-ignore
  it.each<{ what: string; query: string; data: object; lost: LossAt[]; result: unknown; errors: string[] }>([
    { what: 'at a field',                     query: '{ a: n n }',                  data: { n: null },                   lost: [{ at: ['n'] }],                          result: { a: null, n: null }, errors: ['a: Query.n was left out of the answer (asked: "a").', 'n: lost'] },
    { what: 'below a null',                   query: '{ book { sure { t: title } } }', data: { book: null },             lost: [{ at: ['book', 'sure', 't'], below: 2 }], result: { book: null },       errors: ['book.sure.t: lost'] },
    { what: 'below what the client asks for', query: '{ book { title } }',          data: { book: null },                lost: [{ at: ['book', 'sure', 'pages'], below: 2 }], result: { book: null },   errors: ['book: lost'] },
    { what: 'in a list that is null',         query: '{ books { id } }',            data: { books: null },               lost: [{ at: ['books', 2, 'id'], below: 2 }],   result: { books: null },      errors: ['books.2.id: lost'] },
    { what: 'at an item of a list',           query: '{ shelf { id } }',            data: { shelf: [null, { id: '1' }] }, lost: [{ at: ['shelf', 0] }],                  result: { shelf: [null, { id: '1' }] }, errors: ['shelf.0: lost'] },
    { what: 'at a type',                      query: '{ media { id } }',            data: { media: { id: '1' } },        lost: [{ at: ['media', '__typename'] }],        result: { media: null },      errors: ['media: lost'] },
    { what: 'where nobody asked',             query: '{ book { id } }',             data: { book: { id: '1', title: null } }, lost: [{ at: ['book', 'title'] }],         result: { book: { id: '1' } }, errors: ['book: lost'] },
    { what: 'with a value there after all',   query: '{ n }',                       data: { n: 1 },                      lost: [{ at: ['n'] }],                          result: { n: 1 },             errors: ['n: lost'] },
    { what: 'where it may not be null, once', query: '{ books { pages } }',         data: { books: [{ pages: null }, { pages: 1 }] }, lost: [{ at: ['books', 0, 'pages'] }], result: { books: null },    errors: ['books.0.pages: lost'] },
  ])('has the error of what was lost $what', ({ query, data, lost, result, errors }) => {
    expect(projected(query, data, lost)).toEqual({ data: result, errors });
  });

  it('writes names of an object’s inside', () => {
    const data: unknown = JSON.parse('{"book":{"__proto__":"p","constructor":"c"}}');
    const { data: written } = projected(
      '{ book { __proto__: title constructor: id } }',
      data as object,
    );
    expect(JSON.stringify(written)).toBe('{"book":{"__proto__":"p","constructor":"c"}}');
  });
});
