/** Orders one reboot, as a process of its own that a test can kill: `node --import tsx order-process.ts`. */
import { createSettingsReader } from '../../../platform/config.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { connectRedis } from '../../../platform/redis/connect.ts';
import { createRedisStore } from '../../../platform/store/redis-store.ts';
import { digi } from '../../../subgraphs/digi/index.ts';
import { createSubgraphExecutor } from '../../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../../subgraphs/runtime/schema.ts';
import { subgraphDeps } from '../../support/subgraph-deps.ts';

const { REDIS_URL: url = '', ORDER_QUERY: query = '', ORDER_INPUT: input = '{}' } = process.env;
const reader = createSettingsReader({ DIGI_BASE_URL: process.env.DIGI_BASE_URL }, true);
const values = reader.read('digi', digi.settings);
reader.finish();
const connection = connectRedis({ url, timeoutMs: 10_000, log: silentLogger });
const state = createRedisStore({ connection, prefix: 'test/' });
const instance = digi.start(values, subgraphDeps({ state }));
const execute = createSubgraphExecutor(subgraphSchema('digi', instance), instance, silentLogger);
const variables = { input: JSON.parse(input) as unknown };
const answer = await execute({ query, variables }, { requestId: 'request-1' });
process.stdout.write(JSON.stringify(answer));
await instance.stop();
await connection.close();
