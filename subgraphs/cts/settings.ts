import { milliseconds, secret, text, upstreamUrl } from '../../platform/config.ts';
import { callPolicySettings } from '../../platform/http/policy-settings.ts';

/** What the subgraph needs to reach vendor CTS. */
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
  }),
  ...callPolicySettings('CTS', { timeoutMs: 60_000, concurrency: 10 }),
};
