import {
  integer,
  milliseconds,
  secret,
  text,
  upstreamUrl,
  type SettingsOf,
} from '../../platform/config.ts';
import { callPolicySettings } from '../../platform/http/policy-settings.ts';

/** What the subgraph needs to reach the probe platform. */
export const settings = {
  baseUrl: upstreamUrl({
    env: 'HAWKEYE_BASE_URL',
    description: 'Address of the API of the probe platform.',
    sandboxDefault: 'http://127.0.0.1:4014',
  }),
  username: text({
    env: 'HAWKEYE_USERNAME',
    description: 'User on the probe platform.',
    sandboxDefault: 'noc-graph',
  }),
  password: secret({
    env: 'HAWKEYE_PASSWORD',
    description: 'Password of the user on the probe platform.',
    sandboxDefault: 'sandbox-hawkeye-password',
  }),
  probesFreshMs: milliseconds({
    env: 'HAWKEYE_PROBES_FRESH_MS',
    description: 'How long one reading of all probes serves everybody.',
    default: '10000',
  }),
  testsFreshMs: milliseconds({
    env: 'HAWKEYE_TESTS_FRESH_MS',
    description: 'How long one reading of all test results of a window serves everybody.',
    default: '30000',
  }),
  maxPages: integer({
    env: 'HAWKEYE_MAX_PAGES',
    description: 'Pages of 100 rows that one reading may take; a longer list is an error.',
    default: '1000',
    min: 1,
    max: 100_000,
  }),
  ...callPolicySettings('HAWKEYE', { timeoutMs: 120_000, concurrency: 5 }),
};

export type Settings = SettingsOf<typeof settings>;
