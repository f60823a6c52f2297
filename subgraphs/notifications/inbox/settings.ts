import { z } from 'zod';
import { certificateSetting } from '../../../platform/certificate-setting.ts';
import { integer, json, text, type Setting } from '../../../platform/config.ts';
import { callPolicySettings } from '../../../platform/http/policy-settings.ts';
import { MAILBOX } from '../../../platform/mail/mailbox.ts';

const host: Setting<string> = {
  env: 'IMAP_HOST',
  description: 'Host of the monitored mailboxes. Empty, or `none`: no mailbox is monitored.',
  default: '',
  sandboxDefault: '127.0.0.1',
  addresses: (value) => (value === '' ? [] : [value]),
  parse(value) {
    if (value === '' || value === 'none') return '';
    if (/^(\[[\da-f:]+\]|[\w.-]+)$/i.test(value)) return value;
    throw new Error('expected a host name or an address, without port');
  },
};

const policy = callPolicySettings('IMAP', { timeoutMs: 30_000, concurrency: 3 });

/** What is needed to read mailboxes. All of it may be left out: then none is monitored. */
export const inboxSettings = {
  imapHost: host,
  imapPort: integer({
    env: 'IMAP_PORT',
    description: 'Port of the monitored mailboxes, encrypted from the first byte.',
    default: '993',
    sandboxDefault: '4023',
    min: 1,
    max: 65_535,
  }),
  imapTlsCa: certificateSetting('IMAP_TLS_CA', 'the host of the mailboxes'),
  imapAccounts: json({
    env: 'MONITORABLE_EMAIL_ACCOUNTS',
    description: 'Addresses and passwords of the monitored mailboxes, `{"address":"password"}`.',
    default: '{}',
    sandboxDefault: '{"noc-automation@noc.example.test":"sandbox-inbox-password"}',
    secret: true,
    schema: z.record(z.string().regex(MAILBOX), z.string().min(1)),
    expected: 'an object of addresses and their passwords',
  }),
  imapFolder: text({
    env: 'IMAP_FOLDER',
    description: 'Folder of a mailbox that mails are read from.',
    default: '[Gmail]/All Mail',
  }),
  imapTimeoutMs: policy.timeoutMs,
  imapRetries: policy.retries,
  imapRetryDelayMs: policy.retryDelayMs,
  imapRetryPercent: policy.retryPercent,
  imapConcurrency: policy.concurrency,
  imapQueue: policy.queue,
  imapBreakerFailures: policy.breakerFailures,
  imapBreakerFailurePercent: policy.breakerFailurePercent,
  imapBreakerWindowMs: policy.breakerWindowMs,
  imapBreakerOpenMs: policy.breakerOpenMs,
};
