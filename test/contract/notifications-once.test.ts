import { CodedError } from '../../platform/errors.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import type { Store } from '../../platform/store/store.ts';
import type { Fault, ForcedAnswer } from '../../sandbox/runtime/types.ts';
import {
  deliveryOf,
  DISMISS,
  LIST,
  listed,
  RETRY,
  SEND_CHAT,
  SEND_MAIL,
  SEND_SMS,
  shortTimeouts,
  startNotificationsBench,
  type Ask,
  type NotificationsBench,
} from '../support/notifications-bench.ts';
import { untilHolds } from '../support/until.ts';

const MAIL = { to: ['ops@noc.example.test'], subject: 'Down', text: 'x', idempotencyKey: 'k' };
const SMS = { to: '2125550142', text: 'x', idempotencyKey: 'k' };
const CHAT = { text: 'x', idempotencyKey: 'k' };
const TEAMS = { ...CHAT, system: 'TEAMS' };

/** One channel as a caller sees it. */
const CHANNELS = {
  mail: { system: 'smtp', mutation: SEND_MAIL, input: MAIL },
  slack: { system: 'chat', mutation: SEND_CHAT, input: CHAT },
  teams: { system: 'chat', mutation: SEND_CHAT, input: TEAMS },
  sms: { system: 'sms', mutation: SEND_SMS, input: SMS },
} as const;
type Channel = keyof typeof CHANNELS;
const ALL = Object.keys(CHANNELS) as Channel[];

describe('a notification', () => {
  let store: Store;
  let bench: NotificationsBench;
  let one: Ask;
  let two: Ask;

  beforeEach(async () => {
    store = createMemoryStore();
    bench = await startNotificationsBench(store);
    one = bench.connect({ settings: shortTimeouts });
    two = bench.connect({ settings: shortTimeouts });
  });
  afterEach(() => bench.stop());

  const simulator = (channel: Channel) => bench[CHANNELS[channel].system];
  const send = (channel: Channel, through = one) =>
    through(CHANNELS[channel].mutation, { input: CHANNELS[channel].input });
  const taken = (channel: Channel) => simulator(channel).calls.filter(({ write }) => write).length;
  const force = (channel: Channel, answer: ForcedAnswer) => simulator(channel).forceAnswer(answer);

  /** Nothing was sent, and the same key may be used as if it never had been. */
  async function isFree(channel: Channel, code: string): Promise<void> {
    const { errors } = await send(channel);
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code, delivered: 'no' }]);
    expect(taken(channel)).toBe(0);
    expect(listed(await two(LIST))).toEqual([]);
    await simulator(channel).clearFaults();
    expect(deliveryOf(await send(channel, two)).state).toBe('SENT');
    expect(taken(channel)).toBe(1);
  }

  /** It may have arrived; it is not sent again by itself, stands in the list, and one operator decides. */
  async function isUncertain(channel: Channel, arrived: number): Promise<void> {
    const uncertain = deliveryOf(await send(channel));
    expect(uncertain).toMatchObject({
      state: 'UNCERTAIN',
      reason: expect.stringMatching(/^It was sent and the answer never came/) as string,
    });
    expect(taken(channel)).toBe(arrived);
    await simulator(channel).clearFaults();
    expect(deliveryOf(await send(channel, two))).toEqual(uncertain);
    expect(taken(channel)).toBe(arrived);
    expect(listed(await two(LIST, { filter: { states: ['UNCERTAIN'] } }))).toMatchObject([
      { id: uncertain.id },
    ]);
    const input = { id: uncertain.id };
    const decided = await Promise.all([one(RETRY, { input }), two(RETRY, { input })]);
    expect(taken(channel)).toBe(arrived + 1);
    const ends = decided.map(({ data }) => data?.done as { delivery: object | null });
    expect(ends.filter(({ delivery }) => delivery !== null)).toMatchObject([
      { delivery: { id: uncertain.id, state: 'SENT', reason: null }, userErrors: [] },
    ]);
    expect(ends.filter(({ delivery }) => delivery === null)).toMatchObject([
      { userErrors: [{ code: 'CONFLICT', path: ['input', 'id'] }] },
    ]);
    expect(deliveryOf(await send(channel))).toMatchObject({ id: uncertain.id, state: 'SENT' });
    expect(taken(channel)).toBe(arrived + 1);
  }

  it.each(ALL)(
    'by %s with one key is sent once, and refused with other content',
    async (channel) => {
      const first = deliveryOf(await send(channel));
      expect(first.state).toBe('SENT');
      expect(deliveryOf(await send(channel, two))).toEqual(first);
      const { mutation, input } = CHANNELS[channel];
      const { errors } = await two(mutation, { input: { ...input, text: 'other' } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
      expect(taken(channel)).toBe(1);
    },
  );

  it.each(ALL)(
    'by %s leaves neither text nor address in the store once it is settled',
    async (channel) => {
      const held = async ({ id }: { id: string }) =>
        JSON.stringify(await store.get(`deliveries/notifications/of/${id}`));
      await simulator(channel).setFault({ kind: 'cut' });
      const open = deliveryOf(await send(channel));
      expect(await held(open)).toContain('"message":{');
      await simulator(channel).clearFaults();
      const settled = deliveryOf(await one(RETRY, { input: { id: open.id } }));
      expect(await held(settled)).toContain('"state":"SENT"');
      expect(await held(settled)).not.toMatch(/"message":|ops@noc|5550142/);
    },
  );

  it('has a key for its channel alone', async () => {
    for (const channel of ['mail', 'slack', 'sms'] as const)
      expect(deliveryOf(await send(channel)).state).toBe('SENT');
  });

  it.each(ALL)('by %s is not sent and its key stays free while nobody listens', (channel) =>
    simulator(channel)
      .setFault({ kind: 'refused' })
      .then(() => isFree(channel, 'UPSTREAM_UNAVAILABLE')),
  );

  it.each<[Channel, Fault, number]>([
    ['mail', { kind: 'cut' }, 1],
    ['mail', { kind: 'slow', delayMs: 60_000 }, 1],
    ['slack', { kind: 'cut' }, 1],
    ['slack', { kind: 'slow', delayMs: 60_000 }, 1],
    ['slack', { kind: 'server-error', status: 502 }, 0],
    ['slack', { kind: 'garbage' }, 0],
    ['teams', { kind: 'cut' }, 1],
    ['teams', { kind: 'garbage' }, 0],
    ['sms', { kind: 'cut' }, 1],
    ['sms', { kind: 'slow', delayMs: 60_000 }, 1],
    ['sms', { kind: 'server-error', status: 500 }, 0],
    ['sms', { kind: 'garbage' }, 0],
  ])('by %s is uncertain after %o', async (channel, fault, arrived) => {
    await simulator(channel).setFault(fault);
    await isUncertain(channel, arrived);
  });

  it.each<['error' | 'silence' | 'cut']>([['error'], ['silence'], ['cut']])(
    'notifications.md §7.2: by mail that the host kept is uncertain when what follows is: %s',
    async (then) => {
      force('mail', { kind: 'mail-kept', then });
      await isUncertain('mail', 1);
      expect(bench.smtp.mails).toHaveLength(2);
    },
  );

  it.each<[ForcedAnswer, string]>([
    [{ kind: 'mail-refused', at: 'auth', code: 535 }, 'UPSTREAM_REJECTED'],
    [{ kind: 'mail-refused', at: 'auth', code: 454 }, 'UPSTREAM_UNAVAILABLE'],
    [{ kind: 'mail-refused', at: 'recipient', code: 451 }, 'UPSTREAM_UNAVAILABLE'],
  ])('by mail is not sent and its key stays free after %o', async (answer, code) => {
    force('mail', answer);
    await isFree('mail', code);
  });

  it.each<[Fault, string]>([
    [{ kind: 'server-error', status: 500 }, 'UPSTREAM_UNAVAILABLE'],
    [{ kind: 'garbage' }, 'UPSTREAM_MALFORMED'],
    [{ kind: 'expired-session', mode: 'always' }, 'UPSTREAM_REJECTED'],
  ])('by mail is not sent and its key stays free after %o', async (fault, code) => {
    await bench.smtp.setFault(fault);
    await isFree('mail', code);
  });

  it('by mail is not sent to a host that nobody vouches for', async () => {
    const other = await startNotificationsBench();
    const { SMTP_TLS_CA = '' } = other.smtp.environment;
    await other.stop();
    one = bench.connect({ settings: { ...shortTimeouts, SMTP_TLS_CA } });
    await isFree('mail', 'UPSTREAM_UNAVAILABLE');
    expect(bench.smtp.calls.map(({ path }) => path)).toEqual(['DATA']);
  });

  it.each<[Channel, ForcedAnswer, string]>([
    [
      'mail',
      { kind: 'mail-refused', at: 'recipient', code: 550 },
      '550 address 1: No such user here',
    ],
    ['mail', { kind: 'mail-refused', at: 'message', code: 554 }, '554 Message looks like spam'],
    [
      'slack',
      { kind: 'refusal', status: 400 },
      'Slack refused it with status 400: it does not understand the message (invalid_payload)',
    ],
    [
      'slack',
      { kind: 'refusal', status: 403 },
      'Slack refused it with status 403: an administrator does not allow it (action_prohibited)',
    ],
    [
      'slack',
      { kind: 'refusal', status: 404 },
      'Slack refused it with status 404: the channel is gone (channel_not_found)',
    ],
    [
      'slack',
      { kind: 'refusal', status: 410 },
      'Slack refused it with status 410: the channel is archived (channel_is_archived)',
    ],
    ['teams', { kind: 'refusal', status: 400 }, 'Teams refused it with status 400'],
    ['sms', { kind: 'refusal', status: 400 }, 'The provider refused it with status 400'],
  ])('by %s is refused by %o, and stays so', async (channel, answer, reason) => {
    force(channel, answer);
    const refused = deliveryOf(await send(channel));
    expect(refused).toMatchObject({ state: 'REFUSED', reason, receipt: null });
    expect(deliveryOf(await send(channel, two))).toEqual(refused);
    expect(taken(channel)).toBe(0);
    for (const decision of [RETRY, DISMISS]) {
      const { data } = await one(decision, { input: { id: refused.id } });
      expect(data?.done).toMatchObject({ delivery: null, userErrors: [{ code: 'CONFLICT' }] });
    }
  });

  it('by mail reaches those whom the host takes, and says who it did not', async () => {
    const address = 'gone@noc.example.test';
    force('mail', { kind: 'mail-refused', at: 'recipient', code: 550, address });
    const input = { ...MAIL, to: ['ops@noc.example.test', address] };
    expect(deliveryOf(await one(SEND_MAIL, { input }))).toMatchObject({
      state: 'SENT',
      reason: '1 of 2 addresses refused. address 2: 550 address 2: No such user here',
    });
    expect(bench.smtp.mails).toMatchObject([{ to: ['ops@noc.example.test'] }]);
  });

  it('by mail that is larger than the host takes is refused before it leaves', async () => {
    const contentBase64 = Buffer.alloc(10 * 1024 * 1024 + 1).toString('base64');
    const { data } = await one(SEND_MAIL, {
      input: { ...MAIL, attachments: [{ name: 'a.bin', contentBase64 }] },
    });
    expect(data?.done).toMatchObject({ delivery: null, userErrors: [{ path: null }] });
    expect(bench.smtp.calls).toEqual([]);
  });

  it.each<[Channel]>([['slack'], ['teams']])(
    'by %s that is one too many is not posted, and its key stays free',
    async (channel) => {
      force(channel, { kind: 'throttled' });
      await isFree(channel, 'UPSTREAM_UNAVAILABLE');
    },
  );

  it('notifications.md §7.1: by Teams that is too large for it is refused, though the status says 200', async () => {
    const input = { ...TEAMS, text: 'ü'.repeat(20_000) };
    expect(deliveryOf(await one(SEND_CHAT, { input }))).toMatchObject({
      state: 'REFUSED',
      reason: 'Teams refused it with status 413',
    });
  });

  it('by SMS is not sent and its key stays free while the credentials are wrong', async () => {
    one = bench.connect({ settings: { ...shortTimeouts, SMS_AUTH_TOKEN: 'guess' } });
    await isFree('sms', 'UPSTREAM_REJECTED');
  });

  it('notifications.md §7.5: by SMS is sent once it is taken, whether it arrives or not', async () => {
    force('sms', { kind: 'sms-undelivered' });
    const { state, receipt } = deliveryOf(await send('sms'));
    expect(state).toBe('SENT');
    bench.world.clock.step(60_000);
    const { SMS_URL = '' } = bench.sms.environment;
    const authorization = `Basic ${Buffer.from('AC00000000000000000000000000000001:sandbox-sms-token').toString('base64')}`;
    const shown = await fetch(SMS_URL.replace('.json', `/${receipt}.json`), {
      headers: { authorization },
    });
    expect(await shown.json()).toMatchObject({ sid: receipt, status: 'undelivered' });
  });

  it('whose process died between sending and answer was sent once, and waits for a decision', async () => {
    let dead = false;
    const mortal: Store = {
      ...store,
      update: (...change) => (dead ? new Promise(() => undefined) : store.update(...change)),
    };
    const doomed = await startNotificationsBench(mortal);
    const quick = {
      ...shortTimeouts,
      SMTP_TIMEOUT_MS: '700',
      CHAT_TIMEOUT_MS: '700',
      SMS_TIMEOUT_MS: '700',
    };
    const ends = bench.smtp.environment;
    const victim = doomed.connect({ settings: { ...quick, ...ends } });
    const survivor = bench.connect({ settings: quick });
    force('mail', { kind: 'mail-kept', then: 'silence' });
    void victim(SEND_MAIL, { input: MAIL });
    await untilHolds(() => bench.smtp.mails.length === 1);
    dead = true;
    expect(listed(await survivor(LIST))).toMatchObject([{ state: 'SENDING' }]);
    await untilHolds(async () => listed(await survivor(LIST))[0]?.state === 'UNCERTAIN');
    const left = deliveryOf(await survivor(SEND_MAIL, { input: MAIL }));
    expect(left).toMatchObject({
      state: 'UNCERTAIN',
      reason: 'The process that sent it ended before the answer came',
    });
    expect(bench.smtp.mails).toHaveLength(1);
    const dismissed = deliveryOf(await survivor(DISMISS, { input: { id: left.id } }));
    expect(dismissed).toMatchObject({ id: left.id, state: 'DISMISSED' });
    expect(deliveryOf(await survivor(SEND_MAIL, { input: MAIL }))).toMatchObject({
      state: 'DISMISSED',
    });
    expect(bench.smtp.mails).toHaveLength(1);
    await doomed.stop();
  });

  it('is not sent when it cannot be written down before', async () => {
    const away: Store = {
      ...store,
      update: () => Promise.reject(new CodedError('UPSTREAM_UNAVAILABLE', 'store did not answer')),
    };
    const lonely = await startNotificationsBench(away);
    const { errors } = await lonely.connect()(SEND_MAIL, { input: MAIL });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      delivered: 'no',
    });
    expect(lonely.smtp.mails).toEqual([]);
    await lonely.stop();
  });

  it('that nobody knows cannot be decided', async () => {
    for (const [id, code] of [
      ['6f1c1f6e-0000-4000-8000-000000000000', 'NOT_FOUND'],
      ['../x', 'INVALID'],
    ]) {
      const { data } = await one(DISMISS, { input: { id } });
      expect(data?.done).toMatchObject({ delivery: null, userErrors: [{ code }] });
    }
  });

  it('waits for its turn no longer than until it would be taken for lost', async () => {
    const narrow = bench.connect({ settings: { ...shortTimeouts, CHAT_CONCURRENCY: '1' } });
    await bench.chat.setFault({ kind: 'slow', delayMs: 60_000 });
    const input = { text: 'x' };
    const all = await Promise.all(Array.from({ length: 4 }, () => narrow(SEND_CHAT, { input })));
    // Each takes its whole time-out, and twice that long nobody waits.
    const delivered = all.flatMap(({ errors }) => errors?.[0]?.extensions?.delivered ?? []);
    expect(delivered.length).toBeGreaterThanOrEqual(1);
    expect(new Set(delivered)).toEqual(new Set(['no']));
    expect(taken('slack')).toBe(4 - delivered.length);
  });
});
