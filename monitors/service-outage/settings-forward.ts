import { choice, flag, integer, text } from '../../platform/config.ts';

/** Up to 30 days. */
const seconds = (options: { env: string; description: string; default: string }) =>
  integer({ ...options, unit: 's', min: 0, max: 2_592_000 });

/** When a task goes to the people of the operations centre. */
export const forwardSettings = {
  forwardQueue: text({
    env: 'SERVICE_OUTAGE_FORWARD_QUEUE',
    description: 'Work queue of the people who look after outages.',
    default: 'HNOC Investigate',
  }),
  forwardSeconds: seconds({
    env: 'SERVICE_OUTAGE_FORWARD_SECONDS',
    description: 'How long after its ticket a task is forwarded.',
    default: '60',
  }),
  forwardsLinksBy: choice({
    env: 'SERVICE_OUTAGE_FORWARDS_LINKS_BY',
    description:
      'What decides about a task with links down alone: the age of its ticket, or the hour at the site.',
    values: ['age', 'hour'],
    default: 'age',
    presets: { late: 'hour' },
  }),
  forwardLinkAgeSeconds: seconds({
    env: 'SERVICE_OUTAGE_FORWARD_LINK_AGE_SECONDS',
    description: 'How old the ticket of such a task has to be, where its age decides.',
    default: '3600',
  }),
  forwardLinkDaySeconds: seconds({
    env: 'SERVICE_OUTAGE_FORWARD_LINK_DAY_SECONDS',
    description: 'How long such a task waits by day, where the hour decides.',
    default: '5400',
  }),
  forwardLinkNightSeconds: seconds({
    env: 'SERVICE_OUTAGE_FORWARD_LINK_NIGHT_SECONDS',
    description: 'How long such a task waits by night, where the hour decides.',
    default: '10800',
  }),
  forwardsInProgress: flag({
    env: 'SERVICE_OUTAGE_FORWARDS_IN_PROGRESS',
    description: 'Whether a task is forwarded, too, whose ticket was there already.',
    default: 'false',
    presets: { late: 'true' },
  }),
  sparesByob: flag({
    env: 'SERVICE_OUTAGE_SPARES_BYOB',
    description: "Whether tasks with only customers' own links down stay with the automation.",
    default: 'false',
    presets: { late: 'true' },
  }),
  forwardsLines: flag({
    env: 'SERVICE_OUTAGE_FORWARDS_LINES',
    description: 'Whether the tasks of the lines behind dead links are routed, too.',
    default: 'false',
    presets: { late: 'true' },
  }),
  lineQueue: text({
    env: 'SERVICE_OUTAGE_LINE_QUEUE',
    description: 'Work queue of lines, until they are forwarded.',
    default: 'IPA Investigate',
  }),
  lineWorkerQueue: text({
    env: 'SERVICE_OUTAGE_LINE_WORKER_QUEUE',
    description: 'Work queue to which lines are forwarded.',
    default: 'HNOC Investigate',
  }),
  forwardsToCarrier: flag({
    env: 'SERVICE_OUTAGE_FORWARDS_TO_CARRIER',
    description: 'Whether tasks with wired links down go to those who deal with the carriers.',
    default: 'false',
  }),
  carrierQueue: text({
    env: 'SERVICE_OUTAGE_CARRIER_QUEUE',
    description: 'Result that moves a task there.',
    default: 'No Trouble Found - Carrier Issue',
  }),
};
