import { parseRedisAddress } from '../../platform/redis/address.ts';

const cluster = (more: object) => ({
  kind: 'cluster',
  nodes: [{ host: '10.0.0.1', port: 7000 }],
  tls: false,
  ...more,
});

describe('the address of a Redis', () => {
  it.each([
    'redis://127.0.0.1:6379',
    'rediss://user:pass@cache.example.test:6380/2',
    'redis://localhost',
  ])('%s names one server', (url) => {
    expect(parseRedisAddress(url)).toEqual({ kind: 'server', url });
  });

  it.each([
    ['redis+cluster://10.0.0.1:7000', {}],
    ['rediss+cluster://10.0.0.1:7000/', { tls: true }],
    [
      'redis+cluster://10.0.0.1:7000,node-2.example.test:7001,[::1]:7002',
      {
        nodes: [
          { host: '10.0.0.1', port: 7000 },
          { host: 'node-2.example.test', port: 7001 },
          { host: '::1', port: 7002 },
        ],
      },
    ],
    ['redis+cluster://noc:p%40ss:w@10.0.0.1:7000', { username: 'noc', password: 'p@ss:w' }],
    ['redis+cluster://:word@10.0.0.1:7000', { password: 'word' }],
  ])('%s names a cluster', (text, more) => {
    expect(parseRedisAddress(text)).toEqual(cluster(more));
  });

  it.each([
    'localhost:6379',
    'http://127.0.0.1:6379',
    'redis',
    'redis://',
    'redis+cluster://',
    'redis+cluster://host',
    'redis+cluster://host:0',
    'redis+cluster://host:65536',
    'redis+cluster://a:1,',
    'redis+cluster://a:1/0',
    'redis+cluster://u:%zz@a:1',
    'redis://127.0.0.1:1,127.0.0.1:2',
  ])('is not %s', (text) => {
    expect(() => parseRedisAddress(text)).toThrow(/^expected redis:\/\/host:port/);
  });

  it('shows nothing of a password when it is refused', () => {
    expect(() => parseRedisAddress('redis+cluster://u:secret@host')).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining('secret') as string,
      }) as Error,
    );
  });
});
