import {
  choice,
  integer,
  number,
  optionalText,
  text,
  type Environment,
  type Setting,
  type SettingsReader,
} from '../platform/config.ts';
import type { UpstreamWrites } from '../platform/http/upstream-client.ts';
import { LOG_LEVELS } from '../platform/logger.ts';
import { faultsBySystem, type Faults } from '../sandbox/control/fault.ts';
import { EDGES_AT_MOST, USUAL_EDGES } from '../sandbox/size.ts';

/** What every role reads. */
export const commonSettings = {
  environment: choice({
    env: 'ENVIRONMENT',
    description: 'Where this runs.',
    values: ['local', 'dev', 'staging', 'production'],
    default: 'local',
  }),
  logLevel: choice({
    env: 'LOG_LEVEL',
    description: 'The least important lines that are logged.',
    values: LOG_LEVELS,
    default: 'info',
  }),
  logFormat: choice({
    env: 'LOG_FORMAT',
    description: 'Log lines for machines (json) or for people (pretty).',
    values: ['json', 'pretty'],
    default: 'json',
  }),
};

export const touchSettings = {
  upstreams: choice({
    env: 'UPSTREAMS',
    description:
      'Which upstream systems are called: the sandbox on this machine, or the real ones. Default: sandbox in local, else real.',
    values: ['sandbox', 'real'],
  }),
  effects: choice({
    env: 'EFFECTS',
    description:
      'What monitors do with their decisions: write, send a summary to chat, print (dry-run), or record (shadow). Default: local write, dev chat-summary, staging dry-run; production must say it.',
    values: ['write', 'chat-summary', 'dry-run', 'shadow'],
  }),
};

/** Of the gateway when it runs alone. */
export const supergraphSettings = {
  supergraph: optionalText({
    env: 'SUPERGRAPH',
    description:
      'File with a composed Federation 2 supergraph. Empty: the one that comes with the package.',
  }),
};

/** The same as the control API takes, so that a demonstration or a test begins with a system out of order. */
const faultsSetting: Setting<Readonly<Record<string, Faults>>> = {
  env: 'SANDBOX_FAULTS',
  description:
    'Faults that hold from the start, by system, for example {"bruin":[{"kind":"slow","delayMs":3000}]}; sandbox/README.md lists them.',
  default: '{}',
  parse(value) {
    const result = faultsBySystem.safeParse(parseJson(value));
    if (result.success) return result.data;
    const problems = result.error.issues.map(
      ({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '), // empty: the whole
    );
    throw new Error(
      `expected lists of faults by system, for example {"bruin":[{"kind":"refused"}]}; ${problems.join('; ')}`,
    );
  },
};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of the role sandbox, and of the sandbox inside the role all. */
export const sandboxSettings = {
  seed: integer({
    env: 'SANDBOX_SEED',
    description: 'Same seed, same world.',
    default: '1',
    min: 0,
    max: 2_147_483_647,
  }),
  speed: number({
    env: 'SANDBOX_SPEED',
    description: "Speed of the world's clock: 1 is real time, 0 is paused.",
    default: '1',
    min: 0,
    max: 10_000,
  }),
  edges: integer({
    env: 'SANDBOX_EDGES',
    description:
      "How many edges the sandbox's world has: 120 is the usual world, what is more belongs to further customers.",
    default: String(USUAL_EDGES),
    min: USUAL_EDGES,
    max: EDGES_AT_MOST,
  }),
  faults: faultsSetting,
};

export const sandboxPortSettings = {
  port: integer({
    env: 'SANDBOX_PORT',
    description:
      'Control API of the sandbox; in the role sandbox its simulators take the ports that follow.',
    default: '4010',
    min: 1,
    max: 65_000,
  }),
};

/** Empty, or where a sandbox in another process tells its time. */
const clockUrl: Setting<string> = {
  env: 'SANDBOX_CLOCK_URL',
  description:
    "Clock of a sandbox in another process, for example http://127.0.0.1:4010/clock: subgraphs and monitors then live in its world's time. Empty: the time of this machine.",
  default: '',
  addresses: (value) => (value === '' ? [] : [value]),
  parse(value) {
    const http = URL.canParse(value) && new URL(value).protocol === 'http:';
    if (value !== '' && !http) throw new Error('expected an http address, or nothing');
    return value;
  },
};

/** Of subgraphs and monitors whose sandbox runs in another process. */
export const worldClockSettings = { clockUrl };

/** Of the role split. */
export const splitSettings = {
  basePort: integer({
    env: 'SPLIT_BASE_PORT',
    description:
      'Where the ports of the role split begin, but for PORT: with 5000 the sandbox has 5010, the first subgraph 5101, the first monitor 5201, Redis 5300.',
    default: '4000',
    min: 1024,
    max: 65_000,
  }),
};

/** Of a subgraph behind HTTP. */
export const subgraphHostSettings = {
  host: text({
    env: 'SUBGRAPH_HOST',
    description: 'Address a subgraph listens on. Only the gateway is to reach it.',
    default: '127.0.0.1',
  }),
  maxBodyBytes: integer({
    env: 'SUBGRAPH_MAX_BODY_BYTES',
    description: 'Longest request body that a subgraph takes.',
    unit: 'bytes',
    default: '33554432',
    min: 1024,
    max: 1_073_741_824,
  }),
};

/** Of roles that run subgraphs. */
export const publicUrlSettings = {
  publicUrl: {
    env: 'PUBLIC_URL',
    description:
      'Address at which clients reach the gateway, for example https://graph.example.com: links to uploads begin with it. Empty: the gateway on this machine, in the role subgraph at port 4000.',
    default: '',
    parse(value) {
      if (value === '') return value;
      const url = URL.canParse(value) ? new URL(value) : undefined;
      if (!url || !['http:', 'https:'].includes(url.protocol)) {
        throw new Error('expected an http or https address, or nothing');
      }
      return value.replace(/\/+$/, '');
    },
  } satisfies Setting<string> as Setting<string>,
};

export const subgraphPortSettings = {
  port: integer({
    env: 'SUBGRAPH_PORT',
    description: 'Where a subgraph listens. 0: its port in the composed supergraph.',
    default: '0',
    min: 0,
    max: 65_535,
  }),
};

/** Health and metrics of a monitor that runs as a process of its own. */
export const monitorPortSettings = {
  host: text({
    env: 'MONITOR_HOST',
    description: 'Address on which a monitor shows its health and metrics.',
    default: '127.0.0.1',
  }),
  port: integer({
    env: 'MONITOR_PORT',
    description:
      'Where a monitor shows its health and metrics. 0: from 4201 on, one for each monitor.',
    default: '0',
    min: 0,
    max: 65_535,
  }),
};

/** The three settings that decide what may be touched. */
export interface Touch {
  readonly environment: EnvironmentName;
  readonly upstreams: Upstreams;
  readonly effects: Effects;
}

export type EnvironmentName = 'local' | 'dev' | 'staging' | 'production';
export type Upstreams = 'sandbox' | 'real';
export type Effects = 'write' | 'chat-summary' | 'dry-run' | 'shadow';

const DEFAULT_EFFECTS: Readonly<Record<EnvironmentName, Effects | undefined>> = {
  local: 'write',
  dev: 'chat-summary',
  staging: 'dry-run',
  production: undefined,
};

/**
 * Fills in the defaults of UPSTREAMS and EFFECTS that depend on ENVIRONMENT, so that every reader
 * of the environment sees the same. A variable that is set stays as it is; EFFECTS stays unset in
 * production, where somebody must say it.
 */
export function withEnvironmentDefaults(environment: Environment): Environment {
  const name = environment.ENVIRONMENT || 'local';
  const effects = name in DEFAULT_EFFECTS ? DEFAULT_EFFECTS[name as EnvironmentName] : 'write';
  return {
    ...environment,
    UPSTREAMS: environment.UPSTREAMS || (name === 'local' ? 'sandbox' : 'real'),
    EFFECTS: environment.EFFECTS || effects,
  };
}

/** Refuses the combination of the three settings that would touch what it must not. */
export function checkTouch(touch: Touch, reader: SettingsReader): void {
  if (
    touch.upstreams === 'real' &&
    touch.effects === 'write' &&
    touch.environment !== 'production'
  ) {
    reader.problem(
      `EFFECTS write with UPSTREAMS real is refused in ENVIRONMENT ${touch.environment}: only production ` +
        'writes to real systems. Set EFFECTS to dry-run, or UPSTREAMS to sandbox',
    );
  }
}

/**
 * Whether subgraphs may write to the systems that they call: the sandbox takes everything, real
 * systems are written to in production alone.
 */
export function upstreamWrites({
  environment,
  upstreams,
}: Pick<Touch, 'environment' | 'upstreams'>): UpstreamWrites {
  return upstreams === 'sandbox' || environment === 'production' ? 'allowed' : 'refused';
}

/** Refuses a simulated time where the systems are the real ones. */
export function checkWorldClock(
  address: string,
  { upstreams }: Pick<Touch, 'upstreams'>,
  reader: SettingsReader,
): void {
  if (address !== '' && upstreams === 'real') {
    reader.problem(
      'SANDBOX_CLOCK_URL with UPSTREAMS real is refused: real systems live in real time. ' +
        'Leave it empty, or set UPSTREAMS to sandbox',
    );
  }
}
