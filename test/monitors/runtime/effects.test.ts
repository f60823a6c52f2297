import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  createEffects,
  requireAccepted,
  type EffectsMode,
} from '../../../monitors/runtime/effects.ts';
import { createGatewayClient } from '../../../monitors/runtime/gateway-client.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { aRun } from './a-run.ts';
import {
  MUTATION,
  startScriptedGateway,
  type ScriptedAnswer,
  type ScriptedGateway,
} from './gateway.ts';
import { recordingLogger } from './log-lines.ts';

const MODES: readonly EffectsMode[] = ['write', 'chat-summary', 'dry-run', 'shadow'];
const action = { kind: 'resolve', serialNumber: 'VC0000001', ticketId: '5400123' };

/** @param answers texts of answers, or answers with a status. */
async function effectsIn(
  mode: EffectsMode,
  ...answers: readonly (Exclude<ScriptedAnswer, 'hang'> | string)[]
) {
  const scripted = answers.map((answer) =>
    typeof answer === 'string' ? { text: answer } : answer,
  );
  const gateway: ScriptedGateway = await startScriptedGateway(
    ...(scripted.length > 0 ? scripted : [{ text: '{"data":{"a":7}}' }]),
  );
  const { log, lines } = recordingLogger();
  const metrics = createMetrics();
  const clock = createFakeClock('2026-11-20T12:00:00.000Z');
  const options = { clientName: 'sites', timeoutMs: 2000, log, metrics };
  const client = createGatewayClient({ ...options, url: gateway.url });
  return {
    gateway,
    lines,
    metrics,
    clock,
    effects: createEffects({ mode, monitor: 'sites', graph: client, clock, log, metrics }),
    run: aRun({ log, mode, fence: { name: 'sites/tick', token: 7 } }),
    stop: async () => {
      await client.close();
      await gateway.stop();
    },
  };
}

const change = {
  action,
  key: 'sites/resolve/VC0000001/1',
  document: MUTATION as unknown as TypedDocumentNode<{ a: number }, { key: string }>,
  variables: (key: string) => ({ key }),
  foresee: () => ({ a: 9 }),
};

describe('effects', () => {
  it('carry out a change in mode write, with its key and its fence', async () => {
    const { effects, gateway, run, stop } = await effectsIn('write');
    const changed = await effects.change(change, run);
    expect(changed).toEqual({ kind: 'answered', data: { a: 7 }, errors: [] });
    expect(gateway.received).toMatchObject([
      { body: { variables: { key: change.key } }, headers: { 'x-noc-fence': 'sites%2Ftick=7' } },
    ]);
    await stop();
  });

  it.each(['chat-summary', 'dry-run', 'shadow'] as const)(
    'log a change as data in mode %s, send nothing, and foresee the answer',
    async (mode) => {
      const { effects, gateway, lines, run, metrics, stop } = await effectsIn(mode);
      const changed = await effects.change(change, run);
      expect(changed).toEqual({ kind: 'withheld', data: { a: 9 } });
      expect(gateway.received).toEqual([]);
      expect(lines).toMatchObject([
        { mode, action, key: change.key, msg: 'monitor action withheld' },
      ]);
      expect((await metrics.expose()).body).toContain(
        `monitor_changes_total{monitor="sites",action="resolve",mode="${mode}"} 1`,
      );
      await stop();
    },
  );

  it('send a change again under its key while the gateway does not answer', async () => {
    const garbage = { status: 502, text: 'starting' };
    const { effects, gateway, run, clock, stop } = await effectsIn(
      'write',
      garbage,
      garbage,
      '{"data":{"a":7}}',
    );
    expect(await effects.change(change, run)).toMatchObject({ data: { a: 7 } });
    expect(gateway.received.map(({ body }) => body)).toMatchObject(
      Array(3).fill({ variables: { key: change.key } }),
    );
    expect(clock.sleeps).toEqual([1000, 4000]);
    await stop();
  });

  it('say that nobody knows when the gateway never answers', async () => {
    const { effects, gateway, run, stop } = await effectsIn('write', { status: 502, text: 'no' });
    expect(await effects.change(change, run)).toEqual({
      kind: 'unknown',
      reason: 'gateway answered with status 502 and no GraphQL result',
    });
    expect(gateway.received).toHaveLength(3);
    await stop();
  });

  it.each(MODES)("write the graph's own memory in mode %s", async (mode) => {
    const { effects, gateway, run, stop } = await effectsIn(mode);
    expect(await effects.remember(MUTATION, { x: 1 }, run)).toEqual({ a: 7 });
    expect(gateway.received).toHaveLength(1);
    await stop();
  });

  it('say when the graph did not keep what it was given', async () => {
    const { effects, run, stop } = await effectsIn(
      'write',
      '{"data":null,"errors":[{"message":"store did not answer"}]}',
    );
    await expect(effects.remember(MUTATION, { x: 1 }, run)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'the graph did not keep what sites found: store did not answer',
    });
    await stop();
  });

  it.each(MODES)('log and count an alert in mode %s', async (mode) => {
    const { effects, lines, metrics, stop } = await effectsIn(mode);
    effects.alert({ alert: 'edge-cache-empty', channels: ['chat'], serialNumbers: [] });
    expect(lines).toMatchObject([
      { level: 40, alert: 'edge-cache-empty', channels: ['chat'], msg: 'monitor alert' },
    ]);
    expect((await metrics.expose()).body).toContain(
      'monitor_alerts_total{monitor="sites",alert="edge-cache-empty"} 1',
    );
    await stop();
  });
});

describe('alerts', () => {
  const alert = { alert: 'edge-cache-empty', channels: ['chat'], hosts: 2 } as const;
  const sent = '{"data":{"sendChatMessage":{"delivery":{"state":"SENT"},"userErrors":[]}}}';
  const textsOf = (gateway: ScriptedGateway) =>
    gateway.received.map(({ body }) => (body as ChatBody).variables.input.text);

  it.each(['write', 'chat-summary'] as const)(
    'reach the chat in mode %s, equal ones once',
    async (mode) => {
      const { effects, gateway, run, stop } = await effectsIn(mode, sent);
      effects.alert(alert, run);
      effects.alert(alert, run);
      effects.alert({ ...alert, hosts: 3 }, run);
      await effects.flush(run);
      expect(textsOf(gateway)).toEqual([
        'sites: edge-cache-empty\nhosts: 2',
        'sites: edge-cache-empty\nhosts: 3',
      ]);
      await stop();
    },
  );

  it.each(['dry-run', 'shadow'] as const)('do not reach the chat in mode %s', async (mode) => {
    const { effects, gateway, run, stop } = await effectsIn(mode, sent);
    effects.alert(alert, run);
    await effects.flush(run);
    expect(gateway.received).toEqual([]);
    await stop();
  });

  it('that are too many for single messages stand together in the last', async () => {
    const { effects, gateway, run, stop } = await effectsIn('write', sent);
    for (let nth = 1; nth <= 25; nth += 1) effects.alert({ ...alert, hosts: nth }, run);
    await effects.flush(run);
    const texts = textsOf(gateway);
    expect(texts).toHaveLength(20);
    expect(texts[19]).toMatch(/^And 6 more:\nsites: edge-cache-empty \| hosts: 20\n/);
    await stop();
  });

  it('sum up in chat what the mode chat-summary withholds, notes as they stand', async () => {
    const { effects, gateway, run, stop } = await effectsIn('chat-summary', sent);
    await effects.change(change, run);
    const notes = [['Triage\nEdge: up', 'page 2'], ['Events\nnone']];
    const noted = { kind: 'note', notes, ifItFails: 'go-on' as const };
    await effects.change({ ...change, action: noted, key: 'sites/note' }, run);
    await effects.flush(run);
    expect(textsOf(gateway)).toEqual([
      'sites: would resolve\nserialNumber: VC0000001\nticketId: 5400123',
      'sites: would note\nnotes:\nTriage\nEdge: up\n\npage 2\n\nEvents\nnone',
    ]);
    await stop();
  });

  it('have keys by which the same words of one run, and what is withheld in every run, count once', async () => {
    const keysOf = async (mode: EffectsMode, ...ids: string[]) => {
      const { effects, gateway, run, stop } = await effectsIn(mode, sent);
      for (const id of ids) {
        effects.alert(alert, { ...run, id });
        await effects.change(change, { ...run, id });
        await effects.flush({ ...run, id });
      }
      await stop();
      return gateway.received.map(
        ({ body }) => (body as KeyedBody).variables.input?.idempotencyKey ?? '',
      );
    };
    const [alerted, would, again, wouldAgain] = await keysOf('chat-summary', 'run-1', 'run-2');
    expect(alerted).toMatch(/^sites\/alert\/run-1\/[0-9a-f]{64}$/);
    expect(again).toBe(alerted?.replace('run-1', 'run-2'));
    expect([would, wouldAgain]).toEqual(
      Array(2).fill('sites/would/sites%2fresolve%2fVC0000001%2f1'),
    );
  });

  it('that the chat refuses fail no run', async () => {
    const { effects, run, lines, stop } = await effectsIn('write', { status: 500, text: 'no' });
    effects.alert(alert, run);
    await effects.flush(run);
    expect(lines.map(({ msg }) => msg)).toEqual([
      'monitor alert',
      'gateway request',
      'alert did not reach the chat',
    ]);
    await stop();
  });
});

interface KeyedBody {
  readonly variables: { readonly input?: { readonly idempotencyKey: string } };
}

interface ChatBody {
  readonly variables: { readonly input: { readonly text: string } };
}

describe('requireAccepted', () => {
  it('passes a payload without user errors', () => {
    expect(() => requireAccepted({ userErrors: [] })).not.toThrow();
  });

  it('throws the first user error', () => {
    const userErrors = [{ code: 'STALE', message: 'input.observedAt: expected a later time' }];
    expect(() => requireAccepted({ userErrors })).toThrow(
      'the graph refused what was recorded: input.observedAt: expected a later time',
    );
  });
});
