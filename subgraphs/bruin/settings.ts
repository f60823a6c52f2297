import {
  integer,
  milliseconds,
  optionalSecret,
  optionalText,
  secret,
  text,
  upstreamUrl,
} from '../../platform/config.ts';
import { callPolicySettings } from '../../platform/http/policy-settings.ts';

/** Where Bruin is, who we are there, and how hard it may be pressed. */
export const settings = {
  baseUrl: upstreamUrl({
    env: 'BRUIN_BASE_URL',
    description: 'Address of the ticketing system (API host).',
    sandboxDefault: 'http://127.0.0.1:4011',
  }),
  loginUrl: upstreamUrl({
    env: 'BRUIN_LOGIN_URL',
    description: 'Address of the ticketing system’s identity host.',
    sandboxDefault: 'http://127.0.0.1:4011',
  }),
  clientId: text({
    env: 'BRUIN_CLIENT_ID',
    description: 'OAuth client id of our account at the ticketing system.',
    sandboxDefault: 'noc-graph',
  }),
  clientSecret: secret({
    env: 'BRUIN_CLIENT_SECRET',
    description: 'OAuth client secret of our account at the ticketing system.',
    sandboxDefault: 'sandbox-bruin-secret',
  }),
  ...callPolicySettings('BRUIN', { timeoutMs: 75_000, concurrency: 5 }),
  ticketListFreshMs: milliseconds({
    env: 'BRUIN_TICKET_LIST_FRESH_MS',
    description: 'How long a list of tickets that was read whole serves everybody who asks for it.',
    default: '5000',
  }),
  ticketListMaxPages: integer({
    env: 'BRUIN_TICKET_LIST_MAX_PAGES',
    description:
      'Pages of 100 tickets read at most for one topic; a longer list is refused, and its filter has to be narrowed.',
    unit: 'pages',
    default: '50',
    min: 1,
    max: 10_000,
  }),
  customerNameFreshMs: milliseconds({
    env: 'BRUIN_CUSTOMER_NAME_FRESH_MS',
    description: 'How long a customer’s name that some row showed counts without asking again.',
    default: '3600000',
  }),
  noteHorizonMs: milliseconds({
    env: 'BRUIN_NOTE_HORIZON_MS',
    description:
      'How long a note that was sent is looked for in its ticket before its end counts as uncertain.',
    default: '5000',
  }),
  noteAbandonedAfterMs: milliseconds({
    env: 'BRUIN_NOTE_ABANDONED_AFTER_MS',
    description:
      'A note that is under way for longer is uncertain: its process must be gone. Keep it well above four times BRUIN_TIMEOUT_MS.',
    default: '1200000',
  }),
  automationName: text({
    env: 'BRUIN_AUTOMATION_NAME',
    description:
      'Name of this automation in the description of the outage tickets that it opens, for example `NOC-Graph`.',
    default: 'NOC-Graph',
  }),
  automationUsername: optionalText({
    env: 'BRUIN_AUTOMATION_USERNAME',
    description:
      'Display name of our account at the ticketing system. Without it, a ticket whose opening got no answer is not recognised as ours.',
    sandboxDefault: 'Automation User',
  }),
  webhookSecret: optionalSecret({
    env: 'BRUIN_WEBHOOK_SECRET',
    description:
      'Key with which the ticketing system signs what it delivers to /webhooks/bruin. Without it every delivery is refused.',
    sandboxDefault: 'sandbox-bruin-webhook-secret',
  }),
  webhookApiKey: optionalSecret({
    env: 'BRUIN_WEBHOOK_API_KEY',
    description:
      'What the header `api-key` of a delivery has to hold besides. Without it none is asked for.',
  }),
  publishEveryMs: milliseconds({
    env: 'BRUIN_PUBLISH_EVERY_MS',
    description:
      'How often to look for delivered events that the event log does not hold yet; while it is away the wait doubles, up to a minute.',
    default: '5000',
  }),
};
