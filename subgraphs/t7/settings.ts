import { certificateSetting } from '../../platform/certificate-setting.ts';
import { milliseconds, type Setting } from '../../platform/config.ts';
import { callPolicySettings } from '../../platform/http/policy-settings.ts';

const target: Setting<string> = {
  env: 'T7_GRPC_TARGET',
  description: 'Address of the prediction runtime T7, host:port.',
  sandboxDefault: '127.0.0.1:4017',
  addresses: (value) => [value],
  parse: (value) => {
    if (/^(\[[\da-f:]+\]|[\w.-]+):\d{1,5}$/i.test(value)) return value;
    throw new Error('expected host:port');
  },
};

// One connection carries all calls, so a number of connections has no meaning here.
const { connections: _, ...policy } = callPolicySettings('T7', {
  timeoutMs: 120_000,
  concurrency: 10,
});

/** What the subgraph needs to reach T7. */
export const settings = {
  target,
  certificateAuthority: certificateSetting('T7_TLS_CA', 'T7'),
  keepaliveMs: milliseconds({
    env: 'T7_KEEPALIVE_MS',
    description: 'How often a connection with calls under way is checked; a dead one is replaced.',
    default: '60000',
    min: 10_000,
  }),
  ...policy,
};
