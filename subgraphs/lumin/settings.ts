import { integer, secret, upstreamUrl, type SettingsOf } from '../../platform/config.ts';
import { callPolicySettings } from '../../platform/http/policy-settings.ts';

/** The vendor answers one call at a time: these are no settings. */
const {
  concurrency: _one,
  connections: _alsoOne,
  ...policy
} = callPolicySettings('LUMIN', {
  timeoutMs: 30_000,
  concurrency: 1,
});

const address = upstreamUrl({
  env: 'LUMIN_URI',
  description: 'Whole address of the billing events, as the vendor gave it to this customer.',
  sandboxDefault: 'http://127.0.0.1:4022/customers/acme/billing',
  secret: true,
});
const text = secret({
  env: 'LUMIN_TOKEN',
  description: 'Bearer token that the vendor gave to this customer.',
  sandboxDefault: 'sandbox-lumin-bearer',
});

/** What the subgraph needs to reach the vendor of the scheduling agent. */
export const settings = {
  uri: {
    ...address,
    // Given whole: a slash at its end belongs to it.
    parse(value: string) {
      address.parse(value);
      return value;
    },
  },
  token: {
    ...text,
    parse(value: string) {
      if (/^[\x21-\x7e]+$/.test(value)) return text.parse(value);
      throw new Error('expected letters, digits and signs without blanks or line ends');
    },
  },
  maxCalls: integer({
    env: 'LUMIN_MAX_CALLS',
    description: 'Calls that one page of events may take; one that needs more is an error.',
    default: '200',
    min: 1,
    max: 10_000,
  }),
  ...policy,
};

export type Settings = SettingsOf<typeof settings>;
