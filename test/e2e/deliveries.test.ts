import { modemsOf, recoveryUnderWay } from '../../sandbox/world/modems.ts';
import { SHAPES, type SystemUnderTest } from '../support/start-system.ts';
import { describeFiles } from './deliveries/files.ts';
import { describeOrders, ORDERS_NEED } from './deliveries/orders.ts';
import { describeWebhooks } from './deliveries/webhooks.ts';

interface Delivery {
  readonly id: string;
  readonly state: string;
  readonly channel: string;
}
interface Sent {
  readonly sent: {
    readonly delivery: Delivery | null;
    readonly userErrors: readonly { readonly code: string }[];
  };
}

const send = (field: string, input: string) =>
  `mutation Send($input: ${input}!) {
    sent: ${field}(input: $input) { delivery { id state channel } userErrors { code message } }
  }`;
const REBOOT = `mutation Reboot($input: RebootModemInput!) {
  rebootModem(input: $input) { reboot { id state serialNumber devices { interface } } userErrors { code message } }
}`;

describe.each(SHAPES)('what goes out once and what comes in, in %s', (_shape, start) => {
  let system: SystemUnderTest;
  beforeAll(async () => (system = await start(ORDERS_NEED)), 180_000);
  afterAll(() => system.stop(), 60_000);

  it.each<[channel: string, field: string, type: string, input: Record<string, unknown>]>([
    [
      'MAIL',
      'sendMail',
      'SendMailInput',
      { to: ['ops@noc.example.test'], subject: 'A', text: 'b' },
    ],
    ['CHAT', 'sendChatMessage', 'SendChatMessageInput', { text: 'store 12 is back' }],
    ['SMS', 'sendSms', 'SendSmsInput', { to: '+12125550133', text: 'on my way' }],
  ])('%s goes out once for one key, and is listed', async (channel, field, type, content) => {
    const input = { ...content, idempotencyKey: `e2e-${channel}` };
    const first = await system.ask<Sent>(send(field, type), { input });
    const again = await system.ask<Sent>(send(field, type), { input });
    expect(first.errors).toEqual([]);
    expect(first.data.sent).toMatchObject({ delivery: { state: 'SENT', channel }, userErrors: [] });
    expect(again.data).toEqual(first.data);
    const name = { MAIL: 'smtp', CHAT: 'chat', SMS: 'sms' }[channel] ?? '';
    expect(system.calls(name).filter(({ write }) => write)).toHaveLength(1);
    const { data } = await system.ask<{
      notificationDeliveries: { nodes: readonly Delivery[]; totalCount: number };
    }>(
      `query List($channels: [NotificationChannel!]) {
        notificationDeliveries(filter: { channels: $channels }) { totalCount nodes { id state channel } }
      }`,
      { channels: [channel] },
    );
    expect(data.notificationDeliveries).toEqual({
      totalCount: 1,
      nodes: [first.data.sent.delivery],
    });
  });

  it('a mail takes the 10 MiB of files that the contract promises', async () => {
    const contentBase64 = Buffer.alloc(10 * 1024 * 1024, 'noc').toString('base64');
    const { data, errors } = await system.ask<Sent>(send('sendMail', 'SendMailInput'), {
      input: {
        to: ['ops@noc.example.test'],
        subject: 'Large',
        text: 'see the file',
        attachments: [{ name: 'fleet.csv', contentBase64 }],
      },
    });
    expect(errors).toEqual([]);
    expect(data.sent).toMatchObject({ delivery: { state: 'SENT' }, userErrors: [] });
  });

  it('a modem is rebooted once, and its recovery stands with its edge', async () => {
    const modem = modemsOf(system.world.edges).find(
      ({ edge, link }) => recoveryUnderWay(system.world, edge, link) === undefined,
    );
    const input = {
      serialNumber: modem?.serialNumber,
      ticketId: '5400123',
      logicalId: modem?.link.logicalId,
      idempotencyKey: 'e2e-reboot',
    };
    const first = await system.ask<{ rebootModem: { reboot: { id: string } } }>(REBOOT, { input });
    const again = await system.ask(REBOOT, { input });
    expect(first.errors).toEqual([]);
    expect(first.data.rebootModem).toMatchObject({
      reboot: { state: 'SENT', serialNumber: modem?.serialNumber },
      userErrors: [],
    });
    expect(again.data).toEqual(first.data);
    expect(system.calls('digi').filter(({ write }) => write)).toHaveLength(1);
    const { data, errors } = await system.ask<{
      modemRecoveries: { nodes: readonly { readonly orderReference: string | null }[] };
    }>('{ modemRecoveries(first: 999) { nodes { serialNumber orderReference ticketReference } } }');
    expect(errors).toEqual([]);
    expect(data.modemRecoveries.nodes).toContainEqual({
      serialNumber: modem?.serialNumber,
      orderReference: first.data.rebootModem.reboot.id,
      ticketReference: '5400123',
    });
  });

  it('billable events are those of the world, page by page', async () => {
    const to = system.world.clock.now();
    const from = new Date(to.getTime() - 7 * 86_400_000);
    const expected = system.world.billingEvents
      .filter(({ at }) => at >= from && at <= to)
      .map(({ id }) => id);
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors }: Awaited<ReturnType<typeof page>> = await page(from, to, after);
      expect(errors).toEqual([]);
      ids.push(...data.billingEvents.nodes.map(({ id }) => id));
      after = data.billingEvents.pageInfo.hasNextPage
        ? data.billingEvents.pageInfo.endCursor
        : null;
    } while (after !== null);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids).toEqual(expected);
  });

  describe('files for dispatches', () => describeFiles(() => system));
  describe('what the ticketing system tells by webhook', () => describeWebhooks(() => system));
  describe('dispatches of vendor CTS ordered by mail', () => describeOrders(() => system));

  function page(from: Date, to: Date, after: string | null) {
    return system.ask<{
      billingEvents: {
        nodes: readonly { readonly id: string }[];
        pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    }>(
      `query Page($from: DateTime!, $to: DateTime!, $after: String) {
        billingEvents(from: $from, to: $to, first: 200, after: $after) {
          nodes { id } pageInfo { hasNextPage endCursor }
        }
      }`,
      { from: from.toISOString(), to: to.toISOString(), after },
    );
  }
});
