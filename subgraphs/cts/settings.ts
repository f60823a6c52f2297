import {
  list,
  milliseconds,
  secret,
  text,
  upstreamUrl,
  type Setting,
  type SettingsOf,
} from '../../platform/config.ts';
import { callPolicySettings } from '../../platform/http/policy-settings.ts';
import { MAILBOX } from '../../platform/mail/mailbox.ts';
import { mailSettings } from '../../platform/mail/settings.ts';

const dispatchEmail: Setting<string> = {
  env: 'CTS_DISPATCH_EMAIL',
  description: 'Mailbox of vendor CTS that takes orders of dispatches.',
  sandboxDefault: 'dispatch@cts.example.test',
  parse(value) {
    if (MAILBOX.test(value)) return value;
    throw new Error('expected one address, without name');
  },
};

const anyCopies = list({
  env: 'CTS_DISPATCH_COPY_EMAIL',
  description:
    'Mailboxes that get a copy of what vendor CTS is mailed, between commas. Empty: none does.',
  default: '',
});

const dispatchCopyEmail: Setting<readonly string[]> = {
  ...anyCopies,
  parse(value) {
    const copies = anyCopies.parse(value);
    if (copies.every((address) => MAILBOX.test(address))) return copies;
    throw new Error('expected addresses without names, between commas');
  },
};

/** What the subgraph needs to reach vendor CTS, and to mail it orders. */
export const settings = {
  loginUrl: upstreamUrl({
    env: 'CTS_LOGIN_URL',
    description: 'Address of the host where vendor CTS logs in; calls go to the instance it names.',
    sandboxDefault: 'http://127.0.0.1:4016',
  }),
  clientId: text({
    env: 'CTS_CLIENT_ID',
    description: 'Key of the connected app at vendor CTS.',
    sandboxDefault: 'noc-graph',
  }),
  clientSecret: secret({
    env: 'CTS_CLIENT_SECRET',
    description: 'Secret of the connected app at vendor CTS.',
    sandboxDefault: 'sandbox-cts-secret',
  }),
  username: text({
    env: 'CTS_USERNAME',
    description: 'User at vendor CTS.',
    sandboxDefault: 'noc-graph@cts.example.test',
  }),
  password: secret({
    env: 'CTS_PASSWORD',
    description: 'Password of the user at vendor CTS, without the security token.',
    sandboxDefault: 'sandbox-cts-password',
  }),
  securityToken: secret({
    env: 'CTS_SECURITY_TOKEN',
    description: 'Security token of the user at vendor CTS.',
    sandboxDefault: 'CTSTOKEN',
  }),
  sessionMaxAgeMs: milliseconds({
    env: 'CTS_SESSION_MAX_AGE_MS',
    description: 'Age at which a token of vendor CTS is replaced; it would live for about 2 hours.',
    default: '5400000',
  }),
  recentDispatchesFreshMs: milliseconds({
    env: 'CTS_RECENT_DISPATCHES_FRESH_MS',
    description: 'How long one reading of the recent dispatches of vendor CTS serves everybody.',
    default: '30000',
    sandboxDefault: '5000',
  }),
  dispatchEmail,
  dispatchCopyEmail,
  ordersAbandonedAfterMs: milliseconds({
    env: 'CTS_ORDERS_ABANDONED_AFTER_MS',
    description:
      'An order that is being mailed for longer is uncertain: its process must be gone. At least CTS_TIMEOUT_MS and twice SMTP_TIMEOUT_MS, whatever is set.',
    default: '120000',
  }),
  ...mailSettings,
  ...callPolicySettings('CTS', { timeoutMs: 60_000, concurrency: 10 }),
};

export type Settings = SettingsOf<typeof settings>;
