import { systemClock } from '../../../platform/clock.ts';
import { velocloud } from '../../../subgraphs/velocloud/index.ts';
import { recordingLogger } from '../../monitors/runtime/log-lines.ts';
import { connectSubgraph } from '../../support/connect-subgraph.ts';
import { EDGE_RECORD, EVENT, LINK_ROW } from './bodies.ts';
import {
  loggedIn,
  startScriptedOrchestrator,
  type ScriptedOrchestrator,
} from './scripted-orchestrator.ts';
import { edgeQuery, edges } from './two-orchestrators.ts';

const LINK = { ...LINK_ROW, edgeHASerialNumber: 'VC0000002' };
const GATEWAY = { id: 1, name: 'vcg-region-1', gatewayState: 'CONNECTED', ipAddress: null };

/** An orchestrator that speaks as it should, but for one method. */
const bodiesWith = (own: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  'monitoring/getEnterpriseEdgeLinkStatus': [LINK],
  'network/getNetworkEnterprises': [{ id: 1, edgeCount: 1, edges: [EDGE_RECORD] }],
  'network/getNetworkGateways': [GATEWAY],
  'event/getEnterpriseEvents': { data: [EVENT] },
  'edge/getEdgeConfigurationModules': {},
  ...own,
});

const wanOf = (link: object) => ({
  'edge/getEdgeConfigurationModules': {
    WAN: { data: { links: [{ interfaces: ['GE1'], ...link }] } },
  },
});
const ofEdge = (fields: string) => ({ query: edgeQuery(fields), variables: edges('VC0000001') });
const entity = (found: object) => ({ _entities: [found] });

describe('a word never seen before', () => {
  let orchestrator: ScriptedOrchestrator | undefined;
  afterEach(async () => orchestrator?.stop());

  // prettier-ignore
  it.each<{ what: string; field: string; own: Record<string, unknown>; ask: { query: string; variables?: object }; shown: object }>([
    { what: 'the state of an edge',    field: 'edgeState',    own: { 'monitoring/getEnterpriseEdgeLinkStatus': [{ ...LINK, edgeState: 'MOLTEN' }] }, ask: ofEdge('state rawState'),                       shown: entity({ state: 'UNKNOWN', rawState: 'MOLTEN' }) },
    { what: 'the state of a link',     field: 'linkState',    own: { 'monitoring/getEnterpriseEdgeLinkStatus': [{ ...LINK, linkState: 'MOLTEN' }] }, ask: ofEdge('links { state rawState }'),             shown: entity({ links: [{ state: 'UNKNOWN', rawState: 'MOLTEN' }] }) },
    { what: 'the mode of a link',      field: 'linkMode',     own: wanOf({ mode: 'MOLTEN', type: 'WIRED' }),                                         ask: ofEdge('links { configuration { mode rawMode type } }'), shown: entity({ links: [{ configuration: { mode: 'UNKNOWN', rawMode: 'MOLTEN', type: 'WIRED' } }] }) },
    { what: 'the type of a link',      field: 'linkType',     own: wanOf({ mode: 'PRIVATE', type: 'MOLTEN' }),                                       ask: ofEdge('links { configuration { mode type rawType } }'), shown: entity({ links: [{ configuration: { mode: 'PRIVATE', type: 'UNKNOWN', rawType: 'MOLTEN' } }] }) },
    { what: 'the state of a gateway',  field: 'gatewayState', own: { 'network/getNetworkGateways': [{ ...GATEWAY, gatewayState: 'MOLTEN' }] },       ask: { query: '{ orchestrators { gateways { state rawState } } }' }, shown: { orchestrators: [{ gateways: [{ state: 'UNKNOWN', rawState: 'MOLTEN' }] }] } },
    { what: 'the state of an HA pair', field: 'haState',      own: { 'network/getNetworkEnterprises': [{ id: 1, edges: [{ ...EDGE_RECORD, haState: 'MOLTEN' }] }] }, ask: ofEdge('state haRole haPartner { state }'), shown: entity({ state: 'CONNECTED', haRole: 'STANDALONE', haPartner: null }) },
    { what: 'the kind of an event',    field: 'event',        own: { 'event/getEnterpriseEvents': { data: [{ ...EVENT, event: 'MOLTEN' }] } },       ask: ofEdge('events { type rawType }'),              shown: entity({ events: [{ type: 'OTHER', rawType: 'MOLTEN' }] }) },
  ])('for $what is shown beside UNKNOWN, counted each time and logged once', async ({ field, own, ask, shown }) => {
    const bodies = bodiesWith(own);
    orchestrator = await startScriptedOrchestrator(({ method }) =>
      method === 'login/operatorLogin' ? loggedIn('s') : { json: bodies[method] },
    );
    const { log, lines } = recordingLogger();
    const fresh = Object.fromEntries(['LINK_STATUS', 'ENTERPRISES', 'GATEWAYS'].map((each) => [`VELOCLOUD_${each}_FRESH_MS`, '1']));
    const graph = connectSubgraph(velocloud, { ...orchestrator.environment, ...fresh }, systemClock, log);
    for (let reading = 0; reading < 2; reading += 1) {
      const { data, errors } = await graph.ask(ask.query, { ...ask.variables });
      expect(errors).toBeUndefined();
      expect(JSON.parse(JSON.stringify(data))).toEqual(shown);
      await systemClock.sleep(3);
    }
    await graph.stop();
    const { body } = await graph.metrics.expose();
    expect(body).toMatch(new RegExp(`^upstream_unknown_words_total\\{upstream="velocloud-1",field="${field}"\\} 2$`, 'm'));
    expect(lines.filter(({ word }) => word === 'MOLTEN')).toEqual([
      expect.objectContaining({ upstream: 'velocloud-1', field, msg: 'upstream used a word that the graph does not know' }),
    ]);
  });
});
