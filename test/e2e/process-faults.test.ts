import { startFaultyProxy, type FaultyProxy } from '../support/faulty-proxy.ts';
import { withRedis } from '../support/redis-server.ts';
import { startProcesses } from '../support/role-processes.ts';
import { shortWindows } from '../support/short-windows.ts';
import type { SystemUnderTest } from '../support/start-system.ts';
import { TROUBLES } from '../support/upstream-trouble.ts';
import { expectHoles, expectWhole, READ_FROM, readerOf, type Reader } from './faults/reads.ts';
import { rowsOf } from './faults/rows.ts';
import { describeSubgraphFaults } from './faults/subgraphs.ts';
import { expectOnce, writeRows } from './faults/writes.ts';

/** What else fails upstream shows in one process; between processes the same happens: these show it. */
const CHOSEN = TROUBLES.filter(({ name }) => ['refused', 'garbage'].includes(name));

describe('in one process for each role,', () => {
  let running: SystemUnderTest;
  const proxies = new Map<string, FaultyProxy>();

  beforeAll(async () => {
    const settings = {
      ...shortWindows(),
      BRUIN_NOTE_HORIZON_MS: '500',
      GATEWAY_SUBGRAPH_TIMEOUT_MS: '3000',
    };
    running = await startProcesses(settings, { addressOf: proxied });
  }, 180_000);
  afterAll(async () => {
    await running.stop();
    for (const proxy of proxies.values()) await proxy.stop();
  }, 60_000);

  /** Puts a proxy before each subgraph, for the gateway to meet it there. */
  async function proxied(name: string, port: number): Promise<string> {
    const proxy = await startFaultyProxy(port);
    proxies.set(name, proxy);
    return proxy.url;
  }

  describe('when a subgraph fails', () =>
    describeSubgraphFaults(
      () => running,
      () => proxies,
    ));

  // As elsewhere: what is kept between processes is left out only when told so by name.
  (withRedis() ? describe : describe.skip)('when an upstream system fails,', () => {
    let reader: Reader;
    beforeAll(async () => {
      reader = await readerOf(running);
    }, 60_000);

    it('the whole answer has something of every system to lose', () => expectWhole(reader));

    it.each(rowsOf(READ_FROM, CHOSEN))(
      '%s %s: the rest stays, each hole has a coded error at its place, and it recovers',
      (system, _name, trouble) => expectHoles(reader, system, trouble),
      60_000,
    );

    it.each(writeRows(CHOSEN))(
      '%s, %s %s: it is done at most once, and what is said of it holds after the recovery',
      (_field, _system, _name, write, trouble) => expectOnce(running, write, trouble),
      60_000,
    );
  });
});
