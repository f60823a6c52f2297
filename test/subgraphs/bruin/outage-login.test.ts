import { createMemoryStore } from '../../../platform/store/memory-store.ts';
import { startBruinGraph } from './graph.ts';
import { startScriptedBruin, TOKEN, type ScriptedReply } from './scripted-bruin.ts';
import { operation } from './write-bench.ts';

const REPORTED: ScriptedReply = {
  json: { assets: [{ ticketId: 5400123, wtn: 'VC0000001', errorCode: 0 }] },
};

describe('an outage whose report meets the end of a session', () => {
  it('is not sent when the new login cannot be read, and its key stays free', async () => {
    let reports = 0;
    let logins = 0;
    const upstream = await startScriptedBruin(
      (url) => {
        if (url.pathname === '/api/Ticket/basic')
          return { json: { total: 0, currentPageSize: 0, responses: [] } };
        return (reports += 1) === 1 ? { status: 401, text: '' } : REPORTED;
      },
      () => ((logins += 1) === 2 ? { text: '<html>' } : TOKEN),
    );
    const graph = startBruinGraph(upstream.environment, { state: createMemoryStore() });
    const input = {
      customerId: '70001',
      serialNumber: 'VC0000001',
      contactEmail: 'ann@example.test',
      idempotencyKey: 'k1',
    };
    const query = operation('openOutageTask', input, 'outcome');
    const { errors = [] } = await graph.run(...query);
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_MALFORMED', delivered: 'no' } }]);
    expect(await graph.data(...query)).toEqual({ openOutageTask: { outcome: 'CREATED' } });
    expect(reports).toBe(2);
    await graph.stop();
    await upstream.stop();
  });
});
