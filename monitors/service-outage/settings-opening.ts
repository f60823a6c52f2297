import { choice, flag, integer, timeZone } from '../../platform/config.ts';

/** How an outage is reported and documented. */
export const openingSettings = {
  reportsInterfaces: flag({
    env: 'SERVICE_OUTAGE_REPORTS_INTERFACES',
    description:
      'Whether a report names the interfaces that are out, which opens a task for each line.',
    default: 'false',
    presets: { late: 'true' },
  }),
  reopenNote: choice({
    env: 'SERVICE_OUTAGE_REOPEN_NOTE',
    description:
      'What documents a task that was opened again: its causes, or the state of the edge.',
    values: ['causes', 'state'],
    default: 'causes',
    presets: { late: 'state' },
  }),
  tellsLabels: flag({
    env: 'SERVICE_OUTAGE_TELLS_LABELS',
    description:
      "Whether notes tell label and address of each link: a customer's own line that came back is known by its label.",
    default: 'false',
    presets: { late: 'true' },
  }),
  changesSeverity: flag({
    env: 'SERVICE_OUTAGE_CHANGES_SEVERITY',
    description: 'Whether the severity of the ticket follows the outage.',
    default: 'false',
    presets: { late: 'true' },
  }),
  edgeSeverity: integer({
    env: 'SERVICE_OUTAGE_EDGE_SEVERITY',
    description: 'Severity while the edge is down.',
    default: '2',
    min: 1,
    max: 4,
  }),
  linkSeverity: integer({
    env: 'SERVICE_OUTAGE_LINK_SEVERITY',
    description: 'Severity while only links are down.',
    default: '3',
    min: 1,
    max: 4,
  }),
  mailsLostPower: flag({
    env: 'SERVICE_OUTAGE_MAILS_LOST_POWER',
    description: 'Whether the customer is mailed when edge and links are all down.',
    default: 'false',
    presets: { late: 'true' },
  }),
  timeZone: timeZone({
    env: 'SERVICE_OUTAGE_TIME_ZONE',
    description: 'IANA zone in which notes print times.',
    default: 'America/New_York',
  }),
};
