import type { Place } from '../replica-system.ts';

const BEFORE = 'before-sending';
const SENT = 'after-sending';
const SENDING = [BEFORE, SENT];
/** Of a subgraph: but for the one moment at which only the system written to knows of the write. */
const AROUND = [BEFORE, 'after-storing'];
const EVERY = [BEFORE, 'before-storing', 'after-storing'];

/**
 * Where somebody is killed, chapter by chapter: monitors before and after they send each kind of effect and
 * around the ledger, subgraphs before and after they store what came of it.
 */
export const PLACES: readonly (readonly Place[])[] = [
  [
    ...at('monitor service-outage', ['open-outage-task', 'chat', 'append-note'], SENDING),
    ...at('monitor service-outage', ['reboot-modem', 'send-milestone'], [SENT]),
    ...at('monitor service-outage', ['ledger'], ['after-planning', 'before-storing']),
    ...at('monitor triage', ['append-notes'], SENDING),
    ...at('monitor service-dispatch', ['append-note', 'send-sms'], SENDING),
    ...at('monitor dispatch-desk', ['order-lit', 'order-cts'], [SENT]),
    ...at('subgraph bruin', ['bruin/openOutageTask'], ['before-storing']),
    ...at('subgraph bruin', ['bruin/appendTicketNotes/note'], ['before-storing']),
    ...at('subgraph lit', ['lit/createDispatch'], ['before-storing']),
  ],
  [
    ...at('monitor service-outage', ['move-task'], SENDING),
    ...at('subgraph bruin', ['bruin/moveTicketTask'], ['before-storing']),
  ],
  [
    ...at('monitor service-outage', ['resolve-task'], SENDING),
    ...at('subgraph bruin', ['bruin/resolveTicketTask'], ['before-storing']),
  ],
  [
    ...at('monitor service-outage', ['reopen-task'], SENDING),
    ...at('subgraph bruin', ['bruin/appendTicketNotes/note'], ['after-storing']),
  ],
];

/** What remains: left to the soak, which kills at any moment. */
export const LEFT_TO_THE_SOAK: readonly Place[] = [
  ...at('monitor service-outage', ['reboot-modem', 'send-milestone'], [BEFORE]),
  ...at('monitor service-outage', ['set-severity', 'unpause-task'], SENDING),
  ...at('monitor triage', ['chat'], SENDING),
  ...at('monitor dispatch-desk', ['order-lit', 'order-cts'], [BEFORE]),
  ...at('monitor dispatch-desk', ['append-notes', 'tell-chat', 'mail-cancellation'], SENDING),
  ...at('subgraph bruin', ['bruin/openOutageTask', 'bruin/moveTicketTask'], AROUND),
  ...at('subgraph bruin', ['bruin/resolveTicketTask'], AROUND),
  ...at('subgraph bruin', ['bruin/appendTicketNotes/note'], [BEFORE]),
  ...at('subgraph bruin', ['bruin/setTicketSeverity', 'bruin/sendTicketMilestone'], EVERY),
  ...at('subgraph bruin', ['bruin/unpauseTicketTask', 'bruin/reopenTicketTask'], EVERY),
  ...at('subgraph lit', ['lit/createDispatch'], AROUND),
  ...at('subgraph cts', ['cts-orders'], EVERY),
  ...at('subgraph notifications', ['notifications'], EVERY),
  ...at('subgraph digi', ['digi'], EVERY),
];

function at(role: string, effects: readonly string[], steps: readonly string[]): Place[] {
  return effects.flatMap((effect) =>
    steps.map((step) => ({ role, failpoint: `${effect}:${step}` })),
  );
}
