import { systemClock } from '../../platform/clock.ts';
import type { SettingsOf } from '../../platform/config.ts';
import {
  createDeliveries,
  createTurns,
  type Answer,
  type Deliveries,
} from '../../platform/deliveries.ts';
import { CodedError } from '../../platform/errors.ts';
import type { CallPolicySettings } from '../../platform/http/policy.ts';
import { createMailer } from '../../platform/mail/mailer.ts';
import { mailerOptions } from '../../platform/mail/settings.ts';
import type { ChatSystem } from '../generated/notifications.ts';
import type { SubgraphDeps } from '../runtime/define-subgraph.ts';
import { createChats } from './chat/chats.ts';
import { withoutMessage } from './content.ts';
import type { Content, Message, Receipt } from './model.ts';
import type { settings as declaration } from './settings.ts';
import { createTexter } from './sms/texter.ts';

type Settings = SettingsOf<typeof declaration>;

/** All channels behind one list of deliveries. */
export interface Sender {
  readonly deliveries: Deliveries<Content, Receipt>;
  /** Chat systems that are configured, in order of preference. */
  readonly chatSystems: readonly ChatSystem[];
  close(): Promise<void>;
}

const DAY_MS = 86_400_000;

export function createSender(settings: Settings, deps: SubgraphDeps): Sender {
  const policies = policiesOf(settings);
  const mailing = mailerOptions(settings);
  const common = { writes: deps.writes, log: deps.log, metrics: deps.metrics };
  const mail = createMailer(mailing, deps);
  const chats = createChats(
    { SLACK: settings.slackWebhook, TEAMS: settings.teamsWebhook },
    { ...common, ...policies.CHAT },
  );
  const texter = createTexter({
    ...{ ...common, ...policies.SMS, baseUrl: settings.smsUrl, from: settings.smsFrom },
    ...{ accountSid: settings.smsAccountSid, authToken: settings.smsAuthToken },
  });

  const abandonedAfterMs = abandonedAfter(settings);
  const turnsOf = (upstream: string, { concurrency, timeoutMs }: Policy) =>
    createTurns(upstream, concurrency, abandonedAfterMs - timeoutMs);
  const turns = {
    MAIL: turnsOf('smtp', mailing.policy),
    CHAT: turnsOf('chat', policies.CHAT),
    SMS: turnsOf('sms', policies.SMS),
  };

  function send(message: Message, id: string): Promise<Answer<Receipt>> {
    switch (message.channel) {
      case 'MAIL':
        return mail(message, id);
      case 'CHAT':
        return chats.send(message);
      case 'SMS':
        return texter.send(message);
    }
  }

  return {
    deliveries: createDeliveries<Content, Receipt>({
      name: 'notifications',
      store: deps.state,
      // How long a sending is under way is a matter of real time, also where a world's clock runs fast.
      clock: systemClock,
      log: deps.log,
      rememberMs: settings.rememberDays * DAY_MS,
      abandonedAfterMs,
      async send({ channel, message }, id) {
        if (message) return turns[channel].run(() => send(message, id));
        throw new CodedError('INTERNAL_SERVER_ERROR', 'This delivery was settled', {
          delivered: 'no',
        });
      },
      shorten: withoutMessage,
    }),
    chatSystems: chats.systems,
    async close() {
      await Promise.all([chats.close(), texter.close()]);
    },
  };
}

type Policy = Pick<CallPolicySettings, 'timeoutMs' | 'concurrency'>;

function policiesOf(settings: Settings) {
  const policy = (
    timeoutMs: number,
    concurrency: number,
    breakerFailures: number,
    breakerOpenMs: number,
  ) => ({
    ...{ timeoutMs, concurrency, connections: concurrency, breakerFailures, breakerOpenMs },
    // A write has one attempt, and whoever waits does so in turns.
    ...{ retries: 0, retryDelayMs: 1, queue: concurrency },
  });
  return {
    CHAT: policy(
      settings.chatTimeoutMs,
      settings.chatConcurrency,
      settings.chatBreakerFailures,
      settings.chatBreakerOpenMs,
    ),
    SMS: policy(
      settings.smsTimeoutMs,
      settings.smsConcurrency,
      settings.smsBreakerFailures,
      settings.smsBreakerOpenMs,
    ),
  };
}

/** A sending that may still end well is never taken for abandoned. */
function abandonedAfter(settings: Settings): number {
  const { smtpTimeoutMs, chatTimeoutMs, smsTimeoutMs } = settings;
  return Math.max(
    settings.abandonedAfterMs,
    2 * Math.max(smtpTimeoutMs, chatTimeoutMs, smsTimeoutMs),
  );
}
