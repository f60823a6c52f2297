import { flag, integer, list } from '../../platform/config.ts';

/** When modems behind dead links are rebooted. */
export const modemSettings = {
  modemPrefixes: list({
    env: 'SERVICE_OUTAGE_MODEM_PREFIXES',
    description: 'Parts of the logical id by which a link with a DiGi modem is known, in any case.',
    default: '00:04:2d,00:27:04',
  }),
  modemRecentSeconds: integer({
    env: 'SERVICE_OUTAGE_MODEM_RECENT_SECONDS',
    description: 'How long a reboot has to show its effect.',
    unit: 's',
    default: '1800',
    min: 1,
    max: 86_400,
  }),
  modemEachLink: flag({
    env: 'SERVICE_OUTAGE_MODEM_EACH_LINK',
    description:
      'Whether a ticket that is there already is followed up for each modem, or for the first.',
    default: 'false',
    presets: { late: 'true' },
  }),
};
