import { milliseconds, secret, text, upstreamUrl } from '../../platform/config.ts';
import { callPolicySettings } from '../../platform/http/policy-settings.ts';

/** What the subgraph needs to reach vendor LIT. */
export const settings = {
  loginUrl: upstreamUrl({
    env: 'LIT_LOGIN_URL',
    description: 'Address of the host where vendor LIT logs in; calls go to the instance it names.',
    sandboxDefault: 'http://127.0.0.1:4015',
  }),
  clientId: text({
    env: 'LIT_CLIENT_ID',
    description: 'Key of the connected app at vendor LIT.',
    sandboxDefault: 'noc-graph',
  }),
  clientSecret: secret({
    env: 'LIT_CLIENT_SECRET',
    description: 'Secret of the connected app at vendor LIT.',
    sandboxDefault: 'sandbox-lit-secret',
  }),
  username: text({
    env: 'LIT_USERNAME',
    description: 'User at vendor LIT.',
    sandboxDefault: 'noc-graph@lit.example.test',
  }),
  password: secret({
    env: 'LIT_PASSWORD',
    description: 'Password of the user at vendor LIT, without the security token.',
    sandboxDefault: 'sandbox-lit-password',
  }),
  securityToken: secret({
    env: 'LIT_SECURITY_TOKEN',
    description: 'Security token of the user at vendor LIT.',
    sandboxDefault: 'LITTOKEN',
  }),
  sessionMaxAgeMs: milliseconds({
    env: 'LIT_SESSION_MAX_AGE_MS',
    description: 'Age at which a token of vendor LIT is replaced; it would live for about 2 hours.',
    default: '5400000',
  }),
  openDispatchesFreshMs: milliseconds({
    env: 'LIT_OPEN_DISPATCHES_FRESH_MS',
    description: 'How long one reading of the open dispatches of vendor LIT serves everybody.',
    default: '30000',
    sandboxDefault: '5000',
  }),
  uploadOpenMs: milliseconds({
    env: 'LIT_UPLOAD_OPEN_MS',
    description: 'How long the address of an upload waits for its file.',
    default: '900000',
  }),
  uploadTimeoutMs: milliseconds({
    env: 'LIT_UPLOAD_TIMEOUT_MS',
    description:
      'How long the passing on of a file may take, the answer of vendor LIT included. An upload without an end after twice that time and LIT_TIMEOUT_MS is uncertain.',
    default: '100000',
    max: 3_600_000,
  }),
  ...callPolicySettings('LIT', { timeoutMs: 60_000, concurrency: 10 }),
};
