import { dropLink, restoreLink } from '../../../sandbox/world/changes/edges.ts';
import type { Ticket } from '../../../sandbox/world/types.ts';
import type { ReplicaSystem } from '../replica-system.ts';
import { callFacts, chatFacts, plainly, ticketFacts } from './facts.ts';
import { NOTHING, type Story } from './story.ts';
import { close, serialOf, setUp, ticketFor, type Subjects } from './subjects.ts';

/** Somebody's ticket is documented, and told a day later what happened to its edge. */
export function triageStory(system: ReplicaSystem, { triaged: edge }: Subjects): Story {
  const { world } = system;
  const serial = serialOf(edge);
  let ticket: Ticket | undefined;

  function blink(): void {
    const [link] = edge.links;
    if (!link) throw new Error(`edge ${edge.name} has no links`);
    dropLink(world, edge, link, world.clock.now());
    restoreLink(world, edge, link, world.clock.now());
  }

  return {
    chapters: [
      {
        begin() {
          blink();
          ticket = ticketFor(world, edge, 120_000);
        },
        complete: { ticket: 3, chats: 1 },
      },
      ...[NOTHING, NOTHING, NOTHING],
      { begin: blink, complete: { ticket: 4, chats: 2 } },
    ],
    keep: () => setUp(edge, world.clock.now()),
    end: () => ticket && close(ticket),
    facts() {
      const plain = plainly({ edge: serial, ticket: ticket?.ticketId, name: edge.name });
      return {
        ticket: ticketFacts(ticket, plain),
        calls: callFacts(system, ticket?.ticketId, plain),
        chats: chatFacts(system, [serial], plain),
      };
    },
  };
}
