import {
  integer,
  milliseconds,
  optionalText,
  type Setting,
  type SettingsOf,
} from '../../platform/config.ts';

/** Empty, or the address of a PostgreSQL; may hold a password, so it is never printed. */
const databaseUrl: Setting<string> = {
  env: 'DATABASE_URL',
  description:
    'PostgreSQL for the ledger: postgres://user:password@host:5432/database, with sslmode=verify-full for TLS. Empty: a database inside the process.',
  default: '',
  secret: true,
  parse(value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (value !== '' && !(url && ['postgres:', 'postgresql:'].includes(url.protocol)))
      throw new Error('expected postgres://user:password@host:5432/database');
    return value;
  },
};

/** What the subgraph needs to keep the ledger. */
export const settings = {
  databaseUrl,
  dir: optionalText({
    env: 'LEDGER_DIR',
    description:
      'Folder for the database inside the process, of one process alone. Empty: it is kept in memory and ends with the process.',
  }),
  connections: integer({
    env: 'LEDGER_CONNECTIONS',
    description: 'Connections of a process to PostgreSQL.',
    default: '5',
    min: 1,
    max: 100,
  }),
  timeoutMs: milliseconds({
    env: 'LEDGER_TIMEOUT_MS',
    description: 'How long connecting to PostgreSQL, and one statement, may take.',
    default: '10000',
    max: 600_000,
  }),
  retentionDays: integer({
    env: 'LEDGER_RETENTION_DAYS',
    description: 'How long runs, decisions and maintenance windows that ended are kept.',
    unit: 'days',
    default: '30',
    min: 1,
    max: 3650,
  }),
  memoryRows: integer({
    env: 'LEDGER_MEMORY_ROWS',
    description:
      'With neither DATABASE_URL nor LEDGER_DIR at most so many decisions are kept, and as many runs: the oldest leave first.',
    unit: 'rows',
    default: '2000',
    min: 100,
    max: 1_000_000,
  }),
  retentionEveryMs: milliseconds({
    env: 'LEDGER_RETENTION_EVERY_MS',
    description: 'Between two looks for what is older than that.',
    default: '60000',
    max: 60_000,
  }),
};

export type Settings = SettingsOf<typeof settings>;
