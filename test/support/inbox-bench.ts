import type { Clock } from '../../platform/clock.ts';
import { systemClock } from '../../platform/clock.ts';
import { createSettingsReader } from '../../platform/config.ts';
import type { UpstreamWrites } from '../../platform/http/upstream-client.ts';
import { silentLogger } from '../../platform/logger.ts';
import { startImap, type ImapSimulator } from '../../sandbox/notifications/imap/index.ts';
import { notifications } from '../../subgraphs/notifications/index.ts';
import { createSubgraphExecutor } from '../../subgraphs/runtime/execute.ts';
import { subgraphSchema } from '../../subgraphs/runtime/schema.ts';
import { aWorld } from '../sandbox/small-world.ts';
import type { Ask } from './notifications-bench.ts';
import { subgraphDeps } from './subgraph-deps.ts';

/** A mail host with the mailbox of the automation, and instances of the subgraph before it. */
export interface InboxBench {
  readonly host: ImapSimulator;
  /** Starts another instance. */
  connect(settings?: Readonly<Record<string, string>>, writes?: UpstreamWrites): Ask;
  stop(): Promise<void>;
}

export const ACCOUNT = 'noc-automation@noc.example.test';
export const ALARMS = 'alarms@monitor.example.test';
export const REPORTS = 'reports@carrier.example.test';

export async function startInboxBench(): Promise<InboxBench> {
  const world = aWorld();
  const host = await startImap({ world, port: 0 });
  const stops: (() => Promise<void>)[] = [];
  return {
    host,
    connect(settings = {}, writes = 'allowed') {
      const ask = connectInbox({ ...host.environment, ...settings }, world.clock.now(), writes);
      stops.push(ask.stop);
      return ask.ask;
    },
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
      await host.stop();
    },
  };
}

/** An instance of the subgraph for which it is now that time. */
export function connectInbox(
  environment: Readonly<Record<string, string>>,
  now: Date,
  writes: UpstreamWrites = 'allowed',
): { ask: Ask; stop: () => Promise<void> } {
  const quick = { IMAP_RETRY_DELAY_MS: '5', IMAP_RETRIES: '1', IMAP_TIMEOUT_MS: '8000' };
  const reader = createSettingsReader({ ...quick, ...environment }, true);
  const values = reader.read('notifications', notifications.settings);
  reader.finish();
  const clock: Clock = { ...systemClock, now: () => now };
  const instance = notifications.start(values, subgraphDeps({ clock, writes }));
  const schema = subgraphSchema('notifications', instance);
  const execute = createSubgraphExecutor(schema, instance, silentLogger);
  return {
    ask: (query, variables) => execute({ query, variables }, { requestId: 'request-1' }),
    stop: () => instance.stop(),
  };
}

export const UNREAD = `query ($account: String!, $from: [String!]!, $lookbackDays: Int! = 7, $perSender: Int! = 50) {
  mails: unreadMails(account: $account, from: $from, lookbackDays: $lookbackDays, perSender: $perSender) {
    id account from subject receivedAt text truncated } }`;

export const MARK = `mutation ($input: MarkMailReadInput!) {
  done: markMailRead(input: $input) { read userErrors { code message path } } }`;

export interface ShownMail {
  readonly id: string;
  readonly from: string | null;
  readonly subject: string | null;
  readonly receivedAt: string | null;
  readonly text: string | null;
  readonly truncated: boolean;
}

/** A message of these lines, one byte for each character. */
export const aMessage = (...lines: string[]): Buffer =>
  Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1');
