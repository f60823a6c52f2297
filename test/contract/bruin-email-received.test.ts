import { silentLogger } from '../../platform/logger.ts';
import { connectRedis } from '../../platform/redis/connect.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import { createRedisStore } from '../../platform/store/redis-store.ts';
import { startBruin } from '../../sandbox/bruin/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import { emailReceived } from '../../sandbox/scenarios/emails.ts';
import type { World } from '../../sandbox/world/types.ts';
import { aWorld } from '../sandbox/small-world.ts';
import { startWebhookBench, type WebhookBench } from '../subgraphs/bruin/webhook-bench.ts';
import { startRedisServer, withRedis } from '../support/redis-server.ts';
import { until } from '../support/until.ts';

interface Played {
  readonly emailId: number;
  readonly notificationId: string;
  readonly attempts: readonly { readonly attempt: number; readonly status: number | null }[];
}

const LIST = `{ ticketingEvents { nodes { id entityId action customer { id } email { subject body from sentAt } } } }`;

let world: World;
let bruin: Simulator;
let bench: WebhookBench;
beforeEach(async () => {
  world = aWorld();
  bruin = await startBruin({ world, port: 0 });
});
afterEach(async () => {
  await bench.stop();
  await bruin.stop();
});

const start = async (state = createMemoryStore()) => {
  bench = await startWebhookBench({ state }, bruin.environment);
};
const play = async (params: object = {}) =>
  (await emailReceived.play(world, {
    url: `${bench.url}/webhooks/bruin/email`,
    ...params,
  })) as Played;
const listed = async () =>
  ((await bench.ask(LIST)).data?.ticketingEvents as { nodes: { id: string }[] }).nodes;

describe('an e-mail that the ticketing system delivers', () => {
  it('is taken at once and stands in the list as it was written', async () => {
    await start();
    const { emailId, notificationId, attempts } = await play({ subject: 'Help', body: '<b>x</b>' });
    expect(attempts).toEqual([{ attempt: 1, status: 204 }]);
    expect(await listed()).toMatchObject([
      {
        id: notificationId,
        entityId: String(emailId),
        action: 'EmailReceived',
        customer: { id: '70001' },
        email: { subject: 'Help', body: '<b>x</b>', from: 'ann.baker@example.test' },
      },
    ]);
    expect(world.emails.get(emailId)).toMatchObject({ status: 'New', subject: 'Help' });
  });

  it('is taken when its signature is in upper case', async () => {
    await start();
    expect((await play({ signature: 'upper-case' })).attempts).toEqual([
      { attempt: 1, status: 204 },
    ]);
  });

  it.each(['wrong', 'missing'])(
    'is delivered five times in vain when its signature is %s',
    async (signature) => {
      await start();
      const { attempts } = await play({ signature });
      expect(attempts).toEqual([1, 2, 3, 4, 5].map((attempt) => ({ attempt, status: 400 })));
      expect(await listed()).toEqual([]);
    },
  );

  it('is one event when it is delivered again', async () => {
    await start();
    const { emailId, notificationId } = await play();
    expect(await play({ emailId })).toMatchObject({ emailId, notificationId });
    expect(await listed()).toHaveLength(1);
  });

  (withRedis() ? it : it.skip)('comes in the end when the store is away at first', async () => {
    const server = await startRedisServer();
    const connection = connectRedis({ url: server.url, timeoutMs: 200, log: silentLogger });
    await start(createRedisStore({ connection, prefix: 'test:' }));
    server.freeze();
    const playing = play();
    await until('it is refused', () => bench.log().includes('"code":"Unavailable"'));
    server.wake();
    const { attempts } = await playing;
    expect(attempts[0]).toEqual({ attempt: 1, status: 503 });
    expect(attempts.at(-1)).toMatchObject({ status: 204 });
    expect(await listed()).toHaveLength(1);
    await connection.close();
    await server.stop();
  });

  it('goes to addresses of this machine alone', async () => {
    await start();
    await expect(play({ url: 'http://example.test/webhooks/bruin/email' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(world.emails.size).toBe(0);
  });
});
