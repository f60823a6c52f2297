import { readFileSync } from 'node:fs';
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

const CERTIFICATE = '-----BEGIN CERTIFICATE-----';

const certificateAuthority: Setting<string | null> = {
  env: 'T7_TLS_CA',
  description:
    'Certificates that vouch for T7: PEM text, or the path of a PEM file. Empty: those of the system.',
  default: '',
  parse: (value) => {
    if (value === '') return null;
    const pem = value.includes(CERTIFICATE) ? value.replaceAll('\\n', '\n') : textOf(value);
    if (pem.includes(CERTIFICATE)) return pem;
    throw new Error('expected PEM text, or the path of a file that holds it');
  },
};

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error('expected PEM text, or the path of a file that can be read');
  }
}

// One connection carries all calls, so a number of connections has no meaning here.
const { connections: _, ...policy } = callPolicySettings('T7', {
  timeoutMs: 120_000,
  concurrency: 10,
});

/** What the subgraph needs to reach T7. */
export const settings = {
  target,
  certificateAuthority,
  keepaliveMs: milliseconds({
    env: 'T7_KEEPALIVE_MS',
    description: 'How often a connection with calls under way is checked; a dead one is replaced.',
    default: '60000',
    min: 10_000,
  }),
  ...policy,
};
