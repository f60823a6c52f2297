import { setTimeout as sleep } from 'node:timers/promises';
import { startBruinGraph, type BruinGraph } from './graph.ts';
import { startScriptedBruin, type ScriptedBruin, type ScriptedReply } from './scripted-bruin.ts';

const LIST = `query ($filter: TicketFilter, $after: String, $first: Int! = 100) {
  _entities(representations: [{ __typename: "Customer", id: "70001" }]) {
    ... on Customer { tickets(filter: $filter, after: $after, first: $first) { totalCount pageInfo { hasNextPage endCursor } nodes { id } edges { cursor node { id status } } } }
  }
}`;

interface List {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly { readonly id: string }[];
}

/** Row number n of a list: one minute younger than row n + 1. */
function row(n: number, over: Record<string, unknown> = {}) {
  const minute = 999 - n;
  const clock = `${(Math.floor(minute / 60) % 12) + 1}:${String(minute % 60).padStart(2, '0')}:00 AM`;
  return {
    ticketID: 1000 + n,
    clientID: 70001,
    ticketStatus: 'New',
    category: 'VOO',
    severity: 2,
    createDate: `6/${20 - Math.floor(n / 60)}/2024 ${clock}`,
    createdBy: 'x',
    ...over,
  };
}

const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => row(from + index));

const page = (
  total: number,
  responses: readonly unknown[],
  currentPageSize = 100,
): ScriptedReply => ({
  json: { total, start: 0, currentPageSize, responses },
});

describe('a list of tickets', () => {
  let upstream: ScriptedBruin;
  let graph: BruinGraph;

  async function start(answer: (url: URL) => ScriptedReply, settings: Record<string, string> = {}) {
    upstream = await startScriptedBruin(answer);
    graph = startBruinGraph({ ...upstream.environment, ...settings });
  }

  async function list(variables: Record<string, unknown> = {}): Promise<List> {
    const data = (await graph.data(LIST, variables)) as { _entities: { tickets: List }[] };
    const tickets = data._entities[0]?.tickets;
    if (!tickets) throw new Error('No list came.');
    return tickets;
  }

  const pagesAsked = () => upstream.calls.map(({ url }) => url.searchParams.get('PageNumber'));

  afterEach(async () => {
    await graph.stop();
    await upstream.stop();
  });

  it('is read page by page until as many rows came as the page promises', async () => {
    await start((url) => {
      const from = (Number(url.searchParams.get('PageNumber')) - 1) * 100;
      return page(250, rows(from, Math.min(from + 100, 250)));
    });
    expect((await list()).totalCount).toBe(250);
    expect(pagesAsked()).toEqual(['1', '2', '3']);
    expect(upstream.calls[0]?.url.searchParams.get('PageSize')).toBe('100');
  });

  it('bruin.md §7.9: ends at a page of size 0 when the total promises more than there is', async () => {
    await start((url) =>
      url.searchParams.get('PageNumber') === '1' ? page(101, rows(0, 100)) : page(101, [], 0),
    );
    expect((await list()).totalCount).toBe(100);
    expect(pagesAsked()).toEqual(['1', '2']);
  });

  it('bruin.md §7.9: ends at a page without rows that echoes the size asked for', async () => {
    await start((url) =>
      url.searchParams.get('PageNumber') === '1' ? page(101, rows(0, 100)) : page(101, [], 100),
    );
    expect((await list()).totalCount).toBe(100);
  });

  it('follows a total that grows while paging', async () => {
    await start((url) => {
      const number = Number(url.searchParams.get('PageNumber'));
      if (number === 1) return page(200, rows(0, 100));
      // A ticket came in front: page 2 begins with the last row of page 1.
      if (number === 2) return page(201, rows(99, 199));
      return page(201, rows(199, 200));
    });
    const { totalCount } = await list();
    expect(totalCount).toBe(200);
    expect(pagesAsked()).toEqual(['1', '2', '3']);
  });

  it('shows a ticket once that two topics or two pages hold', async () => {
    await start(() => page(2, [row(1), row(2)]));
    const { nodes } = await list({ filter: { topics: ['SERVICE_OUTAGE', 'SERVICE_AFFECTING'] } });
    expect(nodes.map(({ id }) => id)).toEqual(['1001', '1002']);
    expect(upstream.calls.map(({ url }) => url.searchParams.getAll('TicketTopic'))).toEqual([
      ['VOO'],
      ['VAS'],
    ]);
  });

  it('is sorted newest first, by id where the time is the same, undated ones last', async () => {
    const same = '6/3/2024 4:12:09 PM';
    await start(() =>
      page(5, [
        row(1, { ticketID: 999, createDate: same }),
        row(1, { ticketID: 7, createDate: 'null' }),
        row(1, { ticketID: 1000, createDate: same }),
        row(1, { ticketID: 8, createDate: '12/3/2023 4:12:09 PM' }),
        row(1, { ticketID: 9, createDate: '10/3/2024 4:12:09 AM' }),
      ]),
    );
    expect((await list()).nodes.map(({ id }) => id)).toEqual(['9', '1000', '999', '8', '7']);
  });

  it('is paged without a gap or a repetition, from one reading', async () => {
    await start(() => page(60, rows(0, 60)));
    const seen: string[] = [];
    let after: string | undefined;
    for (let more = true; more;) {
      const { nodes, pageInfo } = await list({ first: 7, ...(after && { after }) });
      seen.push(...nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    expect(seen).toHaveLength(60);
    expect(seen).toEqual([...new Set(seen)]);
    expect(upstream.calls).toHaveLength(1);
  });

  it('continues behind its cursor when newer tickets came in between', async () => {
    let extra = 0;
    await start(() => page(10 + extra, rows(10 - extra, 20)), { BRUIN_TICKET_LIST_FRESH_MS: '1' });
    const { nodes, pageInfo } = await list({ first: 5 });
    extra = 3;
    await sleep(5);
    const next = await list({ first: 5, after: pageInfo.endCursor });
    expect(nodes.map(({ id }) => id)).toEqual(['1010', '1011', '1012', '1013', '1014']);
    expect(next.nodes.map(({ id }) => id)).toEqual(['1015', '1016', '1017', '1018', '1019']);
    expect(next.totalCount).toBe(13);
    expect(upstream.calls).toHaveLength(2);
  });

  it('past its bound is refused at once, and says what to do', async () => {
    await start(() => page(201, rows(0, 100)), { BRUIN_TICKET_LIST_MAX_PAGES: '2' });
    const { errors } = await graph.run(LIST);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/more than 200 tickets.*narrow the filter/) as unknown,
        path: ['_entities', 0, 'tickets'],
        extensions: expect.objectContaining({ code: 'OPERATION_TOO_COSTLY' }) as unknown,
      }),
    ]);
    expect(upstream.calls).toHaveLength(1);
  });

  it('that keeps growing is given up at its bound', async () => {
    await start(
      (url) => {
        const number = Number(url.searchParams.get('PageNumber'));
        return page(number * 100 + 1, rows(0, 100));
      },
      { BRUIN_TICKET_LIST_MAX_PAGES: '3' },
    );
    expect(await graph.failures(LIST)).toEqual(['_entities.0.tickets OPERATION_TOO_COSTLY']);
    expect(upstream.calls).toHaveLength(3);
  });

  it('of exactly as many tickets as the bound allows is served', async () => {
    await start(
      (url) => {
        const from = (Number(url.searchParams.get('PageNumber')) - 1) * 100;
        return page(200, rows(from, from + 100));
      },
      { BRUIN_TICKET_LIST_MAX_PAGES: '2' },
    );
    expect((await list()).totalCount).toBe(200);
  });

  // prettier-ignore
  it.each<{ what: string; reply: ScriptedReply; code: string }>([
    { what: 'is refused',         reply: { status: 403, text: '' },                                         code: 'UPSTREAM_REJECTED' },
    { what: 'is a bare string',   reply: { status: 400, json: 'No valid query parameters were sent' },      code: 'UPSTREAM_REJECTED' },
    { what: 'fails',              reply: { status: 503, text: '<html>' },                                   code: 'UPSTREAM_UNAVAILABLE' },
    { what: 'is no JSON',         reply: { text: '<html>' },                                                code: 'UPSTREAM_MALFORMED' },
    { what: 'lacks its rows',     reply: { json: { total: 1, currentPageSize: 1 } },                        code: 'UPSTREAM_MALFORMED' },
    { what: 'has a broken date',  reply: page(101, [row(1, { createDate: 'soon' })]),                       code: 'UPSTREAM_MALFORMED' },
  ])('fails as a whole when its second page $what', async ({ reply, code }) => {
    await start((url) =>
      url.searchParams.get('PageNumber') === '1' ? page(101, rows(0, 100)) : reply,
    );
    expect(await graph.failures(LIST)).toEqual([`_entities.0.tickets ${code}`]);
  });

  it('fails as a whole, and is never shorter, whichever page of whichever topic and status fails', async () => {
    let failing = '';
    await start(
      (url) => {
        const query = url.searchParams;
        const name = `${query.get('TicketTopic')} ${query.get('PageNumber')}`;
        if (name === failing) return { status: 503, text: '' };
        const from = query.get('TicketTopic') === 'VOO' ? 0 : 300;
        return name.endsWith('1')
          ? page(150, rows(from, from + 100))
          : page(150, rows(from + 100, from + 150));
      },
      { BRUIN_RETRIES: '0', BRUIN_TICKET_LIST_FRESH_MS: '1' },
    );
    const filter = {
      topics: ['SERVICE_OUTAGE', 'SERVICE_AFFECTING'],
      statuses: ['NEW', 'IN_PROGRESS'],
    };
    for (failing of ['VOO 1', 'VOO 2', 'VAS 1', 'VAS 2']) {
      expect(await graph.failures(LIST, { filter })).toEqual([
        '_entities.0.tickets UPSTREAM_UNAVAILABLE',
      ]);
    }
    failing = '';
    expect((await list({ filter })).totalCount).toBe(300);
    // All statuses are asked for together: none can fail alone.
    const statuses = upstream.calls.map(({ url }) => url.searchParams.getAll('TicketStatus'));
    expect(new Set(statuses.map(String))).toEqual(new Set(['New,InProgress']));
  });

  it('fails as a whole when one of its topics fails, and is read anew the next time', async () => {
    let broken = true;
    await start((url) =>
      broken && url.searchParams.get('TicketTopic') === 'VAS'
        ? { status: 403, text: '' }
        : page(1, [row(1)]),
    );
    const variables = { filter: { topics: ['SERVICE_OUTAGE', 'SERVICE_AFFECTING'] } };
    expect(await graph.failures(LIST, variables)).toEqual([
      '_entities.0.tickets UPSTREAM_REJECTED',
    ]);
    broken = false;
    expect((await list(variables)).totalCount).toBe(1);
  });

  it('is the same list in whatever order its filter is written', async () => {
    await start(() => page(1, [row(1)]));
    await list({
      filter: { topics: ['SERVICE_OUTAGE', 'ADD_LINES'], statuses: ['NEW', 'DRAFT', 'NEW'] },
    });
    await list({ filter: { topics: ['ADD_LINES', 'SERVICE_OUTAGE'], statuses: ['DRAFT', 'NEW'] } });
    expect(upstream.calls).toHaveLength(2);
    expect(upstream.calls[0]?.url.searchParams.getAll('TicketStatus')).toEqual(['New', 'Draft']);
  });

  it('is read once for all who ask at the same time', async () => {
    await start(() => page(1, [row(1)]));
    await Promise.all(Array.from({ length: 50 }, () => list()));
    expect(upstream.calls).toHaveLength(1);
  });

  it('is read anew when its window has passed', async () => {
    await start(() => page(1, [row(1)]), { BRUIN_TICKET_LIST_FRESH_MS: '20' });
    await list();
    await sleep(30);
    await list();
    expect(upstream.calls).toHaveLength(2);
  });
});
