import { buildSchema } from 'graphql';
import { isObject } from '../../../gateway/execution/data.ts';
import { createLosses } from '../../../gateway/execution/losses.ts';
import { copyOf } from '../../../gateway/execution/merge.ts';
import type { ObjectPlace } from '../../../gateway/execution/places.ts';
import { representationsOf } from '../../../gateway/execution/representations.ts';
import type { FetchNode, RequiredSelection } from '../../../gateway/planning/nodes.ts';

const schema = buildSchema(`
  interface Media { id: ID }
  type Book implements Media { id: ID box: Box }
  type Film implements Media { id: ID }
  type Box { w: Int }
  type Query { media: Media book: Book film: Film }
`);

const field = (name: string, selections?: RequiredSelection[]): RequiredSelection =>
  selections ? { kind: 'Field', name, selections } : { kind: 'Field', name };
const on = (typeCondition: string, ...selections: RequiredSelection[]): RequiredSelection => ({
  kind: 'InlineFragment',
  typeCondition,
  selections: [field('__typename'), ...selections],
});

function placesOf(values: readonly object[]): ObjectPlace[] {
  return values.map((given, index) => {
    const value = copyOf(given);
    if (!isObject(value)) throw new Error('a place has an object');
    return { value, path: ['media', index] };
  });
}

function fetchOf(requires: RequiredSelection[], more: Partial<FetchNode> = {}): FetchNode {
  return {
    kind: 'Fetch',
    serviceName: 'b',
    operation: '{ _entities { __typename } }',
    operationName: undefined,
    operationKind: 'query' as FetchNode['operationKind'],
    requires,
    ...more,
  };
}

const reading = () => ({ losses: createLosses(), schema, givers: () => ['a'] });

describe('representations', () => {
  // prettier-ignore
  it.each<{ what: string; requires: RequiredSelection[]; entity: object; value: unknown }>([
    { what: 'have what is required, and no more', requires: [on('Book', field('id'))],                    entity: { __typename: 'Book', id: '1', x: 1 },             value: { __typename: 'Book', id: '1' } },
    { what: 'have falsy values and null',         requires: [on('Book', field('id'), field('n'))],        entity: { __typename: 'Book', id: '', n: null },           value: { __typename: 'Book', id: '', n: null } },
    { what: 'have objects inside',                requires: [on('Book', field('box', [field('w')]))],     entity: { __typename: 'Book', box: { w: 0, h: 1 } },       value: { __typename: 'Book', box: { w: 0 } } },
    { what: 'have null where an object would be', requires: [on('Book', field('box', [field('w')]))],     entity: { __typename: 'Book', box: null },                 value: { __typename: 'Book', box: null } },
    { what: 'have lists of what is inside',       requires: [on('Book', field('l', [field('w')]))],       entity: { __typename: 'Book', l: [{ w: 1, h: 2 }, null] }, value: { __typename: 'Book', l: [{ w: 1 }, null] } },
    { what: 'join what two fragments require',    requires: [on('Media', field('box', [field('w')])), on('Book', field('box', [field('h')]))], entity: { __typename: 'Book', box: { w: 1, h: 2 } }, value: { __typename: 'Book', box: { w: 1, h: 2 } } },
    { what: 'are of the types that are required', requires: [on('Film', field('id')), on('Media', field('n'))], entity: { __typename: 'Book', id: '1', n: 2 },       value: { __typename: 'Book', n: 2 } },
  ])('$what', ({ requires, entity, value }) => {
    const { values, unaskable } = representationsOf(fetchOf(requires), placesOf([entity]), reading());
    expect(JSON.parse(JSON.stringify(values))).toEqual([value]);
    expect(unaskable).toEqual([]);
  });

  it('ask about equal entities once, for all their places', () => {
    const book = { __typename: 'Book', id: '1' };
    const { values, places } = representationsOf(
      fetchOf([on('Book', field('id'))]),
      placesOf([book, { ...book, id: '2' }, { ...book, title: 'x' }]),
      reading(),
    );
    expect(values.map(({ id }) => id)).toEqual(['1', '2']);
    expect(places.map((users) => users.map(({ path }) => path.join('.')))).toEqual([
      ['media.0', 'media.2'],
      ['media.1'],
    ]);
  });

  it('leave out entities of other types', () => {
    const places = placesOf([{ __typename: 'Film', id: '1' }]);
    const found = representationsOf(fetchOf([on('Book', field('id'))]), places, reading());
    expect(found).toEqual({ values: [], places: [], unaskable: [] });
  });

  it('are rewritten, and the entity is not', () => {
    const places = placesOf([{ __typename: 'Book', id: '1' }]);
    const inputRewrites = [
      { kind: 'ValueSetter' as const, path: ['... on Book', '__typename'], setValueTo: 'Media' },
    ];
    const node = fetchOf([on('Book', field('id'))], { inputRewrites });
    const { values } = representationsOf(node, places, reading());
    expect(values[0]?.__typename).toBe('Media');
    expect(places[0]?.value.__typename).toBe('Book');
  });

  it('are not made where something required was lost', () => {
    const situation = reading();
    const places = placesOf([
      { __typename: 'Book', id: '1', box: null },
      { __typename: 'Book', id: '2', box: null },
    ]);
    const cause = { message: 'lost', extensions: { code: 'LOST' } };
    const [first] = places;
    if (first)
      situation.losses.record(first.value, 'box', {
        cause,
        path: ['media', 0, 'box'],
        below: ['w'],
      });
    const node = fetchOf([on('Book', field('id'), field('box', [field('w')]))]);
    const { values, unaskable } = representationsOf(node, places, situation);
    expect(values.map(({ id }) => id)).toEqual(['2']);
    expect(unaskable).toEqual([{ place: first, causes: [cause] }]);
  });

  it('are not made where something required was left out, and say by whom', () => {
    const places = placesOf([{ __typename: 'Book' }]);
    const { values, unaskable } = representationsOf(
      fetchOf([on('Book', field('id'))]),
      places,
      reading(),
    );
    expect(values).toEqual([]);
    expect(unaskable[0]?.causes.map(({ message }) => message)).toEqual([
      'media.0.id was left out of the answer (asked: "a").',
    ]);
  });
});
