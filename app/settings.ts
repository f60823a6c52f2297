import { choice, type Environment, type SettingsReader } from '../platform/config.ts';
import { LOG_LEVELS } from '../platform/logger.ts';

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
export function checkTouch(
  touch: {
    readonly environment: EnvironmentName;
    readonly upstreams: Upstreams;
    readonly effects: Effects;
  },
  reader: SettingsReader,
): void {
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
