import { aNetworkWorld, usePortal } from './portal-caller.ts';

const EXPIRED = { error: { code: -32600, message: 'tokenError [expired session cookie]' } };
const DAY_MS = 86_400_000;

describe('VeloCloud session', () => {
  const portal = usePortal();

  it('redirects after a good login and gives a session cookie', async () => {
    await portal.start(aNetworkWorld());
    const answer = await portal.logIn();
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/ui/operator');
    expect([...portal.cookies().keys()]).toEqual(['velocloud.session']);
  });

  it('redirects after a bad login too, with a message in place of the session', async () => {
    await portal.start(aNetworkWorld());
    const answer = await portal.logIn('wrong');
    expect(answer.status).toBe(302);
    expect([...portal.cookies()]).toEqual([
      ['velocloud.message', encodeURIComponent('Invalid username or password')],
    ]);
    expect((await portal.call('monitoring/getAggregates')).body).toEqual(EXPIRED);
  });

  it('answers 200 with Expires: 0 and a token error without a session', async () => {
    await portal.start(aNetworkWorld());
    portal.dropCookies();
    const answer = await portal.call('monitoring/getAggregates');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('expires')).toBe('0');
    expect(answer.body).toEqual(EXPIRED);
  });

  it('ends sessions after a day', async () => {
    const world = aNetworkWorld();
    await portal.start(world);
    world.clock.step(DAY_MS - 1);
    expect((await portal.call('monitoring/getAggregates')).body).not.toEqual(EXPIRED);
    world.clock.step(1);
    expect((await portal.call('monitoring/getAggregates')).body).toEqual(EXPIRED);
  });

  it('ends the session at logout', async () => {
    await portal.start(aNetworkWorld());
    expect((await portal.call('logout')).status).toBe(302);
    expect((await portal.call('monitoring/getAggregates')).body).toEqual(EXPIRED);
  });

  it('refuses new sessions too while sessions are always expired', async () => {
    const simulator = await portal.start(aNetworkWorld());
    await simulator.setFault({ kind: 'expired-session', mode: 'always' });
    await portal.logIn();
    expect((await portal.call('monitoring/getAggregates')).body).toEqual(EXPIRED);
    await simulator.clearFaults();
    await portal.logIn();
    expect((await portal.call('monitoring/getAggregates')).body).not.toEqual(EXPIRED);
  });

  it('keeps passwords out of its call log', async () => {
    const simulator = await portal.start(aNetworkWorld());
    expect(simulator.calls[0]).toMatchObject({
      system: 'velocloud-1',
      path: '/portal/rest/login/operatorLogin',
      body: { username: 'noc-graph', password: '***' },
      status: 302,
    });
  });
});

describe('VeloCloud portal', () => {
  const portal = usePortal();

  it('is named and numbered by its orchestrator', async () => {
    const simulator = await portal.start(aNetworkWorld(), 1);
    expect(simulator.system).toBe('velocloud-2');
    expect(simulator.environment['VELOCLOUD_SCHEME']).toBe('http');
    expect(JSON.parse(simulator.environment['VELOCLOUD_CREDENTIALS'] ?? '')).toEqual([
      {
        host: expect.stringMatching(/^127\.0\.0\.1:\d+$/) as unknown,
        user: 'noc-graph',
        password: 'sandbox-velocloud-password',
      },
    ]);
  });

  it('takes POST alone', async () => {
    await portal.start(aNetworkWorld());
    for (const verb of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await portal.callBy(verb, 'monitoring/getAggregates');
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('POST');
    }
  });

  it('answers -32601 for a method that it does not have', async () => {
    await portal.start(aNetworkWorld());
    expect(await portal.call('edge/explode')).toMatchObject({
      status: 400,
      body: { error: { code: -32601 } },
    });
  });

  it('names the parameters that it does not take', async () => {
    await portal.start(aNetworkWorld());
    expect(
      await portal.call('event/getEnterpriseEvents', {
        enterpriseId: 'one',
        interval: { start: 'yesterday' },
      }),
    ).toMatchObject({
      status: 400,
      body: {
        error: {
          code: -32602,
          data: { valid: false, error: [{ path: 'enterpriseId' }, { path: 'interval.start' }] },
        },
      },
    });
  });

  // prettier-ignore
  it.each([
    { method: 'event/getEnterpriseEvents',          body: { enterpriseId: 9, interval: { start: 0 } } },
    { method: 'enterprise/getEnterpriseEdges',      body: { enterpriseId: 9 } },
    { method: 'metrics/getEdgeLinkSeries',          body: { enterpriseId: 1, edgeId: 9, interval: { start: 0 } } },
    { method: 'edge/getEdgeConfigurationModules',   body: { enterpriseId: 1, edgeId: 9 } },
    { method: 'metrics/getGatewayStatusMetrics',    body: { gatewayId: 99, interval: { start: 0 }, metrics: ['tunnelCount'] } },
  ])('answers -32600 for $method about something that is not there', async ({ method, body }) => {
    await portal.start(aNetworkWorld());
    expect(await portal.call(method, body)).toMatchObject({
      status: 400,
      body: { error: { code: -32600, message: 'An error occurred while processing your request' } },
    });
  });
});
