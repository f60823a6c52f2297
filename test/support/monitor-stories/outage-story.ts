import {
  dropEdge,
  dropLink,
  restoreEdge,
  restoreLink,
} from '../../../sandbox/world/changes/edges.ts';
import { isModem } from '../../../sandbox/world/modems.ts';
import type { Edge, Ticket } from '../../../sandbox/world/types.ts';
import type { ReplicaSystem } from '../replica-system.ts';
import { callFacts, chatFacts, plainly, ticketFacts } from './facts.ts';
import type { Chapter, Story } from './story.ts';
import { close, serialOf, setUp, type Subjects } from './subjects.ts';

const DAY_MS = 86_400_000;

/** An edge goes down, its task is forwarded; it comes back and is resolved; days later it goes down again. */
export const outageStory = (system: ReplicaSystem, { outage: edge }: Subjects): Story =>
  storyOf(system, edge, {
    down: (now) => dropEdge(system.world, edge, now),
    up: (now) => restoreEdge(system.world, edge, now),
    complete: [
      { ticket: 3, chats: 2, mails: 1, calls: 1 },
      { ticket: 3, chats: 3, calls: 2 },
      { ticket: 4, chats: 4, calls: 4 },
      { ticket: 5, chats: 5, calls: 5 },
      { ticket: 6, chats: 5, calls: 5 }, // a day later there is more to tell of what is open still
    ],
  });

/** A link goes down and its modem is rebooted, without success; its task is forwarded, and resolved in the end. */
export function modemStory(system: ReplicaSystem, { modem: edge }: Subjects): Story {
  const link = edge.links.find(isModem);
  if (!link) throw new Error(`edge ${edge.name} has no modem`);
  return storyOf(system, edge, {
    down: (now) => dropLink(system.world, edge, link, now),
    up: (now) => restoreLink(system.world, edge, link, now),
    complete: [
      { ticket: 4, chats: 3, reboots: 1, calls: 1 },
      { ticket: 4, chats: 4, calls: 2 },
      { ticket: 5, chats: 5, calls: 4 },
    ],
  });
}

interface Course {
  readonly down: (now: Date) => void;
  readonly up: (now: Date) => void;
  /** Of each chapter. */
  readonly complete: readonly Chapter['complete'][];
}

function storyOf(system: ReplicaSystem, edge: Edge, { down, up, complete }: Course): Story {
  const { world } = system;
  const serial = serialOf(edge);
  const now = () => world.clock.now();
  setUp(edge, now());
  const known = new Set(world.tickets.keys());
  const [rebootsBefore, mailsBefore] = [world.modemRecoveries.length, world.milestones.length];
  const states = () => [edge.state, ...edge.links.map(({ state }) => state)];
  let kept = states();
  const begins = [
    () => down(now()),
    () => undefined,
    () => up(now()),
    () => {
      // What was solved long ago is not reopened by the ticketing system itself.
      for (const detail of tickets().flatMap(({ details }) => details))
        detail.updatedAt = new Date(now().getTime() - 2 * DAY_MS);
      down(now());
    },
    () => undefined,
  ];

  function tickets(): Ticket[] {
    return [...world.tickets.values()].filter(
      ({ ticketId, details }) =>
        !known.has(ticketId) && details.some(({ serviceNumber }) => serviceNumber === serial),
    );
  }

  return {
    chapters: complete.map((each, nth) => ({
      begin() {
        begins[nth]?.();
        kept = states();
      },
      complete: each,
    })),
    keep() {
      const [state, ...links] = kept;
      edge.state = state as Edge['state'];
      edge.lastContact = now();
      for (const [nth, link] of edge.links.entries()) link.state = links[nth] as typeof link.state;
    },
    end() {
      setUp(edge, now());
      tickets().forEach(close);
    },
    facts() {
      const own = tickets();
      const [ticket] = own;
      const detailId = ticket?.details[0]?.detailId;
      const named = { edge: serial, ticket: ticket?.ticketId, name: edge.name, task: detailId };
      const plain = plainly(named);
      return {
        tickets: own.map(({ category }) => category),
        ticket: ticketFacts(ticket, plain),
        calls: callFacts(system, ticket?.ticketId, plain),
        // Who documents first, this monitor or triage, may change with who dies; the note is one.
        chats: chatFacts(system, [serial], plain).filter((text) => !text.startsWith('Triage of')),
        reboots: world.modemRecoveries
          .slice(rebootsBefore)
          .filter(({ serialNumber, orderedAs }) => serialNumber === serial && orderedAs !== null)
          .map(() => 'reboot'),
        mails: world.milestones
          .slice(mailsBefore)
          .filter(({ serviceNumber }) => serviceNumber === serial)
          .map(({ notificationType }) => notificationType),
      };
    },
  };
}
