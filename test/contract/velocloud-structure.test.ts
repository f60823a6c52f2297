import type { ReceivedCall, Simulator } from '../../sandbox/runtime/types.ts';
import { smallNetwork } from '../subgraphs/velocloud/small-network.ts';
import {
  edgeQuery,
  edges,
  startTwoOrchestrators,
} from '../subgraphs/velocloud/two-orchestrators.ts';
import { DIFFERENCES } from './velocloud-differences.ts';
import { EVERYTHING_LISTED, EVERYTHING_OF_EDGES } from './velocloud-documents.ts';
import { readPortalStructure, type PortalStructure } from './velocloud-swagger.ts';

/** Methods that the vendor's structure leaves out: the orchestrators' own document counts for them. */
const DOCUMENT_ALONE = ['metrics/getGatewayStatusMetrics', 'monitoring/getAggregates'];

/** A request of the graph, and what the simulator says to it. */
interface Exchange {
  readonly method: string;
  readonly request: unknown;
  readonly response: unknown;
}

const structure = readPortalStructure(DIFFERENCES);
let exchanges: readonly Exchange[];
let refusals: readonly unknown[];

beforeAll(async () => {
  const world = smallNetwork();
  const graph = await startTwoOrchestrators(world);
  await graph.data(EVERYTHING_LISTED);
  const serialNumbers = world.edges.flatMap(({ serialNumber }) => serialNumber ?? []);
  await graph.data(edgeQuery(EVERYTHING_OF_EDGES), edges(...serialNumbers));
  exchanges = (await Promise.all(graph.simulators.map(replay))).flat();
  refusals = await refusalsOf(graph.first);
  await graph.stop();
});

/** Asks an orchestrator once more for all that the graph asked it for. */
async function replay(simulator: Simulator): Promise<Exchange[]> {
  const recorded = [...simulator.calls];
  const { host, cookie } = await logIn(simulator);
  return Promise.all(
    recorded.map(async (call) => {
      const method = methodOf(call);
      if (method === 'login/operatorLogin') return { method, request: call.body, response: null };
      const reply = await post(host, method, call.body, cookie);
      expect(reply.status).toBe(200);
      return { method, request: call.body, response: await reply.json() };
    }),
  );
}

/** Bodies with which it turns calls down. */
async function refusalsOf(simulator: Simulator): Promise<unknown[]> {
  const { host, cookie } = await logIn(simulator);
  const replies = await Promise.all([
    post(host, 'event/getEnterpriseEvents', { enterpriseId: 99, interval: { start: 0 } }, cookie),
    post(host, 'metrics/getEdgeLinkSeries', { enterpriseId: 1, edgeId: 10 }, cookie),
    post(host, 'network/getNetworkGateways', { mood: 'good' }, cookie),
    post(host, 'network/getNetworkMoods', {}, cookie),
    post(host, 'network/getNetworkGateways', {}),
  ]);
  expect(replies.map(({ status }) => status)).toEqual([400, 400, 400, 400, 200]);
  return Promise.all(replies.map((reply) => reply.json()));
}

async function logIn({ environment }: Simulator): Promise<{ host: string; cookie: string }> {
  const [{ host = '', user = '', password = '' } = {}] = JSON.parse(
    environment['VELOCLOUD_CREDENTIALS'] ?? '[]',
  ) as Partial<Record<'host' | 'user' | 'password', string>>[];
  const { headers } = await post(host, 'login/operatorLogin', { username: user, password });
  const cookies = headers.getSetCookie().map((each) => each.split(';', 1)[0]);
  return { host, cookie: cookies.join('; ') };
}

const methodOf = ({ path }: ReceivedCall): string => path.replace('/portal/rest/', '');

const post = (host: string, method: string, body: unknown, cookie = ''): Promise<Response> =>
  fetch(`http://${host}/portal/rest/${method}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });

const described = (): Exchange[] =>
  exchanges.filter(({ method }) => !DOCUMENT_ALONE.includes(method));

/** What is wrong with all that went over the wire, each fault once, without the number of its row. */
function faults(judge: PortalStructure): string[] {
  const found = described().flatMap(({ method, request, response }) => [
    ...judge.request(method, request).map((fault) => `${method} request ${fault}`),
    ...judge.response(method, response).map((fault) => `${method} response ${fault}`),
  ]);
  return [...new Set(found.map((fault) => fault.replace(/\/\d+/g, '/n')))].sort();
}

const lengthOf = ({ response }: Exchange): number => JSON.stringify(response).length;

/** Every value inside, with the same whole in which another type stands in its place. */
function* withOneTypeChanged(value: unknown): Generator<{ place: string; changed: unknown }> {
  if (Array.isArray(value)) {
    for (const { place, changed } of value.length > 0 ? withOneTypeChanged(value[0]) : [])
      yield { place: `/n${place}`, changed: [changed] };
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value))
      for (const { place, changed } of withOneTypeChanged(field))
        yield { place: `/${name}${place}`, changed: { ...value, [name]: changed } };
  } else {
    yield { place: '', changed: typeof value === 'string' ? 7.5 : value === null ? true : 'text' };
  }
  yield { place: '', changed: Array.isArray(value) ? {} : [] };
}

describe('what graph and simulator say to each other', () => {
  it('is a full reading: every method that the graph calls, with rows', () => {
    const methods = [...new Set(exchanges.map(({ method }) => method))].sort();
    expect(methods).toEqual([
      'edge/getEdgeConfigurationModules',
      'enterprise/getEnterpriseEdges',
      'event/getEnterpriseEvents',
      'login/operatorLogin',
      'metrics/getEdgeLinkSeries',
      'metrics/getGatewayStatusMetrics',
      'monitoring/getAggregateEdgeLinkMetrics',
      'monitoring/getAggregates',
      'monitoring/getEnterpriseEdgeLinkStatus',
      'network/getNetworkEnterprises',
      'network/getNetworkGateways',
    ]);
    expect(methods.filter((method) => !structure.methods.has(method)).sort()).toEqual(
      DOCUMENT_ALONE,
    );
    expect(exchanges.length).toBeGreaterThan(50);
  });

  it('has the structure that the vendor publishes, field by field', () => {
    expect(faults(structure)).toEqual([]);
  });

  it('differs from it where the document says so, and nowhere else', () => {
    const bare = faults(readPortalStructure([]));
    const fieldOf = (at: string) => at.slice(at.indexOf('.') + 1);
    const needless = DIFFERENCES.filter(
      ({ at }) =>
        !bare.some((fault) => new RegExp(`/${fieldOf(at)}[/:]|"${fieldOf(at)}"`).test(fault)),
    );
    expect(needless.map(({ at }) => at)).toEqual([]);
  });

  it('turns calls down in the vendor’s form of an error, an ended session included', () => {
    expect(refusals.flatMap((body) => structure.error(body))).toEqual([]);
    expect(structure.error({ error: { code: '-32600', message: 'no' } })).not.toEqual([]);
  });

  it('would no longer have it if any field were of another type', () => {
    // The one that says most, of each method.
    const byMethod = new Map(
      described()
        .toSorted((a, b) => lengthOf(a) - lengthOf(b))
        .map((exchange) => [exchange.method, exchange]),
    );
    const unnoticed: string[] = [];
    let changes = 0;
    for (const { method, request, response } of byMethod.values()) {
      for (const { place, changed } of withOneTypeChanged(request)) {
        changes += 1;
        if (structure.request(method, changed).length === 0) unnoticed.push(`${method} ${place}`);
      }
      if (method === 'login/operatorLogin') continue;
      for (const { place, changed } of withOneTypeChanged(response)) {
        changes += 1;
        if (structure.response(method, changed).length === 0) unnoticed.push(`${method} ${place}`);
      }
    }
    expect(unnoticed).toEqual([]);
    expect(changes).toBeGreaterThan(300);
  });
});
