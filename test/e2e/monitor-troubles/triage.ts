import { recordEvent } from '../../../sandbox/world/changes/events.ts';
import { ticketFor } from '../../support/monitor-stories/subjects.ts';
import { refused, type Troubled, type Troubles } from './troubled.ts';

const HOUR_MS = 3_600_000;
const NOTE = 'bruin POST /api/Ticket/#/notes';
const SAID = 'chat: Triage of';

/** What triage meets: tickets of two edges are open, and something happens to both. */
export function triageTroubles(of: () => Troubled): Troubles {
  const cycle = () => of().triage.run();
  const tickets = new Map<string, number>();

  const watched = () => [of().edges.one, of().edges.two];
  function happen(): void {
    const { world } = of().system;
    world.clock.step(HOUR_MS);
    for (const edge of watched())
      recordEvent(world, edge, world.clock.now(), 'LINK_DEAD', 'Link GE1 is now DEAD');
  }

  return {
    'triage documents nothing without tickets': {
      begin() {
        const { world } = of().system;
        world.tickets.clear();
        for (const edge of watched())
          tickets.set(edge.name, ticketFor(world, edge, HOUR_MS).ticketId);
        happen();
      },
      faults: refused('bruin'),
      cycle,
      told: ['customers-unreadable'],
      caughtUp: [NOTE, NOTE, SAID, SAID],
    },
    'triage documents nothing without events': {
      begin: happen,
      faults: refused('velocloud-1', 'velocloud-2'),
      cycle,
      told: ['events-unreadable'],
      caughtUp: [NOTE, NOTE, SAID, SAID],
    },
    'triage documents what happened on one orchestrator of two': {
      begin: happen,
      faults: refused('velocloud-1'),
      cycle,
      told: ['events-unreadable'],
      meanwhile: [NOTE, SAID],
      caughtUp: [NOTE, SAID],
    },
    'triage documents one ticket of two, the other cannot be read': {
      begin: happen,
      faults: () => ({
        bruin: {
          ...{ kind: 'server-error', status: 500 },
          onlyPath: `/api/Ticket/${tickets.get(of().edges.two.name)}/`,
        },
      }),
      cycle,
      told: ['ticket-unreadable'],
      meanwhile: [NOTE, SAID],
      caughtUp: [NOTE, SAID],
    },
    'triage documents without the chat, and tells it later': {
      begin: happen,
      faults: refused('chat'),
      cycle,
      told: ['chat FAILED'],
      meanwhile: [NOTE, NOTE],
      async again() {
        const { triage } = of();
        await triage.run();
        while (triage.waiting().length > 0) await triage.runNext();
      },
      caughtUp: [SAID, SAID],
    },
  };
}
