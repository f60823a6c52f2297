import { milliseconds, type Setting } from '../../platform/config.ts';

const gatewayUrl: Setting<string> = {
  env: 'GATEWAY_URL',
  description: "Address of the gateway's GraphQL endpoint, as monitors reach it.",
  default: 'http://127.0.0.1:4000/graphql',
  parse(value) {
    const known = URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
    if (!known) throw new Error('expected an http or https address');
    return value;
  },
};

/** What every monitor needs that runs as a process of its own. */
export const monitorRuntimeSettings = {
  gatewayUrl,
  requestTimeoutMs: milliseconds({
    env: 'MONITOR_REQUEST_TIMEOUT_MS',
    description:
      'How long the gateway may take for one request of a monitor; whole-network reads take minutes.',
    default: '300000',
  }),
};
