import { createGatewayClient } from '../../../monitors/runtime/gateway-client.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { MUTATION, QUERY, startScriptedGateway, type ScriptedGateway } from './gateway.ts';

let gateway: ScriptedGateway;
const metrics = createMetrics();
const clientOf = (url: string, timeoutMs = 2000) =>
  createGatewayClient({ url, clientName: 'sites', timeoutMs, log: silentLogger, metrics });

afterEach(() => gateway.stop());

describe('createGatewayClient', () => {
  it('sends the document with its variables, and says who asks', async () => {
    gateway = await startScriptedGateway({ text: '{"data":{"a":7}}' });
    const client = clientOf(gateway.url);
    const answer = await client.query(QUERY, { x: 1 }, 'run-1.abc');
    expect(answer.data).toEqual({ a: 7 });
    expect(gateway.received).toMatchObject([
      {
        headers: {
          'content-type': 'application/json',
          'x-request-id': 'run-1.abc',
          'apollographql-client-name': 'sites',
        },
        body: { query: 'query Read($x: Int) {\n  a(x: $x)\n}', variables: { x: 1 } },
      },
    ]);
    await client.close();
  });

  it('hands on data and errors of a partial answer, whatever its status', async () => {
    gateway = await startScriptedGateway({
      status: 400,
      text: '{"data":{"a":null},"errors":[{"message":"late","path":["a"]}]}',
    });
    const client = clientOf(gateway.url);
    const answer = await client.query(QUERY, { x: 1 }, 'r');
    expect(answer.failureAt('a')?.message).toBe('late');
    await client.close();
  });

  it('says that the gateway answered something else', async () => {
    gateway = await startScriptedGateway({ status: 502, text: '<html>bad gateway</html>' });
    const client = clientOf(gateway.url);
    await expect(client.query(QUERY, { x: 1 }, 'r')).rejects.toMatchObject({
      code: 'UPSTREAM_MALFORMED',
      message: 'gateway answered with status 502 and no GraphQL result',
      extensions: { upstream: 'gateway', upstreamStatus: 502, requestId: 'r' },
    });
    await client.close();
  });

  it('says that the gateway was too slow', async () => {
    gateway = await startScriptedGateway('hang');
    const client = clientOf(gateway.url, 50);
    await expect(client.query(QUERY, { x: 1 }, 'r')).rejects.toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      message: 'gateway did not answer within 50 ms',
    });
    await client.close();
  });

  it('says that the gateway is not there, and shows no address', async () => {
    gateway = await startScriptedGateway('hang');
    const client = clientOf('http://127.0.0.1:1/graphql');
    await expect(client.query(QUERY, { x: 1 }, 'r')).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      message: 'gateway could not be reached',
    });
    await client.close();
  });

  it('sends no mutation as a query', async () => {
    gateway = await startScriptedGateway({ text: '{"data":{"a":7}}' });
    const client = clientOf(gateway.url);
    await expect(client.query(MUTATION, { x: 1 }, 'r')).rejects.toThrow(
      'expected a document with one query',
    );
    expect(gateway.received).toEqual([]);
    await client.close();
  });

  it('counts requests by how they ended', async () => {
    gateway = await startScriptedGateway({ text: '{"data":{"a":7}}' });
    const client = clientOf(gateway.url);
    await client.mutate(MUTATION, { x: 1 }, 'r');
    const { body } = await metrics.expose();
    expect(body).toContain(
      'monitor_request_duration_seconds_count{client="sites",operation="Write",result="complete"} 1',
    );
    await client.close();
  });
});
