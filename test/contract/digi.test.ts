import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../sandbox/world/time.ts';
import type { ModemRecovery } from '../../sandbox/world/types.ts';
import { textLike } from '../sandbox/shapes.ts';
import { aWorld, EPOCH } from '../sandbox/small-world.ts';
import { aLogBody, aPrintedRow } from '../subgraphs/digi/a-log-row.ts';
import {
  LOGS,
  OF_EDGES,
  ORDER,
  rebootOf,
  RECOVERIES,
  startDigiBench,
  TOKEN,
  type Ask,
  type DigiBench,
} from '../subgraphs/digi/digi-bench.ts';
import { onlyError } from '../support/expect-failure.ts';

interface Shown {
  readonly id: string;
  readonly startedAt: string | null;
  readonly steps: readonly Record<string, unknown>[];
  readonly [field: string]: unknown;
}
interface Connection {
  readonly nodes: Shown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const LONG_AGO = new Date(EPOCH.getTime() - 60 * DAY_MS);

const recoveriesIn = async (ask: Ask, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await ask(RECOVERIES, variables);
  expect(errors).toBeUndefined();
  return (data as { modemRecoveries: Connection }).modemRecoveries;
};

describe('digi', () => {
  let bench: DigiBench;
  let ask: Ask;

  beforeEach(async () => {
    bench = await startDigiBench();
    ask = bench.connect();
  });
  afterEach(() => bench.stop());

  const order = async (more = {}) => ask(ORDER, { input: bench.order(0, more) });
  const recoveries = (variables?: Record<string, unknown>, from = ask) =>
    recoveriesIn(from, variables);

  describe('digi.md §6.1: a business failure comes with status 200', () => {
    it.each(['aborted', 'error-item', 'error-object'] as const)(
      'digi-reboot #13: and is REFUSED with its reason: %s',
      async (kind) => {
        bench.vendor.forceAnswer({ kind });
        const reboot = rebootOf(await order());
        expect(reboot).toMatchObject({
          state: 'REFUSED',
          reason: textLike(/^DiGi refused it, saying: ./),
          devices: [],
        });
        expect(bench.vendor.calls.at(-1)).toMatchObject({ status: 200, write: false });
      },
    );
  });

  describe('digi.md §6.2: parameters travel in headers', () => {
    it('of which the path, the query and the body hold nothing', async () => {
      await order();
      await recoveries();
      const calls = bench.vendor.calls.filter(({ path }) => !path.endsWith(TOKEN));
      expect(calls.map(({ path, query, body }) => ({ path, query, body }))).toEqual([
        { path: '/DeviceManagement_API/rest/Recovery/RecoverDevice', query: {}, body: null },
        { path: '/DeviceManagement_API/rest/Recovery/Logs', query: {}, body: null },
      ]);
    });

    it('by these names and no other, with what the caller said and the name of the order', async () => {
      const vendor = await aRecordingVendor();
      const from = bench.connect({ settings: { DIGI_BASE_URL: vendor.origin } });
      const input = bench.order();
      const { id } = rebootOf(await from(ORDER, { input }));
      await recoveries({ since: EPOCH }, from);
      await vendor.stop();
      const [login, recover, logs] = vendor.received;
      expect(login).toEqual({
        authorization: `basic ${Buffer.from('noc-graph:sandbox-digi-secret').toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
        body: 'grant_type=client_credentials&scope=write%3Adms',
      });
      expect(recover).toEqual({
        authorization: 'Bearer token-1',
        IgzID: id,
        VeloSerial: input.serialNumber,
        Ticket: input.ticketId,
        MAC: input.logicalId,
        body: '',
      });
      expect(logs).toEqual({
        authorization: 'Bearer token-1',
        StartDateTime: '2024-06-03T11:00:00Z',
        Size: '999',
        Offset: '0',
        body: '',
      });
    });

    it.each([
      ['serialNumber', 'VC1\r\nMAC: 00:04:2d:00:00:02'],
      ['ticketId', '1\nTicket: 2'],
      ['logicalId', '00:04:2d:00:00:01:0000\r\n\r\nGET / HTTP/1.1'],
      ['serialNumber', 'VC1\u0000'],
    ])('and no caller can end one: %s %j', async (field, value) => {
      const answer = await order({ [field]: value });
      expect(answer).toMatchObject({
        data: {
          rebootModem: { reboot: null, userErrors: [{ code: 'INVALID', path: ['input', field] }] },
        },
      });
      expect(bench.vendor.calls).toEqual([]);
    });
  });

  describe('digi.md §6.3: a malformed start is the Error object with status 200', () => {
    it('so a time with a fraction is sent without it, and read', async () => {
      const page = await recoveries({ since: new Date('2024-05-20T10:00:00.123Z') });
      expect(page.nodes.length).toBeGreaterThan(0);
      expect(bench.count(LOGS)).toBe(1);
    });

    it('and a start that no timestamp of the vendor can be is an error, no empty list', async () => {
      const answer = await ask(RECOVERIES, { since: '-000001-01-01T00:00:00Z' });
      expect(answer.data?.modemRecoveries ?? null).toBeNull();
      expect(answer.errors).toHaveLength(1);
    });
  });

  describe('digi.md §6.4: an Error object, error items and bare strings', () => {
    it('do not hide what began: strings are ignored, whatever they say', async () => {
      bench.vendor.forceAnswer({ kind: 'bare-strings' });
      expect(rebootOf(await order())).toMatchObject({
        state: 'SENT',
        devices: [{ interface: 'USB1' }],
      });
    });

    it('in place of the log are an error that names the code alone', async () => {
      const vendor = await aRecordingVendor({
        Error: { Code: '40002', Message: 'The StartTime (secret) was not a valid timestamp' },
      });
      const from = bench.connect({ settings: { DIGI_BASE_URL: vendor.origin } });
      const answer = await from(RECOVERIES);
      await vendor.stop();
      expect(onlyError(answer)).toMatchObject({
        message: 'digi answered the log of recoveries with an error of its own, code 40002',
        extensions: { code: 'UPSTREAM_REJECTED', upstream: 'digi', upstreamStatus: 200 },
      });
    });
  });

  describe('digi.md §6.5: a token lives as long as expires_in says', () => {
    it('and is used until then by everybody', async () => {
      for (let times = 0; times < 3; times += 1) await recoveries();
      expect([bench.count(TOKEN), bench.count(LOGS)]).toEqual([1, 3]);
    });

    it('and is replaced once when 200 requests find it ended', async () => {
      await recoveries();
      bench.pass(2 * HOUR_MS);
      bench.vendor.clearCalls();
      // Each a reading of its own, so that each meets the end of the token.
      const times = Array.from(
        { length: 200 },
        (_, hours) => new Date(EPOCH.getTime() - hours * HOUR_MS),
      );
      const pages = await Promise.all(times.map((since) => recoveries({ since })));
      expect(pages).toHaveLength(200);
      expect(bench.count(TOKEN)).toBe(1);
      expect(bench.vendor.calls.filter(({ status }) => status === 200)).toHaveLength(201);
    });

    it('and is replaced before an order, which is sent once', async () => {
      await recoveries();
      bench.pass(2 * HOUR_MS);
      expect(rebootOf(await order()).state).toBe('SENT');
      expect(bench.vendor.calls.filter(({ write }) => write)).toHaveLength(1);
      expect(bench.count(TOKEN)).toBe(2);
    });

    it('and is replaced by its own count, before the vendor has to refuse it', async () => {
      const brief = await startDigiBench({ tokenLifeSeconds: 1 });
      const from = brief.connect();
      // The vendor's clock stands still: only the subgraph's own count can end the token.
      for (let asked = 0; brief.count(TOKEN) < 2 && asked < 10_000; asked += 1)
        await recoveriesIn(from);
      expect(brief.count(TOKEN)).toBe(2);
      expect(brief.vendor.calls.filter(({ status }) => status !== 200)).toEqual([]);
      await brief.stop();
    });
  });

  describe('digi.md §6.6: numbers come as text, and messages with two full stops', () => {
    it('which are shown as they are', async () => {
      const [device] = rebootOf(await order()).devices as { message: string }[];
      expect(device?.message).toContain('later for details.. Process ID = ');
    });

    it('so sizes are read whether they are text or numbers', async () => {
      for (const Size of ['1', 1]) {
        const vendor = await aRecordingVendor(
          JSON.parse(aLogBody([aPrintedRow()], { Size, Count: '1' })) as object,
        );
        const from = bench.connect({
          settings: { DIGI_BASE_URL: vendor.origin, DIGI_MAX_PAGES: '1' },
        });
        const answer = await from(RECOVERIES, { since: LONG_AGO });
        await vendor.stop();
        // A full page: only the number of pages ends the reading.
        expect(onlyError(answer)).toMatchObject({ message: textLike(/within 1 pages$/) });
      }
    });
  });

  describe('digi.md §6.7: an address loses its suffix and its colons', () => {
    it('so a modem is found with and without the suffix, and shown as the caller gave it', async () => {
      const { link } = bench.modem();
      const bare = link.logicalId.replace(/:0000$/, '');
      expect(rebootOf(await order({ logicalId: bare }))).toMatchObject({
        state: 'SENT',
        logicalId: bare,
      });
      expect(rebootOf(await order())).toMatchObject({ logicalId: link.logicalId });
    });
  });

  describe('the log', () => {
    const expected = (recovery: ModemRecovery) => ({
      id: recovery.requestId,
      serialNumber: recovery.serialNumber,
      ticketReference: recovery.ticketReference,
      orderReference: recovery.orderedAs?.startsWith('req-') === true ? null : recovery.orderedAs,
      startedAt: whole(recovery.at),
      endedAt: whole(recovery.endedAt),
      succeeded: recovery.steps.at(-1)?.success ?? null,
      steps: recovery.steps.map((step) => ({
        method: step.method,
        system: step.system,
        modemSerialNumber: step.modemSerialNumber,
        notes: step.notes,
        succeeded: step.success ?? null,
        startedAt: whole(step.startedAt),
        endedAt: whole(step.endedAt),
      })),
    });
    const whole = (at: Date | null) =>
      at === null ? null : new Date(Math.floor(at.getTime() / 1000) * 1000).toISOString();
    const inOrder = <T extends { id: string; startedAt: string | null }>(nodes: readonly T[]) =>
      nodes.toSorted((a, b) => (`${a.startedAt} ${a.id}` < `${b.startedAt} ${b.id}` ? 1 : -1));

    it('shows every recovery as the world has it, newest first, pages of the vendor’s cut where they may', async () => {
      await order();
      bench.pass(2 * MINUTE_MS);
      const all = inOrder(bench.world.modemRecoveries.map(expected));
      expect(all.length).toBeGreaterThan(10);
      expect(all.some(({ endedAt }) => endedAt === null)).toBe(true);
      for (const DIGI_LOG_PAGE_SIZE of ['999', '7', '2', '1']) {
        const from = bench.connect({ settings: { DIGI_LOG_PAGE_SIZE } });
        const { nodes } = await recoveries({ since: LONG_AGO, first: 999 }, from);
        expect(nodes).toEqual(all);
      }
    });

    it('is a connection without gaps, also when a recovery begins in between', async () => {
      const { nodes: all } = await recoveries({ since: LONG_AGO, first: 999 });
      const shown: string[] = [];
      let page = await recoveries({ since: LONG_AGO, first: 5 });
      await order();
      for (;;) {
        shown.push(...page.nodes.map(({ id }) => id));
        if (!page.pageInfo.hasNextPage) break;
        page = await recoveries({ since: LONG_AGO, first: 5, after: page.pageInfo.endCursor });
      }
      expect(shown).toEqual(all.map(({ id }) => id));
    });

    it('has those of the last three days, unless another time is said', async () => {
      const { nodes: all } = await recoveries({ since: LONG_AGO, first: 999 });
      const since = (days: number) => {
        const from = new Date(EPOCH.getTime() - days * DAY_MS).toISOString();
        return all.filter(({ startedAt }) => String(startedAt) >= from);
      };
      expect((await recoveries({ first: 999 })).nodes).toEqual(since(3));
      expect(
        (await recoveries({ since: new Date(EPOCH.getTime() - 9 * DAY_MS), first: 999 })).nodes,
      ).toEqual(since(9));
      expect(since(3).length).toBeLessThan(since(9).length);
    });

    it('keeps the beginning of a recovery that goes on after the time, and leaves it out of the list', async () => {
      const longest = bench.world.modemRecoveries.find(({ steps }) => steps.length > 2);
      const second = longest?.steps[1]?.startedAt ?? EPOCH;
      const { nodes } = await recoveries({ since: second, first: 999 });
      expect(nodes.length).toBeGreaterThan(0);
      expect(nodes.map(({ id }) => id)).not.toContain(longest?.requestId);
      expect(nodes.every(({ steps }) => steps[0]?.method === 'API Start')).toBe(true);
    });

    it('is read once for pages and requests of the same hour', async () => {
      const from = bench.connect({ settings: { DIGI_LOG_FRESH_MS: '60000' } });
      const { pageInfo } = await recoveries({ first: 1 }, from);
      bench.pass(1000);
      await Promise.all([
        recoveries({ first: 1, after: pageInfo.endCursor }, from),
        recoveries({}, from),
      ]);
      expect(bench.count(LOGS)).toBe(1);
    });

    it.each([{ first: 0 }, { first: 1000 }, { after: 'guess' }])(
      'refuses %j before anybody is asked',
      async (variables) => {
        expect(onlyError(await ask(RECOVERIES, variables))).toMatchObject({
          extensions: { code: 'BAD_USER_INPUT' },
        });
        expect(bench.vendor.calls).toEqual([]);
      },
    );
  });

  describe('the recoveries of edges', () => {
    const edgesOf = (serials: readonly string[]) => ({
      of: serials.map((serialNumber) => ({ __typename: 'Edge', serialNumber })),
    });

    it('are told for all edges of a request by one reading, an edge without any has none', async () => {
      const serials = bench.world.edges.flatMap(({ serialNumber }) => serialNumber ?? []);
      const { data, errors } = await ask(OF_EDGES, { ...edgesOf(serials), last: 100 });
      expect(errors).toBeUndefined();
      const shown = (
        data as { _entities: { serialNumber: string; modemRecoveries: { id: string }[] }[] }
      )._entities;
      expect(shown.map(({ serialNumber }) => serialNumber)).toEqual(serials);
      const told = shown.flatMap(({ serialNumber, modemRecoveries }) =>
        modemRecoveries.map(({ id }) => `${serialNumber} ${id}`),
      );
      const expected = bench.world.modemRecoveries.map((r) => `${r.serialNumber} ${r.requestId}`);
      expect(told.toSorted()).toEqual(expected.toSorted());
      expect(shown.some(({ modemRecoveries }) => modemRecoveries.length === 0)).toBe(true);
      expect(bench.count(LOGS)).toBe(1);
    });

    it('are shared by a hundred requests inside the freshness window', async () => {
      const from = bench.connect({ settings: { DIGI_LOG_FRESH_MS: '60000' } });
      const { serialNumber } = bench.modem();
      await Promise.all(Array.from({ length: 100 }, () => from(OF_EDGES, edgesOf([serialNumber]))));
      expect(bench.count(LOGS)).toBe(1);
    });

    it('are the newest, as many as are asked for', async () => {
      const counts = new Map<string, number>();
      for (const { serialNumber } of bench.world.modemRecoveries)
        counts.set(serialNumber, (counts.get(serialNumber) ?? 0) + 1);
      const [serial = ''] = [...counts].find(([, count]) => count > 1) ?? [];
      const newest = bench.world.modemRecoveries
        .filter(({ serialNumber }) => serialNumber === serial)
        .at(-1);
      const { data } = await ask(OF_EDGES, { ...edgesOf([serial]), last: 1 });
      expect(data).toMatchObject({ _entities: [{ modemRecoveries: [{ id: newest?.requestId }] }] });
    });

    it('leave out what is older than thirty days', async () => {
      bench.pass(40 * DAY_MS);
      const { serialNumber } = bench.modem();
      rebootOf(await order());
      const { data } = await ask(OF_EDGES, edgesOf([serialNumber]));
      expect(data).toMatchObject({ _entities: [{ modemRecoveries: [{ succeeded: null }] }] });
      expect(
        (data as { _entities: { modemRecoveries: unknown[] }[] })._entities[0]?.modemRecoveries,
      ).toHaveLength(1);
    });

    it.each([
      ['a serial number with a line end', 'VC1\n', 10],
      ['no length', 'VC0000001', 0],
      ['too great a length', 'VC0000001', 101],
    ])('are refused for %s', async (_what, serial, last) => {
      expect(onlyError(await ask(OF_EDGES, { ...edgesOf([serial]), last }))).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
      });
      expect(bench.vendor.calls).toEqual([]);
    });
  });
});

describe('digi without recoveries', () => {
  it('has an empty connection, which is no error', async () => {
    const bench = await startDigiBench({ world: aWorld() });
    expect(await recoveriesIn(bench.connect())).toEqual({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
    await bench.stop();
  });
});

/** Of HTTP itself. */
const OF_HTTP = ['host', 'connection', 'accept', 'content-length', 'transfer-encoding'];

/** A vendor that writes down the headers in the case in which they came. */
async function aRecordingVendor(log: unknown = { Logs: [], Count: 0, Size: '999', Offset: '0' }) {
  const received: Record<string, string>[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      received.push({ ...headersOf(request), body });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answerOf(request.url ?? '')));
    });
  });
  const answerOf = (url: string): unknown => {
    if (url.endsWith(TOKEN)) return { access_token: 'token-1', expires_in: '3600' };
    return url.endsWith(LOGS) ? log : [{ Message: 'DiGi Device Recovery started..' }];
  };
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    received,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function headersOf({ rawHeaders }: IncomingMessage): Record<string, string> {
  const pairs: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2)
    pairs.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  return Object.fromEntries(pairs.filter(([name]) => !OF_HTTP.includes(name.toLowerCase())));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
