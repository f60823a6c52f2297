import { createSettingsReader } from '../../platform/config.ts';
import type { UpstreamWrites } from '../../platform/http/upstream-client.ts';
import { silentLogger, type Logger } from '../../platform/logger.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import type { Store } from '../../platform/store/store.ts';
import { startChat, startSms } from '../../sandbox/notifications/index.ts';
import { startSmtp, type SmtpSimulator } from '../../sandbox/notifications/smtp/index.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { World } from '../../sandbox/world/types.ts';
import { notifications } from '../../subgraphs/notifications/index.ts';
import { createSubgraphExecutor, type SubgraphAnswer } from '../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../subgraphs/runtime/schema.ts';
import { aWorld } from '../sandbox/small-world.ts';
import { subgraphDeps } from './subgraph-deps.ts';

/** Asks one instance of the subgraph; each call is a request of its own. */
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<SubgraphAnswer>;

/** The three systems, and instances of the subgraph before them that share one store. */
export interface NotificationsBench {
  readonly world: World;
  readonly smtp: SmtpSimulator;
  readonly chat: Simulator;
  readonly sms: Simulator;
  /** Starts another instance. */
  connect(options?: {
    readonly settings?: Readonly<Record<string, string>>;
    readonly writes?: UpstreamWrites;
    readonly log?: Logger;
  }): Ask;
  stop(): Promise<void>;
}

/** Short enough to wait for, long enough for a loaded machine. */
export const TIMEOUT_MS = 2000;

export async function startNotificationsBench(
  store: Store = createMemoryStore(),
): Promise<NotificationsBench> {
  const world = aWorld();
  const smtp = await startSmtp({ world, port: 0 });
  const chat = await startChat({ world, port: 0 });
  const sms = await startSms({ world, port: 0 });
  const stops: (() => Promise<void>)[] = [];
  return {
    ...{ world, smtp, chat, sms },
    connect({ settings = {}, writes = 'allowed', log = silentLogger } = {}) {
      const reader = createSettingsReader(
        { ...smtp.environment, ...chat.environment, ...sms.environment, ...settings },
        true,
      );
      const values = reader.read('notifications', notifications.settings);
      reader.finish();
      const instance = notifications.start(values, subgraphDeps({ state: store, writes, log }));
      stops.push(() => instance.stop());
      const schema = subgraphSchema('notifications', instance);
      const execute = createSubgraphExecutor(schema, instance, log);
      return (query, variables) => execute({ query, variables }, { requestId: 'request-1' });
    },
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
      await Promise.all([smtp.stop(), chat.stop(), sms.stop()]);
    },
  };
}

/** Time-outs that a lost answer shows soon under, on every channel. */
export const shortTimeouts = {
  SMTP_TIMEOUT_MS: String(TIMEOUT_MS),
  CHAT_TIMEOUT_MS: String(TIMEOUT_MS),
  SMS_TIMEOUT_MS: String(TIMEOUT_MS),
  NOTIFICATIONS_ABANDONED_AFTER_MS: '1',
};

const DELIVERY = 'delivery { id channel state reason subject recipientCount createdAt receipt }';
const PAYLOAD = `{ ${DELIVERY} userErrors { code message path } }`;

export const SEND_MAIL = `mutation ($input: SendMailInput!) { done: sendMail(input: $input) ${PAYLOAD} }`;
export const SEND_CHAT = `mutation ($input: SendChatMessageInput!) { done: sendChatMessage(input: $input) ${PAYLOAD} }`;
export const SEND_SMS = `mutation ($input: SendSmsInput!) { done: sendSms(input: $input) ${PAYLOAD} }`;
export const RETRY = `mutation ($input: SettleNotificationInput!) { done: retryNotification(input: $input) ${PAYLOAD} }`;
export const DISMISS = `mutation ($input: SettleNotificationInput!) { done: dismissNotification(input: $input) ${PAYLOAD} }`;
export const LIST = `query ($filter: NotificationDeliveryFilter, $first: Int! = 50, $after: String) {
  found: notificationDeliveries(filter: $filter, first: $first, after: $after) {
    nodes { id channel state reason subject recipientCount receipt } pageInfo { hasNextPage endCursor } totalCount } }`;

export interface SentDelivery {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly receipt: string | null;
}

/** The delivery of a mutation that had nothing to mend. */
export function deliveryOf({ data, errors }: SubgraphAnswer): SentDelivery {
  expect(errors).toBeUndefined();
  const { delivery, userErrors } = data?.done as { delivery: SentDelivery; userErrors: unknown };
  expect(userErrors).toEqual([]);
  return delivery;
}

export function listed({ data, errors }: SubgraphAnswer): SentDelivery[] {
  expect(errors).toBeUndefined();
  return (data?.found as { nodes: SentDelivery[] }).nodes;
}
