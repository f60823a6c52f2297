import { velocloud } from '../../../subgraphs/velocloud/index.ts';
import { aLink, anEdge } from '../../sandbox/small-world.ts';
import { connectSubgraph, type ConnectedSubgraph } from '../../support/connect-subgraph.ts';
import { onlyError } from '../../support/expect-failure.ts';
import { EXPIRED_SESSION, LINK_ROW } from './bodies.ts';
import {
  loggedIn,
  startScriptedOrchestrator,
  type ScriptedCall,
  type ScriptedOrchestrator,
  type ScriptedReply,
} from './scripted-orchestrator.ts';
import {
  aWorldOfEdges,
  callCounts,
  edgeQuery,
  edges,
  startTwoOrchestrators,
  type TwoOrchestrators,
} from './two-orchestrators.ts';

const NAMES = '{ orchestrators { edges { nodes { name } } } }';
const LOGIN = 'login/operatorLogin';
const LINK_STATUS = 'monitoring/getEnterpriseEdgeLinkStatus';
const expired: ScriptedReply = { headers: { expires: '0' }, json: EXPIRED_SESSION };

describe('the session of an orchestrator', () => {
  let portal: ScriptedOrchestrator;
  let subgraph: ConnectedSubgraph;

  /** @param answer to a call with a session that still works. */
  async function start(
    answer: (call: ScriptedCall) => ScriptedReply,
    settings: Record<string, string> = {},
  ): Promise<void> {
    portal = await startScriptedOrchestrator(answer);
    subgraph = connectSubgraph(velocloud, { ...portal.environment, ...settings });
  }
  afterEach(async () => {
    await subgraph.stop();
    await portal.stop();
  });
  const methods = () => portal.calls.map(({ method }) => method);

  it.each([302, 200])(
    'velocloud.md §7.2: begins with a login that is answered %i and a cookie',
    async (status) => {
      await start(({ method }) =>
        method === LOGIN ? loggedIn('s1', status) : { json: [LINK_ROW] },
      );
      expect(await subgraph.ask(NAMES)).toEqual({
        data: { orchestrators: [{ edges: { nodes: [{ name: 'STORE-12' }] } }] },
      });
      expect(portal.calls).toEqual([
        {
          method: LOGIN,
          cookie: undefined,
          contentType: 'application/json',
          body: { username: 'noc', password: 'a+secret' },
        },
        {
          method: LINK_STATUS,
          cookie: 'velocloud.session=s1',
          contentType: 'application/json',
          body: {},
        },
      ]);
    },
  );

  it('velocloud.md §7.2: does not begin when the cookie is missing, and says so without the reason', async () => {
    await start(() => ({
      status: 302,
      headers: {
        location: '/ui/operator/login',
        'set-cookie': ['velocloud.message=noc%20is%20locked', 'velocloud.session=; Path=/'],
      },
      json: null,
    }));
    const error = onlyError(await subgraph.ask(NAMES));
    expect(error).toMatchObject({
      message: 'velocloud-1 refused the login with status 302',
      extensions: { code: 'UPSTREAM_REJECTED', upstream: 'velocloud-1', upstreamStatus: 302 },
    });
    expect(JSON.stringify(error)).not.toMatch(/locked|a\+secret/);
    expect(methods()).toEqual([LOGIN]);
  });

  it('velocloud.md §7.1: that ended is told by the body alone; the call is repeated with a new one', async () => {
    let logins = 0;
    await start(({ method, cookie }) => {
      if (method === LOGIN) return loggedIn(`s${(logins += 1)}`);
      return cookie?.endsWith('s2') ? { json: [LINK_ROW] } : expired;
    });
    expect(await subgraph.ask(NAMES)).toEqual({
      data: { orchestrators: [{ edges: { nodes: [{ name: 'STORE-12' }] } }] },
    });
    expect(methods()).toEqual([LOGIN, LINK_STATUS, LOGIN, LINK_STATUS]);
  });

  it('velocloud.md §7.1: that never holds is an error after one more login', async () => {
    await start(({ method }) => (method === LOGIN ? loggedIn('s') : expired));
    expect(onlyError(await subgraph.ask(NAMES))).toMatchObject({
      message: 'velocloud-1 refused the states of all links: it accepts no session',
      extensions: { code: 'UPSTREAM_REJECTED', upstreamStatus: 200, upstreamCode: -32600 },
    });
    expect(methods()).toEqual([LOGIN, LINK_STATUS, LOGIN, LINK_STATUS]);
  });

  it('stays when the answer is another error', async () => {
    await start(({ method }) =>
      method === LOGIN
        ? loggedIn('s')
        : { json: { error: { code: -32000, message: 'user does not have privilege' } } },
    );
    expect(onlyError(await subgraph.ask(NAMES))).toMatchObject({
      message: 'velocloud-1 refused the states of all links',
      extensions: { code: 'UPSTREAM_REJECTED', upstreamCode: -32000 },
    });
    expect(methods()).toEqual([LOGIN, LINK_STATUS]);
  });

  it('is replaced at a certain age although it still works', async () => {
    await start(({ method }) => (method === LOGIN ? loggedIn('s') : { json: [LINK_ROW] }), {
      VELOCLOUD_SESSION_MAX_AGE_MS: '20',
      VELOCLOUD_LINK_STATUS_FRESH_MS: '1',
    });
    await subgraph.ask(NAMES);
    await new Promise((resolve) => setTimeout(resolve, 25));
    expect((await subgraph.ask(NAMES)).errors).toBeUndefined();
    expect(methods()).toEqual([LOGIN, LINK_STATUS, LOGIN, LINK_STATUS]);
  });
});

describe('100 requests that find the session ended', () => {
  let graph: TwoOrchestrators;

  beforeEach(async () => {
    const fleet = [0, 1].flatMap((orchestrator) =>
      Array.from({ length: 50 }, (_, index) =>
        anEdge({
          orchestrator,
          edgeId: index + 1,
          serialNumber: `VC${orchestrator}${100 + index}`,
          links: [aLink({ linkId: index + 1 })],
        }),
      ),
    );
    graph = await startTwoOrchestrators(aWorldOfEdges(...fleet));
  });
  afterEach(async () => graph.stop());

  const configurations = () =>
    Promise.all(
      graph.world.edges.map(({ serialNumber }) =>
        graph.ask(edgeQuery('links { configuration { type } }'), edges(serialNumber ?? '')),
      ),
    );
  const whole = Array.from({ length: 100 }, () => ({
    data: { _entities: [{ links: [{ configuration: { type: 'WIRED' } }] }] },
  }));

  it('cost one login at each orchestrator, and none of them fails', async () => {
    await graph.ask(NAMES);
    for (const orchestrator of [graph.first, graph.second]) {
      await orchestrator.setFault({ kind: 'expired-session', mode: 'once' });
    }
    graph.clearCalls();
    expect(await configurations()).toEqual(whole);
    for (const { operatorLogin } of [callCounts(graph.first), callCounts(graph.second)]) {
      expect(operatorLogin).toBe(1);
    }
  });

  it('cost one login at each orchestrator when there was no session yet', async () => {
    expect(await configurations()).toEqual(whole);
    const once = {
      operatorLogin: 1,
      getEnterpriseEdgeLinkStatus: 1,
      getEdgeConfigurationModules: 50,
    };
    expect(callCounts(graph.first)).toEqual(once);
    expect(callCounts(graph.second)).toEqual(once);
  });
});
