/** Where a Redis is: one server by its URL, or the nodes through which a cluster is found. */
export type RedisAddress =
  | { readonly kind: 'server'; readonly url: string }
  | {
      readonly kind: 'cluster';
      readonly nodes: readonly { readonly host: string; readonly port: number }[];
      readonly tls: boolean;
      readonly username?: string;
      readonly password?: string;
    };

const EXPECTED =
  'expected redis://host:port, rediss://host:port, redis+cluster://host:port,host:port or rediss+cluster://host:port,host:port, each with user:password@ before the host where wanted';
const CLUSTER = /^(rediss?)\+cluster:\/\/(?:([^@/]*)@)?([^@/]+)\/?$/;
const NODE = /^(\[[0-9a-fA-F:.]+\]|[^:[\]]+):(\d{1,5})$/;

/** @throws Error that says what was expected and shows nothing of the text: it may hold a password. */
export function parseRedisAddress(text: string): RedisAddress {
  const cluster = CLUSTER.exec(text);
  if (cluster) return clusterAddress(cluster[1], cluster[2], cluster[3] ?? '');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '')
    throw new Error(EXPECTED);
  return { kind: 'server', url: text };
}

function clusterAddress(
  scheme: string | undefined,
  credentials: string | undefined,
  hosts: string,
): RedisAddress {
  const [, username, password] = /^([^:]*):?(.*)$/.exec(credentials ?? '') ?? [];
  return {
    kind: 'cluster',
    nodes: hosts.split(',').map(nodeAddress),
    tls: scheme === 'rediss',
    ...(username ? { username: decoded(username) } : {}),
    ...(password ? { password: decoded(password) } : {}),
  };
}

function nodeAddress(text: string): { host: string; port: number } {
  const [, host, port] = NODE.exec(text) ?? [];
  if (host === undefined || Number(port) < 1 || Number(port) > 65_535) throw new Error(EXPECTED);
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Error(EXPECTED);
  }
}
