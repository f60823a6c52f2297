import { until } from '../../support/until.ts';
import { anOrder, only, startDesk } from './request-builders.ts';

const CHANGED = `subscription ($filter: DispatchRequestFilter, $after: String) {
  dispatchRequestChanged(filter: $filter, after: $after) { cursor state step request { id state } } }`;

interface Changed {
  readonly cursor: string;
  readonly state: string;
  readonly step: string;
  readonly request: { readonly id: string };
}

describe('requests while they go on', () => {
  let desk: ReturnType<typeof startDesk>;
  beforeEach(() => {
    desk = startDesk({}, { DISPATCHES_REQUEST_WAIT_MS: '20000' });
  });
  afterEach(() => desk.stop());

  async function changes(variables: object) {
    const seen: Changed[] = [];
    let open = false;
    const stream = desk.subscribe(CHANGED, { ...variables }, { onStarted: () => (open = true) });
    const ended = (async () => {
      for await (const { data } of stream) seen.push(data?.dispatchRequestChanged as Changed);
    })();
    await until('it listens', () => open);
    return { seen, leave: async () => [await stream.return(), await ended] };
  }

  /** Does the one step of an update as soon as it is there. */
  async function work(): Promise<void> {
    let claims = await desk.claim();
    await until('a request is due', async () => {
      if (claims.length === 0) claims = await desk.claim();
      return claims.length > 0;
    });
    const { lease, request } = only(claims);
    await desk.report({ id: request.id, lease, step: 'VENDOR', outcome: 'DONE' });
  }

  it('answer once they ended', async () => {
    const [{ request }] = await Promise.all([
      desk.update({ id: 'LIT:DIS10001', time: '7.30AM' }),
      work(),
    ]);
    expect(request).toMatchObject({ kind: 'UPDATE', state: 'DONE', number: 'DIS10001' });
  });

  it('are told to those who listen, from a cursor on as well', async () => {
    const wakes = await changes({ filter: { states: ['PENDING'], kinds: ['UPDATE'] } });
    const all = await changes({});
    await Promise.all([desk.update({ id: 'LIT:DIS10001', time: '7.30AM' }), work()]);
    await until('all came', () => all.seen.length === 3);
    expect(all.seen.map(({ state }) => state)).toEqual(['PENDING', 'RUNNING', 'DONE']);
    await until('the wake came', () => wakes.seen.length === 1);
    expect(wakes.seen[0]?.cursor).toBe(all.seen[0]?.cursor);
    const later = await changes({ after: all.seen[0]?.cursor });
    await until('the rest came', () => later.seen.length === 2);
    expect(later.seen.map(({ cursor }) => cursor)).toEqual(
      all.seen.slice(1).map(({ cursor }) => cursor),
    );
    for (const listener of [wakes, all, later]) await listener.leave();
  });
});

describe('the list of requests', () => {
  it('comes newest first, page by page, narrowed by what is asked', async () => {
    const desk = startDesk();
    const ids: string[] = [];
    for (const vendor of ['LIT', 'CTS', 'LIT'] as const) {
      ids.unshift((await desk.create(anOrder({ vendor }))).request?.id ?? '');
      desk.clock.advance(1000);
    }
    const list = async (filter: string, page = '') => {
      const { data } = await desk.ask(
        `{ dispatchRequests(filter: ${filter} ${page}) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`,
      );
      return data?.dispatchRequests as {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        nodes: { id: string }[];
      };
    };
    const first = await list('{}', 'first: 2');
    expect(first.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await list('{}', `after: "${first.pageInfo.endCursor}"`);
    expect(rest.nodes.map(({ id }) => id)).toEqual(ids.slice(2));
    const narrowed = { vendors: '[CTS]', ids: `["${ids[1]}"]`, kinds: '[CREATE]' };
    for (const [field, value] of Object.entries(narrowed)) {
      const { nodes } = await list(`{ ${field}: ${value} }`);
      expect(nodes.map(({ id }) => id)).toContain(ids[1]);
      expect(nodes).toHaveLength(field === 'kinds' ? 3 : 1);
    }
    expect((await list('{ states: [DONE] }')).nodes).toEqual([]);
    expect((await list('{ ticketIds: ["700201"] }')).nodes).toEqual([]);
    const { errors } = await desk.ask('{ dispatchRequest(id: "17") { id } }');
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    await desk.stop();
  });
});
