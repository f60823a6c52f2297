/**
 * One replica that does one tick, as a process of its own that a test can kill or stop: says `began`,
 * waits for a line, writes to the graph whatever became of its lease, and says what came of it.
 */
import { once } from 'node:events';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { createGatewayClient } from '../../../../monitors/runtime/gateway-client.ts';
import { silentLogger } from '../../../../platform/logger.ts';
import { createMetrics } from '../../../../platform/metrics.ts';
import { startReplica } from './replicas.ts';

type Write = TypedDocumentNode<{ readonly write: string | null }, { readonly text: string }>;
const WRITE = parse('mutation Write($text: String!) { write(text: $text) }') as Write;

const { REDIS_URL: url = '', GATEWAY = '', NAME: name = '', PLANNED = '', LEASE_MS } = process.env;
const say = (...words: readonly unknown[]) => process.stdout.write(`${words.join(' ')}\n`);
const replica = await startReplica({ url, leaseMs: Number(LEASE_MS) });
const client = createGatewayClient({
  ...{ url: `${GATEWAY}/graphql`, clientName: name, timeoutMs: 10_000 },
  ...{ log: silentLogger, metrics: createMetrics() },
});
const { signal } = new AbortController();
const outcome = await replica.ticks.run('tick', new Date(PLANNED), signal, async (fence, held) => {
  say('began');
  await once(process.stdin, 'data');
  const { data, errors } = await client.mutate(WRITE, { text: name }, 'run-1', fence);
  say('wrote', data?.write, errors[0]?.code, held.aborted ? 'after its lease' : 'in time');
});
say('ended', outcome);
await client.close();
await replica.stop();
process.stdin.destroy();
