import { observeStep } from '../../../monitors/dispatch-desk/observe.ts';
import type { Claim, StepObservation } from '../../../monitors/dispatch-desk/sightings.ts';
import { createGatewayClient } from '../../../monitors/runtime/gateway-client.ts';
import { createGraphReader } from '../../../monitors/runtime/graph-reader.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { aRun } from '../runtime/a-run.ts';
import { startNamedGateway } from '../runtime/named-gateway.ts';
import { aCancellation } from './observation.ts';

const DISPATCH = {
  ...{ number: 'S-1', status: 'CONFIRMED', scheduledAt: '2026-11-30T20:00:00.000Z' },
  ...{ timeZone: 'America/New_York', ticketReference: '700200', orderNumber: 'IGZ1' },
};
const TICKET = { id: '700200', customer: { id: '70001' }, notes: [] };

/** What the check of a cancellation observes when the graph answers so, without any error. */
async function observed(dispatch: object, ticket: object): Promise<StepObservation> {
  const gateway = await startNamedGateway({
    DeskDispatch: { text: JSON.stringify({ data: { dispatch } }) },
    DeskTicket: { text: JSON.stringify({ data: { ticket } }) },
  });
  const graph = createGatewayClient({
    ...{ url: gateway.url, clientName: 'desk', timeoutMs: 20_000 },
    ...{ log: silentLogger, metrics: createMetrics() },
  });
  try {
    const { request, attempt, round, order, changes, cancellation } = aCancellation();
    const facts = { request, attempt, round, order, changes, cancellation };
    const claim: Claim = { ...facts, lease: 'l', following: [] };
    const clock = createFakeClock('2026-11-20T12:00:00.000Z');
    return await observeStep(claim, { graph: createGraphReader(graph, clock) }, aRun());
  } finally {
    await graph.close();
    await gateway.stop();
  }
}

describe('what the check of a cancellation reads', () => {
  it('is a dispatch and the notes of its ticket', async () => {
    const { dispatch, ticket } = await observed(DISPATCH, TICKET);
    expect([dispatch?.kind, ticket]).toMatchObject([
      'read',
      { kind: 'read', value: { notes: [] } },
    ]);
  });

  it('is no ticket without notes when they were left out of the answer', async () => {
    const { ticket } = await observed(DISPATCH, { ...TICKET, notes: null });
    expect(ticket).toMatchObject({ kind: 'unreadable', code: 'UPSTREAM_MALFORMED' });
  });

  it('is no dispatch that the vendor does not have when it says no status', async () => {
    const { dispatch } = await observed({ ...DISPATCH, status: null }, TICKET);
    expect(dispatch).toMatchObject({ kind: 'unreadable', code: 'UPSTREAM_MALFORMED' });
  });
});
