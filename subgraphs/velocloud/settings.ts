import { choice, milliseconds, type SettingsOf } from '../../platform/config.ts';
import { callPolicySettings } from '../../platform/http/policy-settings.ts';
import { accountsSetting } from './accounts.ts';

const SANDBOX_ACCOUNTS = ['127.0.0.1:4012', '127.0.0.1:4013'].map((host) => ({
  host,
  user: 'noc-graph',
  password: 'sandbox-velocloud-password',
}));

/** Time-out, retries, breaker, bulkhead and pool count for each orchestrator on its own. */
export const settings = {
  accounts: accountsSetting({
    env: 'VELOCLOUD_CREDENTIALS',
    description:
      'Host, user and password of every orchestrator: a JSON list of {"host","user","password"}, or host+user+password with semicolons between them.',
    sandboxDefault: JSON.stringify(SANDBOX_ACCOUNTS),
  }),
  scheme: choice({
    env: 'VELOCLOUD_SCHEME',
    description: 'How orchestrators are spoken to.',
    values: ['https', 'http'],
    default: 'https',
    sandboxDefault: 'http',
  }),
  sessionMaxAgeMs: milliseconds({
    env: 'VELOCLOUD_SESSION_MAX_AGE_MS',
    description:
      'Age at which a session is replaced although it still works. Orchestrators end one after about 24 hours.',
    default: String(23 * 3600 * 1000),
  }),
  linkStatusFreshMs: milliseconds({
    env: 'VELOCLOUD_LINK_STATUS_FRESH_MS',
    description:
      'How long one reading of the states of all edges and links of an orchestrator serves everybody. Shorter than SERVICE_OUTAGE_QUARANTINE_SECONDS, or the reading that shows an outage confirms it, too.',
    default: '4000',
  }),
  enterprisesFreshMs: milliseconds({
    env: 'VELOCLOUD_ENTERPRISES_FRESH_MS',
    description:
      'How long one reading of HA states and software versions of an orchestrator serves everybody, and one of the names of its enterprises.',
    default: '30000',
  }),
  gatewaysFreshMs: milliseconds({
    env: 'VELOCLOUD_GATEWAYS_FRESH_MS',
    description: 'How long one reading of the gateways of an orchestrator serves everybody.',
    default: '30000',
  }),
  metricsFreshMs: milliseconds({
    env: 'VELOCLOUD_METRICS_FRESH_MS',
    description:
      'How long one reading of the link averages of an orchestrator over one window serves everybody.',
    default: '60000',
  }),
  logicalIdsFreshMs: milliseconds({
    env: 'VELOCLOUD_LOGICAL_IDS_FRESH_MS',
    description:
      'How long one reading of the logical ids of the links of an enterprise serves everybody.',
    default: '300000',
  }),
  lookupGraceMs: milliseconds({
    env: 'VELOCLOUD_LOOKUP_GRACE_MS',
    description:
      'How long an edge that one orchestrator has waits for orchestrators that were never read so far.',
    default: '5000',
  }),
  ...callPolicySettings('VELOCLOUD', { timeoutMs: 90_000, concurrency: 5 }),
};

export type Settings = SettingsOf<typeof settings>;
