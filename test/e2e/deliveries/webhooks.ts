import { gatewayMetric, untilMetric } from '../../support/gateway-metrics.ts';
import { openLiveClient, type LiveClient } from '../../support/live-client.ts';
import { playScenario } from '../../support/play-scenario.ts';
import type { SystemUnderTest } from '../../support/start-system.ts';

interface Event {
  readonly id: string;
  readonly kind: string;
  readonly customer: { readonly id: string; readonly name: string } | null;
  readonly email: {
    readonly subject: string;
    readonly ticket: { readonly id: string; readonly status: string } | null;
  };
}
interface Received {
  readonly ticketingEventReceived: { readonly cursor: string; readonly event: Event };
}
interface Played {
  readonly changed: {
    readonly emailId: number;
    readonly notificationId: string;
    readonly attempts: readonly { readonly attempt: number; readonly status: number | null }[];
  };
}

const EVENT = 'id kind customer { id name } email { subject ticket { id status } }';
const LIVE = `subscription Live($after: String) {
  ticketingEventReceived(after: $after, filter: { kinds: [EMAIL] }) { cursor event { ${EVENT} } } }`;
const LIST = `{ ticketingEvents(filter: { customerIds: ["70001"] }) { nodes { ${EVENT} } } }`;

/** Cases about what the ticketing system delivers, before a system that is started. */
export function describeWebhooks(started: () => SystemUnderTest): void {
  let system: SystemUnderTest;
  let client: LiveClient;
  beforeAll(() => {
    system = started();
    client = openLiveClient(system.url);
  });
  afterAll(() => client.close());

  const receive = async (params: Record<string, unknown> = {}): Promise<Played['changed']> => {
    const url = `${system.url}/webhooks/bruin/email`;
    const played = await playScenario(system.control, 'email-received', { url, ...params });
    return (played as Played).changed;
  };
  const listed = async (): Promise<readonly Event[]> => {
    const { data, errors } = await system.ask<{ ticketingEvents: { nodes: Event[] } }>(LIST);
    expect(errors).toEqual([]);
    return data.ticketingEvents.nodes;
  };

  it('reaches a subscriber at the gateway, and the list, with the fields of other calls', async () => {
    const feed = client.subscribe<Received>(LIVE);
    await untilMetric(system.url, 'gateway_subscriptions_active', 1);
    // One that is there already, linked to a ticket.
    const { notificationId, attempts } = await receive({ emailId: 3000002 });
    expect(attempts).toEqual([{ attempt: 1, status: 204 }]);
    await feed.until(1);
    const [first] = feed.results;
    expect(first?.errors).toEqual([]);
    const event = first?.data?.ticketingEventReceived.event;
    expect(event).toEqual({
      id: notificationId,
      kind: 'EMAIL',
      customer: { id: '70001', name: 'ACME Retail' },
      email: {
        subject: 'Slow line at Store 3',
        ticket: { id: '5400123', status: 'IN_PROGRESS' },
      },
    });
    expect(await listed()).toEqual([event]);

    await receive({ emailId: 3000002 });
    const next = await receive();
    await feed.until(2);
    expect(feed.results[1]?.data?.ticketingEventReceived.event.id).toBe(next.notificationId);
    feed.leave();
    await untilMetric(system.url, 'gateway_subscriptions_active', 0);

    const after = first?.data?.ticketingEventReceived.cursor;
    const replay = client.subscribe<Received>(LIVE, { after });
    await replay.until(1);
    expect(replay.results[0]?.data).toEqual(feed.results[1]?.data);
    replay.leave();
    expect((await listed()).map(({ id }) => id)).toEqual([next.notificationId, notificationId]);
  }, 120_000);

  it('with a wrong signature is refused at the gateway, every time, and nothing comes of it', async () => {
    const before = await listed();
    const { attempts } = await receive({ signature: 'wrong' });
    expect(attempts).toEqual([1, 2, 3, 4, 5].map((attempt) => ({ attempt, status: 400 })));
    expect(await listed()).toEqual(before);
    expect(await gatewayMetric(system.url, 'gateway_subscriptions_active')).toBe(0);
  }, 60_000);

  it('of more than an e-mail can be is refused with 413', async () => {
    const response = await fetch(`${system.url}/webhooks/bruin/email`, {
      method: 'POST',
      headers: { 'x-bruin-webhook-signature': `sha256=${'0'.repeat(64)}` },
      body: 'x'.repeat(2_000_000),
    });
    expect(response.status).toBe(413);
    await response.body?.cancel();
  });
}
