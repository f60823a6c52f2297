import { pino } from 'pino';
import pretty from 'pino-pretty';

/** What units log with: a constant message, and fields that can be queried. */
export interface Logger {
  child(fields: Record<string, unknown>): Logger;
  trace(fields: Record<string, unknown>, message: string): void;
  debug(fields: Record<string, unknown>, message: string): void;
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LoggerOptions {
  readonly level: LogLevel;
  /** `pretty` is for people at a terminal, `json` for machines. */
  readonly format: 'json' | 'pretty';
  /** On every line: at least `role` and `version`. */
  readonly fields: Record<string, unknown>;
  /** Where lines go; standard output unless a test says otherwise. */
  readonly destination?: NodeJS.WritableStream;
}

/** Fields that never reach a log, at the top or one or two levels down. */
const SECRET_FIELDS = [
  'authorization',
  'cookie',
  'password',
  'token',
  'secret',
  'clientSecret',
  'securityToken',
  'phone',
  'email',
  'text',
  'noteValue',
];

/** Creates the root logger of a process; units get children of it. */
export function createLogger({ level, format, fields, destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: fields,
    redact: {
      paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: '[redacted]',
    },
  };
  const target = destination ?? process.stdout;
  return format === 'pretty'
    ? pino(
        options,
        pretty({
          colorize: destination === undefined && process.stdout.isTTY,
          ignore: 'pid,hostname,version',
          destination: target,
        }),
      )
    : pino(options, target as never);
}

/** Says nothing; for tests of units whose log lines are not the point. */
export const silentLogger: Logger = createLogger({ level: 'silent', format: 'json', fields: {} });
