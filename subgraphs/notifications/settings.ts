import {
  integer,
  isLoopback,
  milliseconds,
  secret,
  text,
  type Setting,
} from '../../platform/config.ts';
import { callPolicySettings } from '../../platform/http/policy-settings.ts';
import { mailSettings } from '../../platform/mail/settings.ts';
import { inboxSettings } from './inbox/settings.ts';

const ACCOUNT = 'AC00000000000000000000000000000001';

/** Where it leads and what it carries is secret: https, but to this machine. */
function secretAddress(
  options: Pick<Setting<string>, 'env' | 'description' | 'default' | 'sandboxDefault' | 'secret'>,
): Setting<string> {
  return {
    ...options,
    addresses: (value) => (value === '' ? [] : [value]),
    parse(value) {
      if (options.default === '' && (value === '' || value === 'none')) return '';
      const url = URL.canParse(value) ? new URL(value) : undefined;
      const open = url?.protocol === 'http:' && isLoopback(value);
      if (!url || (url.protocol !== 'https:' && !open))
        throw new Error('expected an https address');
      if (url.username !== '' || url.password !== '')
        throw new Error('expected an address without credentials');
      return value;
    },
  };
}

/** Writes have no further attempts, and nobody waits in the policy: see platform/deliveries/turns.ts. */
const policyOf = (prefix: string) =>
  callPolicySettings(prefix, { timeoutMs: 30_000, concurrency: 5 });
const [chat, sms] = [policyOf('CHAT'), policyOf('SMS')];

/** What the subgraph needs to reach people. */
export const settings = {
  ...mailSettings,
  ...inboxSettings,
  slackWebhook: secretAddress({
    env: 'SLACK_WEBHOOK',
    description:
      "Incoming webhook of the operators' channel in Slack. Empty, or `none`: there is none.",
    default: '',
    sandboxDefault: 'http://127.0.0.1:4020/services/T00000001/B00000001/sandbox-chat-secret',
    secret: true,
  }),
  teamsWebhook: secretAddress({
    env: 'TEAMS_WEBHOOK',
    description:
      "Incoming webhook of the operators' channel in Teams. Empty, or `none`: there is none.",
    default: '',
    sandboxDefault: 'http://127.0.0.1:4020/webhook/noc/IncomingWebhook/sandbox-chat-secret',
    secret: true,
  }),
  chatTimeoutMs: chat.timeoutMs,
  chatConcurrency: chat.concurrency,
  chatBreakerFailures: chat.breakerFailures,
  chatBreakerOpenMs: chat.breakerOpenMs,
  smsUrl: secretAddress({
    env: 'SMS_URL',
    description: 'Address that text messages are posted to, with the path of the account.',
    sandboxDefault: `http://127.0.0.1:4021/2012-04-24/Accounts/${ACCOUNT}/SMS/Messages.json`,
  }),
  smsAccountSid: text({
    env: 'SMS_ACCOUNT_SID',
    description: 'Account at the provider of text messages.',
    sandboxDefault: ACCOUNT,
  }),
  smsAuthToken: secret({
    env: 'SMS_AUTH_TOKEN',
    description: 'Token of the account at the provider of text messages.',
    sandboxDefault: 'sandbox-sms-token',
  }),
  smsFrom: text({
    env: 'SMS_FROM',
    description: 'Number that text messages come from, E.164.',
    sandboxDefault: '+15550100001',
  }),
  smsTimeoutMs: sms.timeoutMs,
  smsConcurrency: sms.concurrency,
  smsBreakerFailures: sms.breakerFailures,
  smsBreakerOpenMs: sms.breakerOpenMs,
  rememberDays: integer({
    env: 'NOTIFICATIONS_REMEMBER_DAYS',
    description: 'How long a delivery and its key are remembered.',
    unit: 'days',
    default: '7',
    min: 1,
    max: 90,
  }),
  abandonedAfterMs: milliseconds({
    env: 'NOTIFICATIONS_ABANDONED_AFTER_MS',
    description:
      'After this time, a delivery that began and did not end is uncertain; at least twice the longest time-out, whatever is set.',
    default: '120000',
  }),
};
