import {
  createEffects,
  requireAccepted,
  type EffectsMode,
} from '../../../monitors/runtime/effects.ts';
import { createGatewayClient } from '../../../monitors/runtime/gateway-client.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { MUTATION, startScriptedGateway, type ScriptedGateway } from './gateway.ts';
import { recordingLogger } from './log-lines.ts';

const MODES: readonly EffectsMode[] = ['write', 'chat-summary', 'dry-run', 'shadow'];
const action = { kind: 'resolve', serialNumber: 'VC0000001', ticketId: '5400123' };

async function effectsIn(mode: EffectsMode, text = '{"data":{"a":7}}') {
  const gateway: ScriptedGateway = await startScriptedGateway({ text });
  const { log, lines } = recordingLogger();
  const metrics = createMetrics();
  const options = { clientName: 'sites', timeoutMs: 2000, log, metrics };
  const client = createGatewayClient({ ...options, url: gateway.url });
  return {
    gateway,
    lines,
    metrics,
    effects: createEffects({ mode, monitor: 'sites', graph: client, log, metrics }),
    run: { id: 'run-1', log, signal: new AbortController().signal },
    stop: async () => {
      await client.close();
      await gateway.stop();
    },
  };
}

describe('effects', () => {
  it('carry out a change in mode write', async () => {
    const { effects, gateway, run, stop } = await effectsIn('write');
    expect((await effects.change(action, MUTATION, { x: 1 }, run))?.data).toEqual({ a: 7 });
    expect(gateway.received).toHaveLength(1);
    await stop();
  });

  it.each(['chat-summary', 'dry-run', 'shadow'] as const)(
    'log a change as data in mode %s, and send nothing',
    async (mode) => {
      const { effects, gateway, lines, run, metrics, stop } = await effectsIn(mode);
      expect(await effects.change(action, MUTATION, { x: 1 }, run)).toBeUndefined();
      expect(gateway.received).toEqual([]);
      expect(lines).toMatchObject([{ mode, action, msg: 'monitor action withheld' }]);
      expect((await metrics.expose()).body).toContain(
        `monitor_changes_total{monitor="sites",action="resolve",mode="${mode}"} 1`,
      );
      await stop();
    },
  );

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
