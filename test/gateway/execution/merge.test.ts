import { buildSchema } from 'graphql';
import { createObject, type DataObject } from '../../../gateway/execution/data.ts';
import { copyOf, mergeInto } from '../../../gateway/execution/merge.ts';

const schema = buildSchema(`
  interface Media { id: ID }
  type Book implements Media { id: ID }
  type Query { media: Media book: Book }
`);

/** Merges parts one after the other into nothing; each part is frozen to its leaves. */
function merged(...parts: unknown[]): DataObject {
  const target = createObject();
  for (const part of parts) mergeInto(target, frozen(part) as DataObject, schema);
  return target;
}

function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe('merging', () => {
  // prettier-ignore
  it.each<{ what: string; parts: unknown[]; result: unknown }>([
    { what: 'fields side by side',              parts: [{ a: 1 }, { b: 2 }],                                     result: { a: 1, b: 2 } },
    { what: 'objects inside each other',        parts: [{ a: { b: 1 } }, { a: { c: 2 } }],                       result: { a: { b: 1, c: 2 } } },
    { what: 'lists item by item',               parts: [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ c: 3 }, { c: 4 }] }], result: { a: [{ b: 1, c: 3 }, { b: 2, c: 4 }] } },
    { what: 'lists of lists',                   parts: [{ a: [[{ b: 1 }]] }, { a: [[{ c: 2 }]] }],               result: { a: [[{ b: 1, c: 2 }]] } },
    { what: 'lists of another length: the first stays', parts: [{ a: [1, 2] }, { a: [3] }],                      result: { a: [1, 2] } },
    { what: 'a value over null',                parts: [{ a: null }, { a: 1 }],                                  result: { a: 1 } },
    { what: 'null over a value: it stays',      parts: [{ a: { b: 1 } }, { a: null }],                           result: { a: { b: 1 } } },
    { what: 'null inside a list',               parts: [{ a: [null, { b: 1 }] }, { a: [{ c: 2 }, null] }],       result: { a: [{ c: 2 }, { b: 1 }] } },
    { what: 'falsy values',                     parts: [{ a: 0, b: '', c: false }, { a: 1, b: 'x', c: true }],   result: { a: 0, b: '', c: false } },
    { what: 'undefined: nothing',               parts: [{ a: 1 }, { a: undefined, b: undefined }],               result: { a: 1 } },
    { what: 'an object over a leaf: it stays',  parts: [{ a: 1 }, { a: { b: 2 } }],                              result: { a: 1 } },
    { what: 'a type name over an interface',    parts: [{ __typename: 'Media' }, { __typename: 'Book' }],        result: { __typename: 'Book' } },
    { what: 'an interface over a type name',    parts: [{ __typename: 'Book' }, { __typename: 'Media' }],        result: { __typename: 'Book' } },
  ])('$what', ({ parts, result }) => {
    expect(JSON.parse(JSON.stringify(merged(...parts)))).toEqual(result);
  });

  it('shares nothing with what was fetched', () => {
    const fetched = { a: [{ b: {} }] };
    const target = createObject();
    mergeInto(target, fetched, schema);
    mergeInto(target, { a: [{ b: { c: 1 } }] }, schema);
    expect(fetched).toEqual({ a: [{ b: {} }] });
  });

  it('takes names of an object’s inside for names', () => {
    const fetched: unknown = JSON.parse(
      '{"__proto__":{"x":1},"constructor":2,"a":{"__proto__":[]}}',
    );
    const target = merged(fetched);
    expect(Object.keys(target)).toEqual(['__proto__', 'constructor', 'a']);
    expect(JSON.stringify(target)).toBe(JSON.stringify(fetched));
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('leaves values with a class as they are', () => {
    const day = new Date(0);
    expect(copyOf({ day, list: [day] })).toEqual({ day, list: [day] });
    expect((copyOf({ day }) as { day: Date }).day).toBe(day);
  });
});
