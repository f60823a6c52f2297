import {
  integer,
  milliseconds,
  secret,
  text,
  upstreamUrl,
  type SettingsOf,
} from '../../platform/config.ts';
import { callPolicySettings } from '../../platform/http/policy-settings.ts';

/** What the subgraph needs to reach the device management of maker DiGi. */
export const settings = {
  baseUrl: upstreamUrl({
    env: 'DIGI_BASE_URL',
    description: 'Address of the API of the device management of maker DiGi.',
    sandboxDefault: 'http://127.0.0.1:4018',
  }),
  clientId: text({
    env: 'DIGI_CLIENT_ID',
    description: 'Client at the device management of maker DiGi.',
    sandboxDefault: 'noc-graph',
  }),
  clientSecret: secret({
    env: 'DIGI_CLIENT_SECRET',
    description: 'Secret of the client at the device management of maker DiGi.',
    sandboxDefault: 'sandbox-digi-secret',
  }),
  logFreshMs: milliseconds({
    env: 'DIGI_LOG_FRESH_MS',
    description: 'How long one reading of the log of recoveries serves everybody.',
    default: '30000',
  }),
  logPageSize: integer({
    env: 'DIGI_LOG_PAGE_SIZE',
    description: 'Rows of the log of recoveries that one call asks for.',
    default: '999',
    min: 1,
    max: 999,
  }),
  maxPages: integer({
    env: 'DIGI_MAX_PAGES',
    description: 'Pages that one reading of the log may take; a longer log is an error.',
    default: '200',
    min: 1,
    max: 100_000,
  }),
  abandonedAfterMs: milliseconds({
    env: 'DIGI_ABANDONED_AFTER_MS',
    description:
      'An order of a reboot that is under way for longer is UNCERTAIN: its process must be gone.',
    default: '1200000',
  }),
  ...callPolicySettings('DIGI', { timeoutMs: 150_000, concurrency: 10, breakerFailures: 10 }),
};

export type Settings = SettingsOf<typeof settings>;
