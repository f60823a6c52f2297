import { readFileSync } from 'node:fs';
import {
  choice,
  integer,
  isLoopback,
  milliseconds,
  secret,
  text,
  type Setting,
} from '../../platform/config.ts';
import { callPolicySettings } from '../../platform/http/policy-settings.ts';
import { MAILBOX } from './mail/mailbox.ts';

const ACCOUNT = 'AC00000000000000000000000000000001';
const PEM = '-----BEGIN CERTIFICATE-----';

const host: Setting<string> = {
  env: 'SMTP_HOST',
  description: 'Host that takes outgoing mail.',
  sandboxDefault: '127.0.0.1',
  addresses: (value) => [value],
  parse(value) {
    if (/^(\[[\da-f:]+\]|[\w.-]+)$/i.test(value)) return value;
    throw new Error('expected a host name or an address, without port');
  },
};

const from: Setting<string> = {
  env: 'SMTP_FROM',
  description: 'Who mails come from: an address, or `Name <address>`.',
  sandboxDefault: 'Network Operations <noc-graph@noc.example.test>',
  parse(value) {
    const address = /<([^<>]*)>$/.exec(value)?.[1] ?? value;
    if (MAILBOX.test(address) && !/\p{C}/u.test(value)) return value;
    throw new Error('expected an address, or `Name <address>`');
  },
};

const certificateAuthority: Setting<string | null> = {
  env: 'SMTP_TLS_CA',
  description:
    'Certificates that vouch for the mail host: PEM text, or the path of a PEM file. Empty: those of the system.',
  default: '',
  parse(value) {
    if (value === '') return null;
    const pem = value.includes(PEM) ? value.replaceAll('\\n', '\n') : fileAt(value);
    if (pem.includes(PEM)) return pem;
    throw new Error('expected PEM text, or the path of a file that holds it');
  },
};

function fileAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error('expected PEM text, or the path of a file that can be read');
  }
}

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

/** Writes have no further attempts, and nobody waits in the policy: see turns.ts. */
const policyOf = (prefix: string) =>
  callPolicySettings(prefix, { timeoutMs: 30_000, concurrency: 5 });
const [smtp, chat, sms] = [policyOf('SMTP'), policyOf('CHAT'), policyOf('SMS')];

/** What the subgraph needs to reach people. */
export const settings = {
  smtpHost: host,
  smtpPort: integer({
    env: 'SMTP_PORT',
    description: 'Port that takes outgoing mail.',
    default: '587',
    sandboxDefault: '4019',
    min: 1,
    max: 65_535,
  }),
  smtpTls: choice({
    env: 'SMTP_TLS',
    description:
      'How mail is encrypted: `starttls`, refused when the host does not offer it, or `implicit`, from the first byte (port 465).',
    values: ['starttls', 'implicit'],
    default: 'starttls',
  }),
  smtpTlsCa: certificateAuthority,
  smtpUsername: text({
    env: 'SMTP_USERNAME',
    description: 'User of the mailbox that sends.',
    sandboxDefault: 'noc-graph@noc.example.test',
  }),
  smtpPassword: secret({
    env: 'SMTP_PASSWORD',
    description: 'Password of the mailbox that sends.',
    sandboxDefault: 'sandbox-mail-password',
  }),
  smtpFrom: from,
  smtpTimeoutMs: smtp.timeoutMs,
  smtpConcurrency: smtp.concurrency,
  smtpBreakerFailures: smtp.breakerFailures,
  smtpBreakerOpenMs: smtp.breakerOpenMs,
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
