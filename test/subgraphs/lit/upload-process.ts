import { fastify } from 'fastify';
import { createSettingsReader } from '../../../platform/config.ts';
import { serveEndpoints } from '../../../platform/http/endpoint.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { connectRedis } from '../../../platform/redis/connect.ts';
import { createRedisStore } from '../../../platform/store/redis-store.ts';
import { lit } from '../../../subgraphs/lit/index.ts';
import { subgraphDeps } from '../../support/subgraph-deps.ts';

// A process of its own that takes files, to be killed while one is under way. Prints where it listens.
const reader = createSettingsReader(process.env, true);
const settings = reader.read('lit', lit.settings);
const url = process.env.REDIS_URL ?? '';
const connection = connectRedis({ url, timeoutMs: 10_000, log: silentLogger });
const state = createRedisStore({ connection, prefix: 'test/' });
const instance = lit.start(settings, subgraphDeps({ state }));
const server = fastify();
await serveEndpoints(server, instance.endpoints ?? [], () => undefined);
process.stdout.write(`${await server.listen({ host: '127.0.0.1', port: 0 })}\n`);
