import { buildSchema } from 'graphql';
import { copyOf } from '../../../gateway/execution/merge.ts';
import { applyRewrites, renamedPath } from '../../../gateway/execution/rewrites.ts';
import type { FetchDataRewrite } from '../../../gateway/planning/nodes.ts';

const schema = buildSchema(`
  interface Media { id: ID }
  type Book implements Media { id: ID }
  type Film implements Media { id: ID }
  type Query { media: Media book: Book film: Film }
`);

const rename = (path: string[], renameKeyTo: string): FetchDataRewrite => ({
  kind: 'KeyRenamer',
  path,
  renameKeyTo,
});
const set = (path: string[], setValueTo: unknown): FetchDataRewrite => ({
  kind: 'ValueSetter',
  path,
  setValueTo,
});

describe('rewrites', () => {
  // prettier-ignore
  it.each<{ what: string; rewrites: FetchDataRewrite[]; data: unknown; result: unknown }>([
    { what: 'rename a field',                rewrites: [rename(['a__0'], 'a')],                       data: { a__0: 1 },                                          result: { a: 1 } },
    { what: 'keep 0',                        rewrites: [rename(['a__0'], 'a')],                       data: { a__0: 0 },                                          result: { a: 0 } },
    { what: 'keep false',                    rewrites: [rename(['a__0'], 'a')],                       data: { a__0: false },                                      result: { a: false } },
    { what: 'keep an empty text',            rewrites: [rename(['a__0'], 'a')],                       data: { a__0: '' },                                         result: { a: '' } },
    { what: 'keep null',                     rewrites: [rename(['a__0'], 'a')],                       data: { a__0: null },                                       result: { a: null } },
    { what: 'leave out what is not there',   rewrites: [rename(['a__0'], 'a')],                       data: { b: 1 },                                             result: { b: 1 } },
    { what: 'go into lists',                 rewrites: [rename(['l', 'a__0'], 'a')],                  data: { l: [[{ a__0: 1 }], [null, { a__0: 2 }]] },           result: { l: [[{ a: 1 }], [null, { a: 2 }]] } },
    { what: 'are for one type',              rewrites: [rename(['l', '... on Film', 'a__0'], 'a')],   data: { l: [{ __typename: 'Film', a__0: 1 }, { __typename: 'Book', a__0: 2 }] }, result: { l: [{ __typename: 'Film', a: 1 }, { __typename: 'Book', a__0: 2 }] } },
    { what: 'are for each type of an interface', rewrites: [set(['... on Media', '__typename'], 'Media')], data: { __typename: 'Book' },                         result: { __typename: 'Media' } },
    { what: 'are for what has no type name', rewrites: [rename(['... on Film', 'a__0'], 'a')],        data: { a__0: 1 },                                          result: { a: 1 } },
    { what: 'are not for an unknown type',   rewrites: [rename(['... on Film', 'a__0'], 'a')],        data: { __typename: 'Song', a__0: 1 },                      result: { __typename: 'Song', a__0: 1 } },
    { what: 'stop at null and at leaves',    rewrites: [rename(['x', 'y', 'a__0'], 'a')],             data: { x: null },                                          result: { x: null } },
    { what: 'rename to a name of an object’s inside', rewrites: [rename(['a__0'], '__proto__')],      data: { a__0: 1 },                                          result: JSON.parse('{"__proto__":1}') },
  ])('$what', ({ rewrites, data, result }) => {
    const copy = copyOf(data);
    applyRewrites(rewrites, copy, schema);
    expect(JSON.stringify(copy)).toEqual(JSON.stringify(result));
  });

  // prettier-ignore
  it.each<{ path: (string | number)[]; renamed: (string | number)[] }>([
    { path: ['l', 3, 'a__0'],        renamed: ['l', 3, 'a'] },
    { path: ['l', 3, 'a__0', 0, 'b'], renamed: ['l', 3, 'a', 0, 'b'] },
    { path: ['l', 3],                renamed: ['l', 3] },
    { path: ['m', 3, 'a__0'],        renamed: ['m', 3, 'a__0'] },
    { path: [],                      renamed: [] },
  ])('rename the path of an error ($path)', ({ path, renamed }) => {
    expect(renamedPath([rename(['l', '... on Film', 'a__0'], 'a')], path)).toEqual(renamed);
  });
});
