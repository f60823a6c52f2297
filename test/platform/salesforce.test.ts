import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { text as readText } from 'node:stream/consumers';
import { createSalesforceClient, type SalesforceClient } from '../../platform/http/salesforce.ts';
import { silentLogger } from '../../platform/logger.ts';
import { createMetrics } from '../../platform/metrics.ts';

describe('the client of a Salesforce organisation', () => {
  let server: Server;
  let client: SalesforceClient;
  let origin: string;
  let logins: string[];
  /** Tokens that calls came with, in order. */
  let used: (string | undefined)[];
  let accepted: Set<string>;
  let grantsTokens: boolean;
  let instanceUrl: string;

  beforeEach(async () => {
    logins = [];
    used = [];
    accepted = new Set();
    grantsTokens = true;
    server = createServer((request, response) => {
      void readText(request).then((body) => {
        if (request.url === '/services/oauth2/token') {
          logins.push(body);
          const token = `token-${logins.length}`;
          if (grantsTokens) accepted = new Set([token]);
          response.end(JSON.stringify({ access_token: token, instance_url: instanceUrl }));
          return;
        }
        const token = request.headers.authorization?.replace('Bearer ', '');
        used.push(token);
        response.statusCode = accepted.has(token ?? '') ? 200 : 401;
        response.end('[]');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    instanceUrl = `${origin}/`;
    client = aClient({});
  });

  afterEach(async () => {
    await client.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  function aClient(
    options: Partial<Parameters<typeof createSalesforceClient>[0]>,
  ): SalesforceClient {
    return createSalesforceClient({
      upstream: 'thing',
      loginUrl: origin,
      credentials: {
        clientId: 'id',
        clientSecret: 'c&s',
        username: 'u@x',
        password: 'p+',
        securityToken: 'TOK',
      },
      sessionMaxAgeMs: 60_000,
      timeoutMs: 2000,
      retries: 0,
      retryDelayMs: 1,
      concurrency: 4,
      queue: 1000,
      connections: 4,
      breakerFailures: 20,
      breakerOpenMs: 50,
      log: silentLogger,
      metrics: createMetrics(),
      ...options,
    });
  }

  const read = () => client.call({ method: 'GET', route: '/rows', path: '/rows' });
  const write = () => client.call({ method: 'POST', route: '/rows', path: '/rows', body: '{}' });

  it('logs in with the password followed by the security token', async () => {
    expect((await read()).status).toBe(200);
    expect(Object.fromEntries(new URLSearchParams(logins[0]))).toEqual({
      grant_type: 'password',
      client_id: 'id',
      client_secret: 'c&s',
      username: 'u@x',
      password: 'p+TOK',
    });
  });

  it('logs in once for many calls that come first', async () => {
    await Promise.all(Array.from({ length: 50 }, read));
    expect(logins).toHaveLength(1);
    expect(used).toHaveLength(50);
  });

  it('logs in once more when many calls find the token ended', async () => {
    await read();
    accepted.clear();
    const replies = await Promise.all(Array.from({ length: 100 }, read));
    expect(logins).toHaveLength(2);
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('repeats a call once, then hands the refusal on', async () => {
    grantsTokens = false;
    expect((await read()).status).toBe(401);
    expect(used).toEqual(['token-1', 'token-2']);
  });

  it('hands the refusal of a stream on at once, which could not be sent again', async () => {
    await read();
    accepted.clear();
    const body = Readable.from([Buffer.from('rows')]);
    const call = { method: 'POST', route: '/rows', path: '/rows', body } as const;
    expect((await client.call(call)).status).toBe(401);
    expect(used).toEqual(['token-1', 'token-1']);
    expect((await read()).status).toBe(200);
    expect(logins).toHaveLength(2);
  });

  it('replaces a token of the age that the settings name', async () => {
    await client.close();
    client = aClient({ sessionMaxAgeMs: 30 });
    await read();
    await new Promise((resolve) => setTimeout(resolve, 40));
    await read();
    expect(used).toEqual(['token-1', 'token-2']);
  });

  it.each(['https://org.example.test', 'http://10.0.0.7:80', 'http://127.0.0.1.example.test'])(
    'goes from a login on this machine to no instance elsewhere: %s',
    async (elsewhere) => {
      instanceUrl = elsewhere;
      await expect(read()).rejects.toMatchObject({
        code: 'UPSTREAM_MALFORMED',
        message: expect.not.stringContaining(new URL(elsewhere).hostname) as string,
      });
      expect(used).toEqual([]);
    },
  );

  it.each(['file:///etc/passwd', 'not an address', ''])(
    'takes no instance address like %j',
    async (wrong) => {
      instanceUrl = wrong;
      await expect(read()).rejects.toMatchObject({ code: 'UPSTREAM_MALFORMED' });
    },
  );

  it('tells who refused the login, without what was sent', async () => {
    server.removeAllListeners('request');
    server.on('request', (_request, response) => {
      response.statusCode = 400;
      response.end('{"error":"invalid_grant","error_description":"authentication failure"}');
    });
    const refusal = expect(read()).rejects;
    await refusal.toMatchObject({
      code: 'UPSTREAM_REJECTED',
      message: 'thing refused the login with status 400',
      extensions: { upstream: 'thing', upstreamStatus: 400 },
    });
  });

  it('tells of a write that cannot log in that nothing was sent', async () => {
    server.removeAllListeners('request');
    server.on('request', (request) => request.socket.destroy());
    await expect(write()).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      extensions: { upstream: 'thing', delivered: 'no' },
    });
  });

  it('refuses to write when it was told so, and reads all the same', async () => {
    await client.close();
    client = aClient({ writes: 'refused' });
    await expect(write()).rejects.toMatchObject({
      code: 'FORBIDDEN',
      extensions: { upstream: 'thing', delivered: 'no' },
    });
    expect(used).toEqual([]);
    expect((await read()).status).toBe(200);
  });
});
