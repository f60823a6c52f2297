import { readFileSync } from 'node:fs';
import { packageFile } from '../../platform/package-root.ts';
import type { World } from '../../sandbox/world/types.ts';
import { gatewayMetric, untilMetric } from '../support/gateway-metrics.ts';
import { openLiveClient, type LiveClient, type LiveFeed } from '../support/live-client.ts';
import { playScenario } from '../support/play-scenario.ts';
import { SHAPES, type SystemUnderTest } from '../support/start-system.ts';

/** The operator's own document, as the playground opens with it. */
const OPERATORS = readFileSync(
  packageFile('schema', 'examples', 'dispatch-status.graphql'),
  'utf8',
);
const SHORT = `subscription Short($after: String) {
  dispatchStatusChanged(after: $after) { cursor previousStatus status dispatch { number } }
}`;

interface Event {
  readonly dispatchStatusChanged: {
    readonly cursor: string;
    readonly previousStatus: string | null;
    readonly status: string;
    readonly dispatch: { readonly number: string; readonly [field: string]: unknown } | null;
  } | null;
}

/** Vendors are read every second, nothing is shared for longer than a moment, two events are held. */
const QUICK = {
  SERVICE_DISPATCH_INTERVAL_SECONDS: '1',
  LIT_OPEN_DISPATCHES_FRESH_MS: '1',
  CTS_RECENT_DISPATCHES_FRESH_MS: '1',
  EVENTS_KEPT: '2',
};

/** `DIS10001 CONFIRMED>TECH_ON_SITE`, or the codes of the errors in an event's place. */
function steps({ results }: LiveFeed<Event>): string[] {
  return results.map(({ data, errors }) => {
    const event = data?.dispatchStatusChanged;
    if (!event) return errors.map(({ extensions }) => extensions.code).join();
    return `${event.dispatch?.number ?? '?'} ${event.previousStatus ?? 'NONE'}>${event.status}`;
  });
}

const subscribed = ({ url }: SystemUnderTest, clients: number) =>
  untilMetric(url, 'gateway_subscriptions_active', clients);
const hydrations = ({ url }: SystemUnderTest) =>
  gatewayMetric(url, 'gateway_subscription_hydrations_total');

describe.each(SHAPES)('dispatch status, live, in %s', (_shape, start) => {
  let system: SystemUnderTest;
  let client: LiveClient;
  beforeAll(async () => {
    system = await start(QUICK);
    client = openLiveClient(system.url);
  }, 180_000);
  afterAll(async () => {
    await client.close();
    await system.stop();
  }, 60_000);

  const cursors: string[] = [];

  it('shows each change of a vendor with ticket, customer and edge, in order, once', async () => {
    const feed = client.subscribe<Event>(OPERATORS);
    await subscribed(system, 1);
    await playScenario(system.control, 'tech-on-site', { number: 'DIS10001' });
    await feed.until(1);
    await playScenario(system.control, 'cancelled-dispatch', { number: 'DIS10002' });
    await feed.until(2);
    await playScenario(system.control, 'cancelled-dispatch', { number: 'S-20452' });
    await feed.until(3);
    expect(steps(feed)).toEqual([
      'DIS10001 CONFIRMED>TECH_ON_SITE',
      'DIS10002 REQUESTED>CANCELLED',
      'S-20452 CONFIRMED>CANCELLED',
    ]);
    const [first] = feed.results;
    expect(first?.errors).toEqual([]);
    expect(first?.data?.dispatchStatusChanged?.dispatch).toMatchObject({
      number: 'DIS10001',
      vendor: 'LIT',
      ...expectedDispatch(system.world, 'DIS10001'),
    });
    cursors.push(...feed.results.map(({ data }) => data?.dispatchStatusChanged?.cursor ?? ''));
    feed.leave();
    await subscribed(system, 0);
  }, 120_000);

  it('replays what a subscriber missed, then goes on', async () => {
    const feed = client.subscribe<Event>(SHORT, { after: cursors[0] });
    await feed.until(2);
    await playScenario(system.control, 'cancelled-dispatch', { number: 'DIS10003' });
    await feed.until(3);
    expect(steps(feed)).toEqual([
      'DIS10002 REQUESTED>CANCELLED',
      'S-20452 CONFIRMED>CANCELLED',
      'DIS10003 CONFIRMED>CANCELLED',
    ]);
    feed.leave();
    await subscribed(system, 0);
  }, 120_000);

  it('hydrates an event once for fifty clients with one operation', async () => {
    const clients = Array.from({ length: 50 }, () => openLiveClient(system.url));
    const feeds = clients.map((each) => each.subscribe<Event>(OPERATORS));
    await subscribed(system, 50);
    const before = await hydrations(system);
    await playScenario(system.control, 'tech-on-site', { number: 'S-20451' }).catch(
      () => undefined,
    );
    await playScenario(system.control, 'cancelled-dispatch', { number: 'S-20451' });
    await Promise.all(feeds.map((feed) => feed.until(1)));
    expect(feeds.map(steps)).toEqual(feeds.map(() => ['S-20451 TECH_ON_SITE>CANCELLED']));
    expect((await hydrations(system)) - before).toBe(1);
    await Promise.all(clients.map((each) => each.close()));
    await subscribed(system, 0);
  }, 120_000);

  it('tells a subscriber whose place is held no longer, then goes on with what is held', async () => {
    const feed = client.subscribe<Event>(SHORT, { after: cursors[0] });
    await feed.until(3);
    await playScenario(system.control, 'cancelled-dispatch', { number: 'DIS10007' });
    await feed.until(4);
    expect(steps(feed)).toEqual([
      'GAP',
      'DIS10003 CONFIRMED>CANCELLED',
      'S-20451 TECH_ON_SITE>CANCELLED',
      'DIS10007 TECH_ON_SITE>CANCELLED',
    ]);
    feed.leave();
    await subscribed(system, 0);
  }, 60_000);
});

/** What the world says of a dispatch's ticket, as far as the operator's document asks. */
function expectedDispatch(world: World, number: string): object {
  const dispatch = world.dispatches.get(number);
  const ticket = world.tickets.get(Number(dispatch?.ticketReference));
  const serials = ticket?.details.map(({ serviceNumber }) => serviceNumber) ?? [];
  return {
    scheduledAt: dispatch?.appointment?.at?.toISOString() ?? null,
    ticket: {
      id: dispatch?.ticketReference,
      customer: { name: world.customers.get(ticket?.clientId ?? 0)?.name },
      tasks: serials.map((serial) => {
        const edge = world.edges.find(({ serialNumber }) => serialNumber === serial);
        return { device: edge ? { name: edge.name, state: edge.state } : {} };
      }),
    },
  };
}
