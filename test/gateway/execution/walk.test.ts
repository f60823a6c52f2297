import { buildSchema } from 'graphql';
import { createObject } from '../../../gateway/execution/data.ts';
import { createGivers } from '../../../gateway/execution/givers.ts';
import { createLosses } from '../../../gateway/execution/losses.ts';
import { walk } from '../../../gateway/execution/walk.ts';
import type { FetchNode, PlanNode } from '../../../gateway/planning/nodes.ts';
import type { SubgraphAnswer, SubgraphOperation } from '../../../gateway/transport/transport.ts';

const schema = buildSchema(`
  type Book { id: ID title: String stars: Int }
  type Query { books: [Book] n: Int }
`);

const fetch = (
  serviceName: string,
  operation: string,
  more: Partial<FetchNode> = {},
): FetchNode => ({
  kind: 'Fetch',
  serviceName,
  operation,
  operationName: undefined,
  operationKind: 'query' as FetchNode['operationKind'],
  ...more,
});
const starsOfBooks: PlanNode = {
  kind: 'Flatten',
  path: ['books', '@'],
  node: fetch(
    'b',
    'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Book { stars } } }',
    {
      requires: [
        {
          kind: 'InlineFragment',
          typeCondition: 'Book',
          selections: [
            { kind: 'Field', name: '__typename' },
            { kind: 'Field', name: 'id' },
          ],
        },
      ],
    },
  ),
};

type Answers = Readonly<Record<string, SubgraphAnswer>>;

/** Carries out a plan against answers that are known beforehand. */
async function walked(root: PlanNode, answers: Answers, variables: Record<string, unknown> = {}) {
  const data = createObject();
  const losses = createLosses();
  const asked: [string, SubgraphOperation['variables']][] = [];
  await walk(root, [{ value: data, path: [] }], {
    schema,
    variables,
    losses,
    givers: createGivers(root, { schema, variables }),
    ask: async (subgraph, operation) => {
      asked.push([subgraph, operation.variables]);
      const answer = answers[subgraph];
      if (!answer) throw new Error('no answer');
      return answer;
    },
  });
  return {
    data: JSON.parse(JSON.stringify(data)) as unknown,
    asked: JSON.parse(JSON.stringify(asked)) as unknown,
    lost: [...losses.all()].map(
      ({ path, cause }) => `${path.join('.')} ${String(cause.extensions.code)}`,
    ),
  };
}

const books = (...ids: string[]) => ({
  data: { books: ids.map((id) => ({ __typename: 'Book', id })) },
});

describe('walking a plan', () => {
  it('fetches in sequence, each entity once, and merges the answer into every place', async () => {
    const plan: PlanNode = {
      kind: 'Sequence',
      nodes: [fetch('a', '{ books { __typename id } }'), starsOfBooks],
    };
    const answers = {
      a: books('1', '2', '1'),
      b: { data: { _entities: [{ stars: 5 }, { stars: 0 }] } },
    };
    expect(await walked(plan, answers)).toEqual({
      data: {
        books: [
          { __typename: 'Book', id: '1', stars: 5 },
          { __typename: 'Book', id: '2', stars: 0 },
          { __typename: 'Book', id: '1', stars: 5 },
        ],
      },
      asked: [
        ['a', {}],
        [
          'b',
          {
            representations: [
              { __typename: 'Book', id: '1' },
              { __typename: 'Book', id: '2' },
            ],
          },
        ],
      ],
      lost: [],
    });
  });

  it('fetches in parallel', async () => {
    const plan: PlanNode = {
      kind: 'Parallel',
      nodes: [fetch('a', '{ books { id } }'), fetch('b', '{ n }')],
    };
    const { data } = await walked(plan, { a: { data: { books: [] } }, b: { data: { n: 0 } } });
    expect(data).toEqual({ books: [], n: 0 });
  });

  it.each([
    { on: true, data: { n: 1 } },
    { on: false, data: { n: 2 } },
  ])('takes the branch that a condition chooses ($on)', async ({ on, data }) => {
    const plan: PlanNode = {
      kind: 'Condition',
      condition: 'on',
      ifClause: fetch('a', '{ n }'),
      elseClause: fetch('b', '{ n }'),
    };
    const answers = { a: { data: { n: 1 } }, b: { data: { n: 2 } } };
    expect((await walked(plan, answers, { on })).data).toEqual(data);
  });

  it('sends a fetch the variables that it uses', async () => {
    const plan = fetch('a', 'query($x: Int) { n(x: $x) }', { variableUsages: ['x', 'y'] });
    const { asked } = await walked(plan, { a: { data: { n: 1 } } }, { x: 0, z: 1 });
    expect(asked).toEqual([['a', { x: 0 }]]);
  });

  it('asks nobody about entities that are not there', async () => {
    const plan: PlanNode = {
      kind: 'Sequence',
      nodes: [fetch('a', '{ books { id } }'), starsOfBooks],
    };
    const { asked } = await walked(plan, { a: { data: { books: [null] } } });
    expect(asked).toEqual([['a', {}]]);
  });

  it('records what a failed fetch would have given at each of its places', async () => {
    const plan: PlanNode = {
      kind: 'Sequence',
      nodes: [fetch('a', '{ books { __typename id } }'), starsOfBooks],
    };
    const { data, lost } = await walked(plan, { a: books('1', '1') });
    expect(data).toEqual({
      books: [
        { __typename: 'Book', id: '1' },
        { __typename: 'Book', id: '1' },
      ],
    });
    expect(lost).toEqual([
      'books.0.stars SUBGRAPH_UNAVAILABLE',
      'books.1.stars SUBGRAPH_UNAVAILABLE',
    ]);
  });

  it('leaves answers as they are: others may hold them', async () => {
    const answer = deepFrozen({ data: { books: [{ __typename: 'Book', id: '1' }] } });
    const plan: PlanNode = {
      kind: 'Sequence',
      nodes: [fetch('a', '{ books { __typename id } }'), starsOfBooks],
    };
    const { data } = await walked(plan, {
      a: answer,
      b: deepFrozen({ data: { _entities: [{ stars: 1 }] } }),
    });
    expect(data).toEqual({ books: [{ __typename: 'Book', id: '1', stars: 1 }] });
  });
});

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}
