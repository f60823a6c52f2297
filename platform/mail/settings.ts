import { certificateSetting } from '../certificate-setting.ts';
import { choice, integer, secret, text, type Setting, type SettingsOf } from '../config.ts';
import { callPolicySettings } from '../http/policy-settings.ts';
import { MAILBOX } from './mailbox.ts';
import type { MailerOptions } from './mailer.ts';

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

const policy = callPolicySettings('SMTP', { timeoutMs: 30_000, concurrency: 5 });

/** What is needed to send mail. Declared once: all who send mail do so as the same mailbox. */
export const mailSettings = {
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
  smtpTlsCa: certificateSetting('SMTP_TLS_CA', 'the mail host'),
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
  smtpTimeoutMs: policy.timeoutMs,
  smtpConcurrency: policy.concurrency,
  smtpBreakerFailures: policy.breakerFailures,
  smtpBreakerOpenMs: policy.breakerOpenMs,
};

/** What a mailer needs of them. */
export function mailerOptions(settings: SettingsOf<typeof mailSettings>): MailerOptions {
  const { smtpTimeoutMs: timeoutMs, smtpConcurrency: concurrency } = settings;
  return {
    ...{ host: settings.smtpHost, port: settings.smtpPort, tls: settings.smtpTls },
    ...{ username: settings.smtpUsername, password: settings.smtpPassword },
    ...{ certificateAuthority: settings.smtpTlsCa, from: settings.smtpFrom, timeoutMs },
    policy: {
      ...{ timeoutMs, concurrency, queue: concurrency },
      // A mail has one attempt.
      ...{ retries: 0, retryDelayMs: 1, retryPercent: 1 },
      breakerFailures: settings.smtpBreakerFailures,
      breakerOpenMs: settings.smtpBreakerOpenMs,
    },
  };
}
