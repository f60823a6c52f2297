import type { z } from 'zod';
import { CodedError } from '../../platform/errors.ts';
import {
  createUpstreamClient,
  rejected,
  type UpstreamCall,
  type UpstreamReply,
} from '../../platform/http/upstream-client.ts';
import { parseJsonBody } from '../../platform/parse.ts';
import { createSession } from '../../platform/session.ts';
import { createWords } from '../../platform/words.ts';
import type { ProbeTestMetric } from '../generated/hawkeye.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import type { ProbeModel, ProbeTestModel } from './model.ts';
import { readToEnd } from './paging.ts';
import type { Settings } from './settings.ts';
import { detailsSchema, pageSchema, probeSchema, testSchema } from './wire.ts';

/** The calls of the probe platform that this graph makes. All throw CodedError. */
export interface HawkeyeClient {
  /** Every record of a probe, each once; those without a serial number are left out. */
  probes(): Promise<readonly ProbeModel[]>;
  /** Results of all probes with a date in the interval, each once. */
  tests(from: Date, to: Date): Promise<readonly ProbeTestModel[]>;
  /** What one result measured. */
  metrics(testId: string, requestId: string): Promise<ProbeTestMetric[]>;
  close(): Promise<void>;
}

const PAGE_SIZE = 100;
/** A session may end in the middle of a paged read, and the new one too: the platform's other callers try as often. */
const MAX_RELOGINS = 5;

type Read = Pick<UpstreamCall, 'route' | 'path' | 'query' | 'requestId'>;

export function createHawkeyeClient(settings: Settings, deps: SubgraphDeps): HawkeyeClient {
  const words = createWords('hawkeye', deps);
  const http = createUpstreamClient({
    ...settings,
    upstream: 'hawkeye',
    log: deps.log,
    metrics: deps.metrics,
  });
  const session = createSession(login, { maxRelogins: MAX_RELOGINS });

  async function login(): Promise<string> {
    const { username, password } = settings;
    const reply = await http.call({
      method: 'POST',
      kind: 'read',
      route: '/login',
      path: '/login',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });
    if (reply.status !== 200) throw rejected('hawkeye', 'the login', reply);
    return cookiesOf(reply);
  }

  async function get(call: Read, what: string): Promise<UpstreamReply> {
    const reply = await session.use(
      (cookie) => http.call({ ...call, method: 'GET', headers: { cookie } }),
      ({ status }) => status === 401,
    );
    if (reply.status !== 200) throw rejected('hawkeye', what, reply);
    return reply;
  }

  function readAll<T>(
    call: Read,
    what: string,
    record: z.ZodType<T>,
    keyOf: (item: T) => string,
  ): Promise<T[]> {
    const schema = pageSchema(record);
    return readToEnd({
      what,
      keyOf,
      maxPages: settings.maxPages,
      async readPage(offset) {
        const query = { ...call.query, limit: PAGE_SIZE, offset };
        const reply = await get({ ...call, query }, what);
        return parseJsonBody('hawkeye', what, reply.text, schema);
      },
    });
  }

  return {
    async probes() {
      const records = await readAll(
        { route: '/probes', path: '/probes' },
        'the probes',
        probeSchema(words),
        ({ probeId }) => probeId,
      );
      return records.flatMap(({ serialNumber, ...probe }) =>
        serialNumber === null ? [] : [{ serialNumber, ...probe }],
      );
    },
    tests: (from, to) =>
      readAll(
        {
          route: '/testsresults',
          path: '/testsresults',
          query: { startDate: printDate(from), endDate: printDate(to) },
        },
        'the test results',
        testSchema(words),
        ({ id }) => id,
      ),
    async metrics(testId, requestId) {
      const path = `/testsresults/${encodeURIComponent(testId)}`;
      const reply = await get({ route: '/testsresults/{id}', path, requestId }, 'a test result');
      return parseJsonBody('hawkeye', 'a test result', reply.text, detailsSchema(words));
    },
    close: () => http.close(),
  };
}

/** Whatever cookies the login sets make the session: their names are the platform's own business. */
function cookiesOf({ headers }: UpstreamReply): string {
  const pairs = [headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split(';', 1)[0] ?? '');
  if (pairs.length > 0) return pairs.map((pair) => pair.trim()).join('; ');
  throw new CodedError('UPSTREAM_MALFORMED', 'hawkeye answered the login without a cookie', {
    upstream: 'hawkeye',
  });
}

/** Whole seconds, as the platform prints its own. */
function printDate(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
