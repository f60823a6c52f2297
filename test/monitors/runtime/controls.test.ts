import { createControls } from '../../../monitors/runtime/controls.ts';
import { createGatewayClient } from '../../../monitors/runtime/gateway-client.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { startNamedGateway } from './named-gateway.ts';

let stop = async () => {};
afterEach(() => stop());

const paused = {
  text: '{"data":{"monitorControls":{"pauses":[{"monitor":"sites","customerId":null}],"maintenanceWindows":[]}}}',
};

describe('createControls', () => {
  it('holds back by what it knew last while the ledger hangs, and asks it once', async () => {
    let hangs = false;
    const gateway = await startNamedGateway({
      // A function: the answer is chosen when it is asked for.
      MonitorControls: () => (hangs ? 'hang' : paused),
    });
    const log = silentLogger;
    const client = { clientName: 'sites', timeoutMs: 60_000, log, metrics: createMetrics() };
    const graph = createGatewayClient({ ...client, url: gateway.url });
    stop = async () => {
      await graph.close();
      await gateway.stop();
    };
    const controls = createControls({ graph, log, waitMs: 20 });
    const now = new Date('2026-11-20T12:00:00.000Z');
    const look = () => controls.holdOn('sites', {}, now);
    const hold = { kind: 'pause', text: 'sites is paused' };
    await untilKnown(look);
    hangs = true;
    await new Promise((resolve) => setTimeout(resolve, 1100)); // what was read is stale by now
    for (let nth = 0; nth < 100; nth += 1) expect(await look()).toEqual(hold);
    expect(gateway.asked('MonitorControls')).toHaveLength(2);
  });
});

/** The first reading may take longer than it is waited for here. */
async function untilKnown(look: () => Promise<{ readonly kind: string } | undefined>) {
  while ((await look())?.kind !== 'pause') await new Promise((resolve) => setTimeout(resolve, 10));
}
