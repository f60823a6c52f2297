import { integer, list, optionalText, type Setting } from '../../platform/config.ts';
import { MAILBOX } from '../../platform/mail/mailbox.ts';
import { everySeconds } from '../runtime/scheduling/schedule.ts';

const addresses = (setting: Setting<readonly string[]>): Setting<readonly string[]> => ({
  ...setting,
  parse(value) {
    const all = setting.parse(value);
    const wrong = all.find((address) => !MAILBOX.test(address));
    if (wrong !== undefined) throw new Error('expected addresses without names, between commas');
    return all;
  },
});

export const settings = {
  intervalSeconds: everySeconds({
    env: 'DISPATCH_DESK_INTERVAL_SECONDS',
    description: 'How often the desk looks for requests; a new one wakes it at once.',
    default: '5',
  }),
  leaseSeconds: integer({
    env: 'DISPATCH_DESK_LEASE_SECONDS',
    description:
      'How long a worker has a request, counted anew with each step: after that another takes it up.',
    unit: 's',
    default: '300',
    min: 5,
    max: 3600,
  }),
  attempts: integer({
    env: 'DISPATCH_DESK_ATTEMPTS',
    description:
      'How often a step that the vendor has to see is begun before the request ends without it; waits of 1, 2, 4… s, 60 at most.',
    default: '8',
    min: 1,
    max: 1000,
  }),
  noteAttempts: integer({
    env: 'DISPATCH_DESK_NOTE_ATTEMPTS',
    description: 'How often the note is tried before the request ends without it.',
    default: '3',
    min: 1,
    max: 1000,
  }),
  litMailbox: addresses(
    list({
      env: 'DISPATCH_DESK_LIT_EMAIL',
      description:
        'Mailboxes that are asked to call a dispatch of vendor LIT off, and copies, between commas. Empty: such requests are refused.',
      default: '',
      sandboxDefault: 'dispatch@lit.example.test',
    }),
  ),
  portalUrl: optionalText({
    env: 'DISPATCH_DESK_PORTAL_URL',
    description:
      'Address of the dispatch portal, which notes link dispatches of vendor LIT to. Empty: they are not linked.',
  }),
};
