import { choice, list, milliseconds, PRESETS, type Setting } from '../../platform/config.ts';

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

/** Of every role that runs monitors. */
export const monitorRulesSettings = {
  preset: choice({
    env: 'MONITORS_PRESET',
    description:
      'Age of the rules, where they differ: `seed` where the first overview speaks, `mid`, or `late`. What it sets can be set one by one; the sandbox keeps its short periods.',
    values: PRESETS,
    default: 'seed',
  }),
  failpoint: {
    env: 'FAILPOINT',
    description:
      'For tests in the sandbox alone: ends the process at a named point, for example `append-note:before-sending`, or at its third passing with `*3`; with `@folder` at each point that a file in the folder is called by, once for all processes.',
    default: '',
    parse(value) {
      if (/^(@.+|[\w/-]+:[a-z-]+(\*[1-9]\d*)?)?$/.test(value)) return value;
      throw new Error('expected the name of a point, for example append-note:before-sending*3');
    },
  } satisfies Setting<string> as Setting<string>,
};

/** Of roles that run several monitors. */
export const monitorSelectionSettings = {
  monitors: list({
    env: 'MONITORS',
    description: 'Which monitors run in the roles all and split, by name. Empty: all of them.',
    default: '',
  }),
};
