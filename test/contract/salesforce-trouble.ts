import type { Fault, Simulator } from '../../sandbox/runtime/types.ts';
import type { ConnectedSubgraph } from '../support/connect-subgraph.ts';
import { onlyError } from '../support/expect-failure.ts';

/** A subgraph before a simulated vendor that runs on Salesforce. */
export interface SalesforceReader {
  readonly upstream: 'lit' | 'cts';
  /** Running while a test runs. */
  readonly vendor: () => Simulator;
  readonly connect: (settings: Record<string, string>) => ConnectedSubgraph;
  /** Reads the vendor's list, ids alone. */
  readonly list: string;
  /** The whole answer to `list`. */
  readonly listed: { readonly data: Readonly<Record<string, unknown>> };
  /** Setting of the time for which the list counts as fresh. */
  readonly freshFor: string;
  /** Asks for a dispatch whose number nobody gave, another for each index. */
  readonly askUnknown: (subgraph: ConnectedSubgraph, index: number) => Promise<unknown>;
}

interface Trouble {
  readonly fault: Fault;
  readonly code: string;
  readonly upstreamStatus?: number;
}

const LOGIN = '/services/oauth2/token';
const TROUBLES: readonly Trouble[] = [
  { fault: { kind: 'refused' }, code: 'UPSTREAM_UNAVAILABLE' },
  { fault: { kind: 'slow', delayMs: 10_000 }, code: 'UPSTREAM_TIMEOUT' },
  {
    fault: { kind: 'server-error', status: 503 },
    code: 'UPSTREAM_UNAVAILABLE',
    upstreamStatus: 503,
  },
  { fault: { kind: 'garbage' }, code: 'UPSTREAM_MALFORMED' },
  { fault: { kind: 'cut' }, code: 'UPSTREAM_UNAVAILABLE' },
  {
    fault: { kind: 'expired-session', mode: 'always' },
    code: 'UPSTREAM_REJECTED',
    upstreamStatus: 401,
  },
];

/** What every reader of such a vendor does while the vendor is in trouble, and after it. */
export function describeSalesforceTrouble(reader: SalesforceReader): void {
  const { upstream, vendor, list, listed } = reader;
  const variable = (name: string) => `${upstream.toUpperCase()}_${name}`;
  const logins = () => vendor().calls.filter(({ path }) => path === LOGIN).length;
  let subgraph: ConnectedSubgraph;

  const connect = (settings: Record<string, string> = {}) =>
    void (subgraph = reader.connect({ [reader.freshFor]: '1', ...settings }));

  describe('while the vendor is in trouble', () => {
    afterEach(() => subgraph.stop());

    it.each(TROUBLES)(
      'says $code when it meets $fault.kind, and is whole afterwards',
      async ({ fault, code, upstreamStatus }) => {
        connect({ [variable('TIMEOUT_MS')]: fault.kind === 'slow' ? '500' : '10000' });
        const [listField] = Object.keys(listed.data);
        for (const when of ['before the first login', 'after it']) {
          await vendor().setFault(fault);
          const error = onlyError(await subgraph.ask(list));
          const status = upstreamStatus === undefined ? {} : { upstreamStatus };
          expect({ when, ...error }).toMatchObject({
            when,
            path: [listField],
            extensions: { code, upstream, ...status },
          });
          await vendor().clearFaults();
          expect(await subgraph.ask(list)).toEqual(listed);
        }
      },
    );

    it('is not told of a session that ended, and logs in again', async () => {
      connect();
      await subgraph.ask(list);
      await vendor().setFault({ kind: 'expired-session', mode: 'once' });
      expect(await subgraph.ask(list)).toEqual(listed);
      expect(logins()).toBe(2);
    });

    it('logs in once more when 100 requests find the session ended', async () => {
      connect({ [reader.freshFor]: '60000' });
      await subgraph.ask(list);
      await vendor().setFault({ kind: 'expired-session', mode: 'once' });
      vendor().clearCalls();
      const requests = Array.from({ length: 100 }, (_, index) =>
        reader.askUnknown(subgraph, index),
      );
      const none = { data: { _entities: [null] } };
      expect(await Promise.all(requests)).toEqual(requests.map(() => none));
      expect(logins()).toBe(1);
    });

    it('tells that a login was refused', async () => {
      connect({ [variable('SECURITY_TOKEN')]: 'WRONG' });
      expect(onlyError(await subgraph.ask(list))).toMatchObject({
        message: `${upstream} refused the login with status 400`,
        extensions: { code: 'UPSTREAM_REJECTED', upstream, upstreamStatus: 400 },
      });
    });
  });
}
