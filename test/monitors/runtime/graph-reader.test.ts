import { createGatewayClient } from '../../../monitors/runtime/gateway-client.ts';
import { createGraphReader } from '../../../monitors/runtime/graph-reader.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { aRun } from './a-run.ts';
import { QUERY, startScriptedGateway, type ScriptedAnswer } from './gateway.ts';

const answer = { text: '{"data":{"a":7}}' };
const garbage = { status: 503, text: 'starting' };

async function readFrom(...answers: readonly ScriptedAnswer[]) {
  const gateway = await startScriptedGateway(...answers);
  const client = createGatewayClient({
    url: gateway.url,
    clientName: 'sites',
    timeoutMs: 2000,
    log: silentLogger,
    metrics: createMetrics(),
  });
  const clock = createFakeClock('2026-11-20T12:00:00.000Z');
  const stopping = new AbortController();
  const run = aRun({ signal: stopping.signal });
  return {
    gateway,
    clock,
    stopping,
    read: () => createGraphReader(client, clock).query(QUERY, { x: 1 }, run),
    async stop() {
      await client.close();
      await gateway.stop();
    },
  };
}

describe('createGraphReader', () => {
  it('asks again, with doubling waits, while the gateway does not answer', async () => {
    const reading = await readFrom(garbage, garbage, garbage, answer);
    expect((await reading.read()).data).toEqual({ a: 7 });
    expect(reading.clock.sleeps).toEqual([5000, 10_000, 20_000]);
    await reading.stop();
  });

  it('gives up when the next wait would end after five minutes', async () => {
    const reading = await readFrom(garbage);
    await expect(reading.read()).rejects.toMatchObject({ code: 'UPSTREAM_MALFORMED' });
    expect(reading.clock.sleeps).toEqual([5000, 10_000, 20_000, 40_000, 80_000]);
    await reading.stop();
  });

  it('does not ask again when the graph answered with errors', async () => {
    const reading = await readFrom({ text: '{"data":null,"errors":[{"message":"no"}]}' });
    expect((await reading.read()).errors).toHaveLength(1);
    expect(reading.clock.sleeps).toEqual([]);
    await reading.stop();
  });

  it('asks nobody once the monitor is to stop', async () => {
    const reading = await readFrom(answer);
    reading.stopping.abort();
    await expect(reading.read()).rejects.toThrow('aborted');
    expect(reading.gateway.received).toEqual([]);
    await reading.stop();
  });

  it('puts the run in front of the id of each of its requests', async () => {
    const reading = await readFrom(answer);
    await reading.read();
    expect(reading.gateway.received[0]?.headers['x-request-id']).toMatch(/^run-1\.[\da-f]{8}$/);
    await reading.stop();
  });
});
