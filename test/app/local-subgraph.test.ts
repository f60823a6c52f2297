import { startSubgraphHere, type SubgraphHere } from '../../app/local-subgraph.ts';
import { createSettingsReader } from '../../platform/config.ts';
import { customers } from '../../subgraphs/customers/index.ts';
import { subgraphDeps } from '../support/subgraph-deps.ts';

const SWITCH = `mutation ($observedAt: DateTime!) {
  switchDeviceCache(input: { cache: PROBES, generation: "g", batches: 1, observedAt: $observedAt }) {
    userErrors { code }
  }
}`;

describe('a subgraph in this process', () => {
  const { signal } = new AbortController();
  let here: SubgraphHere;
  beforeAll(() => {
    const settings = createSettingsReader({}, true).read('test', customers.settings);
    here = startSubgraphHere(customers, settings, subgraphDeps());
  });
  afterAll(() => here.instance.stop());

  it('refuses a mutation of a former holder, as one behind HTTP does', async () => {
    const variables = { observedAt: '2026-11-21T12:00:00Z' };
    const send = (fence: string) =>
      here.transport.execute(
        { kind: 'mutation', query: SWITCH, variables },
        { requestId: 'r-1', signal, fence },
      );
    const accepted = { data: { switchDeviceCache: { userErrors: [{ code: 'INCOMPLETE' }] } } };
    expect(await send('cache=8')).toEqual(accepted);
    expect(await send('cache=7')).toMatchObject({ errors: [{ extensions: { code: 'FENCED' } }] });
    expect(await send('cache=8')).toEqual(accepted);
  });
});
