import { createMemoryEventLog } from '../../platform/events/memory-event-log.ts';
import { createRedisEventLog } from '../../platform/events/redis-event-log.ts';
import { silentLogger } from '../../platform/logger.ts';
import { connectRedis } from '../../platform/redis/connect.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import { createRedisStore } from '../../platform/store/redis-store.ts';
import { readDelivery } from '../../subgraphs/bruin/events/delivery.ts';
import { createEventStore } from '../../subgraphs/bruin/events/event-store.ts';
import {
  aDelivery,
  SECRET,
  signatureOf,
  startWebhookBench,
  type WebhookBench,
} from '../subgraphs/bruin/webhook-bench.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { startRedisServer, withRedis } from '../support/redis-server.ts';
import { until } from '../support/until.ts';

const LIST = `query ($filter: TicketingEventFilter, $first: Int, $after: String) {
  ticketingEvents(filter: $filter, first: $first, after: $after) {
    nodes {
      id kind action application entityId receivedAt customer { id } ticket { id }
      email { id subject from to cc body sentAt tagIds parentId ticket { id } }
    }
    pageInfo { hasNextPage endCursor }
  } }`;

interface Page {
  readonly nodes: readonly { readonly id: string; readonly kind: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const idOf = (delivery: Record<string, unknown>): string =>
  (delivery['Notification'] as { Id: string }).Id;

let bench: WebhookBench;
afterEach(() => bench.stop());

async function page(variables: Record<string, unknown> = {}): Promise<Page> {
  const { data, errors } = await bench.ask(LIST, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.ticketingEvents)) as Page;
}
const listed = async (variables?: Record<string, unknown>): Promise<string[]> =>
  (await page(variables)).nodes.map(({ id }) => id);

describe('a delivery of the ticketing system', () => {
  beforeEach(async () => {
    bench = await startWebhookBench({ clock: createFakeClock('2026-11-21T12:00:00.000Z') });
  });

  it('that is signed is taken with 204, and stands in the list with all that it says', async () => {
    const delivery = aDelivery();
    expect(await bench.deliver(delivery)).toEqual({ status: 204 });
    expect((await page()).nodes).toEqual([
      {
        id: idOf(delivery),
        kind: 'EMAIL',
        action: 'EmailReceived',
        application: 'EmailCenter',
        entityId: '3000001',
        receivedAt: '2026-11-21T12:00:00.000Z',
        customer: { id: '70001' },
        ticket: { id: '5400123' },
        email: {
          id: '3000001',
          subject: 'Store 12 is down',
          from: 'ann@acme.example.test',
          to: ['help@example.test'],
          cc: ['bob@acme.example.test'],
          body: '<p>nothing works</p>',
          sentAt: '2024-05-20T10:00:00.000Z',
          tagIds: ['12'],
          parentId: null,
          ticket: { id: '5400123' },
        },
      },
    ]);
  });

  it('about a ticket names it, by its body or as its entity, and no e-mail', async () => {
    const about = { EntityId: '5400101', ApplicationName: null, Action: 'TicketClosed' };
    await bench.deliver(aDelivery({ notification: { ...about, Body: null } }), 'ticket');
    const body = { TicketId: 5400102 };
    await bench.deliver(aDelivery({ notification: { ...about, Body: body } }), 'ticket');
    expect((await page()).nodes).toMatchObject([
      { kind: 'TICKET', application: null, ticket: { id: '5400102' }, email: null },
      { kind: 'TICKET', action: 'TicketClosed', ticket: { id: '5400101' }, email: null },
    ]);
  });

  it('may lack whatever an e-mail can lack', async () => {
    const none = { Subject: null, Date: null, Body: null, TagID: null, FromAddress: null };
    const nobody = { ToAddress: null, SendCC: null, ParentId: 0, Ticket: null };
    const delivery = aDelivery({
      notification: { ClientId: null, EntityId: null },
      email: { ...none, ...nobody },
    });
    expect(await bench.deliver(delivery)).toEqual({ status: 204 });
    expect((await page()).nodes).toMatchObject([
      {
        customer: null,
        entityId: null,
        ticket: null,
        email: {
          subject: null,
          from: null,
          to: [],
          cc: [],
          body: null,
          sentAt: null,
          tagIds: [],
          ticket: null,
        },
      },
    ]);
  });

  it('is taken with the hex of its signature in upper case', async () => {
    const body = JSON.stringify(aDelivery());
    const signature = signatureOf(body).replace(/=.*/, (hex) => hex.toUpperCase());
    expect(await bench.post('email', body, { 'x-bruin-webhook-signature': signature })).toEqual({
      status: 204,
    });
    expect(await listed()).toHaveLength(1);
  });

  // prettier-ignore
  it.each([
    ['without a signature',                 undefined,                                  'MissingSignature'],
    ['with an empty signature',             '',                                         'MissingSignature'],
    ['signed with another key',             signatureOf('{}', 'another'),               'InvalidSignature'],
    ['signed for another body',             signatureOf('{} '),                         'InvalidSignature'],
    ['with a signature that is cut short',  signatureOf('{}').slice(0, -1),             'InvalidSignature'],
    ['with a signature of no scheme',       signatureOf('{}').replace('sha256=', ''),   'InvalidSignature'],
    ['with a signature of another scheme',  signatureOf('{}').replace('256', '1'),      'InvalidSignature'],
  ])('%s is refused with 400, and nothing of it stays', async (_name, signature, code) => {
    const headers = signature === undefined ? {} : { 'x-bruin-webhook-signature': signature };
    expect(await bench.post('email', '{}', headers as Record<string, string>)).toMatchObject({
      status: 400,
      body: { code, message: expect.stringContaining('x-bruin-webhook-signature') as unknown },
    });
    expect(await listed()).toEqual([]);
  });

  // prettier-ignore
  it.each<[name: string, body: string, path: string, message: string]>([
    ['text',                         'no JSON {',                                                                'email',  'body: expected JSON in UTF-8'],
    ['nothing',                      '',                                                                         'email',  'body: expected JSON in UTF-8'],
    ['a list',                       '[]',                                                                       'email',  'body: Invalid input: expected object'],
    ['no notification',              '{"Id":"x","Attempt":1}',                                                   'ticket', 'body.Notification: Invalid input: expected object'],
    ['a notification without id',    JSON.stringify(aDelivery({ notification: { Id: undefined } })),             'email',  'body.Notification.Id: Invalid input: expected string'],
    ['an e-mail without id',         JSON.stringify(aDelivery({ email: { EmailId: undefined } })),               'email',  'body.Notification.Body.EmailId: expected an id'],
    ['an e-mail without body',       JSON.stringify(aDelivery({ notification: { Body: null } })),                'email',  'body.Notification.Body: Invalid input: expected object'],
    ['a date that is none',          JSON.stringify(aDelivery({ email: { Date: 'yesterday' } })),                'email',  'body.Notification.Body.Date: expected a time, ISO 8601'],
    ['a ticket whose id is none',    JSON.stringify(aDelivery({ notification: { Body: { TicketId: 'x' } } })),   'ticket', 'body.Notification.Body.TicketId: expected an id'],
  ])('that holds %s is refused with what was expected', async (_name, body, path, message) => {
    const headers = { 'x-bruin-webhook-signature': signatureOf(body) };
    expect(await bench.post(path, body, headers)).toMatchObject({
      status: 400,
      body: { code: 'InvalidBody', message: expect.stringContaining(message) as unknown },
    });
    expect(await listed()).toEqual([]);
  });

  it('that is repeated is answered 204 and is one event, as it came first', async () => {
    const first = aDelivery();
    const again = { ...first, Id: 'another', Attempt: 2 };
    const feed = await bench.listen();
    for (const delivery of [first, again, again]) {
      expect(await bench.deliver(delivery)).toEqual({ status: 204 });
    }
    const next = aDelivery();
    await bench.deliver(next);
    await feed.count(2);
    expect(feed.seen()).toEqual([`EMAIL ${idOf(first)}`, `EMAIL ${idOf(next)}`]);
    expect(await listed()).toEqual([idOf(next), idOf(first)]);
    await feed.leave();
  });

  it('that comes ten times at once is one event', async () => {
    const delivery = aDelivery();
    const answers = await Promise.all(Array.from({ length: 10 }, () => bench.deliver(delivery)));
    expect(answers).toEqual(answers.map(() => ({ status: 204 })));
    expect(await listed()).toEqual([idOf(delivery)]);
  });

  it('with a text of 1 MB is taken whole', async () => {
    const body = 'x'.repeat(1_048_576);
    expect(await bench.deliver(aDelivery({ email: { Body: body } }))).toEqual({ status: 204 });
    expect((await page()).nodes).toMatchObject([{ email: { body } }]);
  });

  it('that is longer than any e-mail is refused with 413', async () => {
    const delivery = aDelivery({ email: { Body: 'x'.repeat(2_000_000) } });
    expect(await bench.deliver(delivery)).toMatchObject({
      status: 413,
      body: { code: 'BODY_TOO_LONG' },
    });
    expect(await listed()).toEqual([]);
  });

  it('leaves neither key nor text in the log', async () => {
    const body = JSON.stringify(aDelivery());
    await bench.deliver(aDelivery({ email: { Subject: 'private subject', Body: 'private text' } }));
    await bench.post('email', body, { 'x-bruin-webhook-signature': signatureOf(`${body} `) });
    await bench.deliver(aDelivery({ email: { EmailId: 'private id' } }));
    expect(bench.log()).toContain('InvalidSignature');
    expect(bench.log()).not.toMatch(/private|nothing works|ann@acme|sha256=[0-9a-f]/);
    expect(bench.log()).not.toContain(SECRET);
  });
});

describe('without its settings', () => {
  it('every delivery is refused, and the log says which setting is missing', async () => {
    bench = await startWebhookBench({}, {});
    expect(await bench.deliver(aDelivery())).toMatchObject({
      status: 503,
      body: { code: 'NotConfigured' },
    });
    expect(bench.log()).toContain('BRUIN_WEBHOOK_SECRET is not set');
  });

  it('a delivery signed with the empty key is refused', async () => {
    bench = await startWebhookBench({}, {});
    const body = JSON.stringify(aDelivery());
    const headers = { 'x-bruin-webhook-signature': signatureOf(body, '') };
    expect(await bench.post('email', body, headers)).toMatchObject({ status: 503 });
    expect(await listed()).toEqual([]);
  });

  it.each([
    ['the right key', { 'api-key': 'k-1' }, 204],
    ['another key', { 'api-key': 'k-2' }, 401],
    ['no key', {}, 401],
  ])('an api key that is set is asked for: %s', async (_name, key, status) => {
    const environment = { BRUIN_WEBHOOK_SECRET: SECRET, BRUIN_WEBHOOK_API_KEY: 'k-1' };
    bench = await startWebhookBench({}, environment);
    const body = JSON.stringify(aDelivery());
    const headers = { 'x-bruin-webhook-signature': signatureOf(body), ...key };
    expect(await bench.post('email', body, headers as Record<string, string>)).toMatchObject({
      status,
    });
    expect(await listed()).toHaveLength(status === 204 ? 1 : 0);
  });
});

describe('the list of events', () => {
  it('is narrowed by kind and customer, and goes on behind a cursor', async () => {
    bench = await startWebhookBench();
    const of = (ClientId: number) => aDelivery({ notification: { ClientId } });
    const [a, b, c] = [of(70001), of(70002), of(70001)];
    await bench.deliver(a);
    await bench.deliver(b, 'ticket');
    await bench.deliver(c);
    const ids = [c, b, a].map(idOf);
    const first = await page({ first: 2 });
    expect(first.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(first.pageInfo.hasNextPage).toBe(true);
    await bench.deliver(of(70003));
    expect(await listed({ first: 2, after: first.pageInfo.endCursor })).toEqual(ids.slice(2));
    expect(await listed({ filter: { kinds: ['TICKET'] } })).toEqual([idOf(b)]);
    expect(await listed({ filter: { customerIds: ['70001'] } })).toEqual([idOf(c), idOf(a)]);
  });

  // prettier-ignore
  it.each([
    ['an empty list of kinds',  { filter: { kinds: [] } }],
    ['a customer of no form',   { filter: { customerIds: ['x'] } }],
    ['a page of none',          { first: 0 }],
    ['a cursor of another list', { after: Buffer.from('v1:5400123').toString('base64url') }],
  ])('refuses %s', async (_name, variables) => {
    bench = await startWebhookBench();
    const { errors } = await bench.ask(LIST, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('forgets an event after 7 days', async () => {
    const clock = createFakeClock('2026-11-21T12:00:00.000Z');
    bench = await startWebhookBench({ clock });
    await bench.deliver(aDelivery());
    clock.advance(7 * 86_400_000 - 1);
    expect(await listed()).toHaveLength(1);
    clock.advance(1);
    expect(await listed()).toEqual([]);
  });
});

describe('events as they come', () => {
  it('are those that fit, and what was missed is sent behind a cursor', async () => {
    bench = await startWebhookBench();
    const all = await bench.listen();
    const tickets = await bench.listen({ filter: { kinds: ['TICKET'] } });
    const [a, b, c] = [aDelivery(), aDelivery(), aDelivery()];
    await bench.deliver(a);
    await bench.deliver(b, 'ticket');
    await bench.deliver(c);
    await all.count(3);
    await tickets.count(1);
    expect(all.seen()).toEqual([`EMAIL ${idOf(a)}`, `TICKET ${idOf(b)}`, `EMAIL ${idOf(c)}`]);
    expect(tickets.seen()).toEqual([`TICKET ${idOf(b)}`]);
    const later = await bench.listen({ after: all.cursors()[0] });
    await later.count(2);
    expect(later.seen()).toEqual([`TICKET ${idOf(b)}`, `EMAIL ${idOf(c)}`]);
    expect(later.answers[1]).toMatchObject({
      data: { ticketingEventReceived: { event: { email: { subject: 'Store 12 is down' } } } },
    });
    for (const feed of [all, tickets, later]) await feed.leave();
  });

  it('say GAP in the place of those that are held no longer', async () => {
    bench = await startWebhookBench({
      events: createMemoryEventLog({ keepEvents: 1, tailEvents: 1 }),
    });
    const feed = await bench.listen();
    const deliveries = [aDelivery(), aDelivery(), aDelivery()];
    await bench.deliver(deliveries[0]);
    await feed.count(1);
    await bench.deliver(deliveries[1]);
    await bench.deliver(deliveries[2]);
    await feed.leave();
    const later = await bench.listen({ after: feed.cursors()[0] });
    await later.count(2);
    expect(later.seen()).toEqual(['GAP', `EMAIL ${idOf(deliveries[2] ?? {})}`]);
    await later.leave();
  });

  it('come once when one is delivered again after it was forgotten', async () => {
    const clock = createFakeClock('2026-11-21T12:00:00.000Z');
    bench = await startWebhookBench({ clock });
    const feed = await bench.listen();
    const [first, second, third] = [aDelivery(), aDelivery(), aDelivery()];
    await bench.deliver(first);
    clock.advance(7 * 86_400_000);
    for (const delivery of [second, first, third]) await bench.deliver(delivery);
    await feed.count(3);
    expect(feed.seen()).toEqual([first, second, third].map((one) => `EMAIL ${idOf(one)}`));
    await feed.leave();
  });

  it('come once when the process that stored one died before it was published', async () => {
    const state = createMemoryStore();
    bench = await startWebhookBench(
      { state },
      { BRUIN_WEBHOOK_SECRET: SECRET, BRUIN_PUBLISH_EVERY_MS: '3600000' },
    );
    const feed = await bench.listen();
    const delivery = aDelivery();
    const { event } = readDelivery('EMAIL', Buffer.from(JSON.stringify(delivery)));
    const died = createEventStore(state, { now: () => new Date() });
    await died.add({ ...event, receivedAt: new Date().toISOString() });
    expect(await bench.deliver({ ...delivery, Attempt: 2 })).toEqual({ status: 204 });
    await feed.count(1);
    expect(feed.seen()).toEqual([`EMAIL ${idOf(delivery)}`]);
    await feed.leave();
  });
});

const redisIt = withRedis() ? it : it.skip;

describe('while something is away', () => {
  redisIt('the store: 503, so that it is delivered again, and then it is taken', async () => {
    const server = await startRedisServer();
    const connection = connectRedis({ url: server.url, timeoutMs: 300, log: silentLogger });
    const state = createRedisStore({ connection, prefix: 'test:' });
    bench = await startWebhookBench({ state });
    const delivery = aDelivery();
    server.freeze();
    expect(await bench.deliver(delivery)).toMatchObject({
      status: 503,
      body: { code: 'Unavailable' },
    });
    server.wake();
    let answer = await bench.deliver({ ...delivery, Attempt: 2 });
    await until('the store is back', async () => {
      if (answer.status === 503) answer = await bench.deliver({ ...delivery, Attempt: 3 });
      return answer.status !== 503;
    });
    expect(answer).toEqual({ status: 204 });
    expect(await listed()).toEqual([idOf(delivery)]);
    await connection.close();
    await server.stop();
  });

  redisIt('the event log: it is taken, and published once the log is back', async () => {
    const server = await startRedisServer();
    const connection = connectRedis({ url: server.url, timeoutMs: 300, log: silentLogger });
    const events = createRedisEventLog({
      connection,
      prefix: 'test:',
      keepEvents: 10,
      tailEvents: 10,
      log: silentLogger,
    });
    bench = await startWebhookBench({ events });
    const feed = await bench.listen();
    const delivery = aDelivery();
    server.freeze();
    expect(await bench.deliver(delivery)).toEqual({ status: 204 });
    server.wake();
    await feed.count(1);
    expect(feed.seen()).toEqual([`EMAIL ${idOf(delivery)}`]);
    await feed.leave();
    await bench.stop();
    await events.close();
    await connection.close();
    await server.stop();
    bench = await startWebhookBench();
  });
});
