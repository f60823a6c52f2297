import { startChat, startSms } from '../../../sandbox/notifications/index.ts';
import type { Simulator } from '../../../sandbox/runtime/types.ts';
import type { World } from '../../../sandbox/world/types.ts';
import { aWorld, EPOCH } from '../small-world.ts';

async function answer(url: string, init: RequestInit) {
  const response = await fetch(url, { method: 'POST', ...init });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

describe('the chat systems', () => {
  let chat: Simulator;
  let slack: string;
  let teams: string;
  beforeEach(async () => {
    chat = await startChat({ world: aWorld(), port: 0 });
    ({ SLACK_WEBHOOK: slack = '', TEAMS_WEBHOOK: teams = '' } = chat.environment);
  });
  afterEach(() => chat.stop());

  const post = async (url: string, body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const reply = await answer(url, { headers, body: text });
    return [reply.status, reply.text];
  };

  it('answer in plain text', async () => {
    expect(await post(slack, { text: 'x' })).toEqual([200, 'ok']);
    expect(await post(slack, { words: 'x' })).toEqual([400, 'no_text']);
    expect(await post(slack, '{')).toEqual([400, 'invalid_payload']);
    expect(await post(slack, { text: 'x'.repeat(40_001) })).toEqual([400, 'invalid_payload']);
    expect(await post(`${slack}x`, { text: 'x' })).toEqual([403, 'invalid_token']);
    expect(await post(slack.replace('T00', 'T01'), { text: 'x' })).toEqual([404, 'no_service']);
    expect(await post(teams, { text: 'x' })).toEqual([200, '1']);
    expect(await post(teams, { text: '' })).toEqual([400, 'Summary or Text is required.']);
    expect(await post(`${teams}x`, { text: 'x' })).toEqual([404, 'Webhook not found.']);
    const [status, text] = await post(teams, { text: 'x'.repeat(29_000) });
    expect([status, text]).toEqual([200, expect.stringContaining('HTTP error 413')]);
    expect(chat.calls.filter(({ write }) => write)).toHaveLength(2);
    expect(JSON.stringify(chat.calls)).not.toContain('sandbox-chat-secret');
  });

  it('refuse what they are told to, each in its own way', async () => {
    chat.forceAnswer({ kind: 'refusal', status: 410 });
    expect(await post(slack, { text: 'x' })).toEqual([410, 'channel_is_archived']);
    chat.forceAnswer({ kind: 'throttled' }, 2);
    const throttled = await answer(slack, { body: '{"text":"x"}' });
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '30']);
    expect(await post(teams, { text: 'x' })).toEqual([
      200,
      expect.stringContaining('HTTP error 429'),
    ]);
    expect(chat.calls.some(({ write }) => write)).toBe(false);
  });
});

describe('the provider of text messages', () => {
  let world: World;
  let sms: Simulator;
  beforeEach(async () => {
    world = aWorld();
    sms = await startSms({ world, port: 0 });
  });
  afterEach(() => sms.stop());

  const AUTH = `Basic ${Buffer.from('AC00000000000000000000000000000001:sandbox-sms-token').toString('base64')}`;
  const FORM = { From: '+15550100001', To: '+12125550142', Body: 'Hello' };
  const send = (form: Record<string, string>, authorization = AUTH) =>
    answer(sms.environment.SMS_URL ?? '', {
      headers: { authorization },
      body: new URLSearchParams(form),
    });
  const statusOf = async (uri: string) => {
    const shown = await fetch(new URL(uri, sms.environment.SMS_URL), {
      headers: { authorization: AUTH },
    });
    return ((await shown.json()) as { status: string }).status;
  };

  it('takes a form and answers JSON', async () => {
    const { status, text } = await send(FORM);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      sid: expect.stringMatching(/^SM[\da-f]{32}$/) as string,
      date_created: EPOCH.toUTCString().replace('GMT', '+0000'),
      date_updated: EPOCH.toUTCString().replace('GMT', '+0000'),
      account_sid: 'AC00000000000000000000000000000001',
      from: FORM.From,
      to: FORM.To,
      body: FORM.Body,
      status: 'queued',
      direction: 'outbound-api',
      price: '0',
      price_unit: 'USD',
      api_version: '2012-04-24',
      uri: expect.stringMatching(/\/SMS\/Messages\/SM[\da-f]{32}\.json$/) as string,
    });
    expect(sms.calls).toMatchObject([{ body: FORM, status: 200, write: true }]);
  });

  it.each([
    ['no number', { To: '' }],
    ['a number that is not E.164', { To: '2125550142' }],
    ['no text', { Body: '' }],
    ['more than 1600 characters', { Body: 'x'.repeat(1601) }],
  ])('refuses %s', async (_what, change) => {
    expect((await send({ ...FORM, ...change })).status).toBe(400);
    expect(sms.calls.some(({ write }) => write)).toBe(false);
  });

  it('refuses wrong credentials in words, not JSON', async () => {
    const { status, text } = await send(FORM, 'Basic guess');
    expect([status, text]).toEqual([401, 'Authentication required']);
  });

  it('delivers after some seconds, or never', async () => {
    sms.forceAnswer({ kind: 'sms-undelivered' });
    const uris = [await send(FORM), await send(FORM)].map(
      ({ text }) => (JSON.parse(text) as { uri: string }).uri,
    );
    const seen: string[][] = [];
    for (const ms of [0, 1500, 1500, 3000]) {
      world.clock.step(ms);
      seen.push(await Promise.all(uris.map(statusOf)));
    }
    expect(seen).toEqual([
      ['queued', 'queued'],
      ['sending', 'sending'],
      ['sent', 'sent'],
      ['undelivered', 'delivered'],
    ]);
  });
});
