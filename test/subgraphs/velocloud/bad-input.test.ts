import { encodeCursor } from '../../../platform/pages.ts';
import { anEdge } from '../../sandbox/small-world.ts';
import { onlyError } from '../../support/expect-failure.ts';
import {
  aWorldOfEdges,
  edgeQuery,
  edges,
  startTwoOrchestrators,
  type TwoOrchestrators,
} from './two-orchestrators.ts';

const ofAnotherList = Buffer.from('CTS:S-20451').toString('base64url');
const ofEdges = encodeCursor('VC0000001');
const LINKS =
  'query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Link { state } } }';

describe('bad input', () => {
  let graph: TwoOrchestrators;

  beforeEach(async () => {
    graph = await startTwoOrchestrators(aWorldOfEdges(anEdge()));
  });
  afterEach(async () => graph.stop());

  // prettier-ignore
  it.each([
    ['first: 0',                  'first: expected a whole number from 1 to 500; got 0'],
    ['first: -1',                 'first: expected a whole number from 1 to 500; got -1'],
    ['first: 501',                'first: expected a whole number from 1 to 500; got 501'],
    ['first: 2147483647',         'first: expected a whole number from 1 to 500; got 2147483647'],
    ['after: ""',                 'after: expected the `endCursor` of a page of this list'],
    ['after: "nonsense"',         'after: expected the `endCursor` of a page of this list'],
    [`after: "${ofAnotherList}"`, 'after: expected the `endCursor` of a page of this list'],
  ])('edges(%s) is refused before anybody is asked', async (args, message) => {
    const { data, errors = [] } = await graph.ask(`{ orchestrators { host edges(${args}) { totalCount } } }`);
    expect(data).toEqual({ orchestrators: graph.hosts.map((host) => ({ host, edges: null })) });
    expect(errors.map(({ path }) => path?.join('.')).sort()).toEqual(['orchestrators.0.edges', 'orchestrators.1.edges']);
    for (const error of errors) {
      expect(error.message).toContain(message);
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    expect([...graph.first.calls, ...graph.second.calls]).toEqual([]);
  });

  it.each([0, -1, 501])('events(first: %i) is refused, and no event is read', async (first) => {
    const answer = await graph.ask(
      edgeQuery(`name events(first: ${first}) { id }`),
      edges('VC0000001'),
    );
    expect(answer.data?._entities).toEqual([{ name: 'STORE-12', events: null }]);
    expect(onlyError(answer)).toMatchObject({
      message: `first: expected a whole number from 1 to 500; got ${first}`,
      path: ['_entities', 0, 'events'],
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(graph.first.calls.filter(({ path }) => path.includes('/event/'))).toEqual([]);
  });

  // prettier-ignore
  it.each([
    ['first: 0',                  'first: expected a whole number from 1 to 500; got 0'],
    ['first: 501',                'first: expected a whole number from 1 to 500; got 501'],
    ['after: "nonsense"',         'after: expected the `endCursor` of a page of this list'],
    [`after: "${ofEdges}"`,       'after: expected the `endCursor` of a page of this list'],
  ])('enterprises(%s) is refused before anybody is asked', async (args, message) => {
    const { data, errors = [] } = await graph.ask(`{ orchestrators { enterprises(${args}) { totalCount } } }`);
    expect(data).toEqual({ orchestrators: [{ enterprises: null }, { enterprises: null }] });
    for (const error of errors) {
      expect(error.message).toContain(message);
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    expect([errors.length, ...graph.first.calls, ...graph.second.calls]).toEqual([2]);
  });

  // prettier-ignore
  it.each([
    ['[]',                                 'types: expected 1 to 6 items; got 0'],
    [`[${Array(7).fill('EDGE_UP').join()}]`, 'types: expected 1 to 6 items; got 7'],
    ['[OTHER]',                            'types: OTHER stands for everything that has no name here'],
    ['[EDGE_UP, OTHER]',                   'types: OTHER stands for everything that has no name here'],
  ])('events(types: %s) is refused of edge and enterprise, and no event is read', async (types, message) => {
    const ofEdge = await graph.ask(edgeQuery(`name events(types: ${types}) { id }`), edges('VC0000001'));
    expect(ofEdge.data?._entities).toEqual([{ name: 'STORE-12', events: null }]);
    const ofEnterprises = await graph.ask(`{ orchestrators { enterprises { nodes { id events(types: ${types}) { id } } } } }`);
    expect(ofEnterprises.errors).toHaveLength(2);
    for (const error of [onlyError(ofEdge), ...(ofEnterprises.errors ?? [])]) {
      expect(error.message).toContain(message);
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    expect(graph.first.calls.filter(({ path }) => path.includes('/event/'))).toEqual([]);
  });

  it.each(['', ' ', 'VC0000001 ', 'VC0000001:GE1', "VC' OR 1=1", 'a\nb', 'V'.repeat(65)])(
    '%j is refused as a serial number, and its neighbour is not',
    async (serialNumber) => {
      const answer = await graph.ask(edgeQuery('name'), edges('VC0000001', serialNumber));
      expect(answer.data?._entities).toEqual([{ name: 'STORE-12' }, null]);
      const error = onlyError(answer);
      expect(error).toMatchObject({
        path: ['_entities', 1],
        extensions: { code: 'BAD_USER_INPUT' },
      });
      expect(error.message).toMatch(
        /^serialNumber: expected a serial number, for example VC0000001; got "/,
      );
    },
  );

  it.each(['', 'VC0000001', 'VC0000001:', ':GE1', 'VC 1:GE1', `VC0000001:${'G'.repeat(201)}`])(
    '%j is refused as the id of a link, and its neighbour is not',
    async (id) => {
      const ids = ['VC0000001:GE1', id].map((each) => ({ __typename: 'Link', id: each }));
      const answer = await graph.ask(LINKS, { ids });
      expect(answer.data?._entities).toEqual([{ state: 'STABLE' }, null]);
      const error = onlyError(answer);
      expect(error).toMatchObject({
        path: ['_entities', 1],
        extensions: { code: 'BAD_USER_INPUT' },
      });
      expect(error.message).toMatch(
        /^id: expected `serialNumber:interface`, for example VC0000001:GE1; got "/,
      );
    },
  );

  it.each([
    ['a window that metrics do not have', 'links { metrics(window: LAST_5_MIN) { bytes { rx } } }'],
    ['a window that series do not have', 'links { series(window: LAST_7_DAYS) { metric } }'],
    ['a window that events do not have', 'events(window: EVER) { id }'],
    ['null for a window', 'events(window: null) { id }'],
    ['an unknown field', 'links { password }'],
  ])('%s is refused before anybody is asked', async (_what, fields) => {
    const answer = await graph.ask(edgeQuery(fields), edges('VC0000001'));
    expect(answer.data).toBeUndefined();
    expect(onlyError(answer).extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(graph.first.calls).toEqual([]);
  });
});
