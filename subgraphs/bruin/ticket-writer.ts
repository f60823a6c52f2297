import { CodedError } from '../../platform/errors.ts';
import { parseJsonBody } from '../../platform/parse.ts';
import { openedTickets, takenNotes } from './wire/writes.ts';
import type { WriteCalls } from './write-calls.ts';
import { OF_TICKET } from './writes/refused-write.ts';

/** A note as it is sent; without service numbers it concerns the whole ticket. Plain JSON. */
export interface NewNote {
  readonly text: string;
  readonly serviceNumbers: readonly string[] | null;
  /** Of a note that is private or concerns one task, which goes another way. */
  readonly advanced?: {
    readonly isPrivate: boolean;
    /** null: the task of its one service number. */
    readonly detailId: string | null;
  };
}

/** Bruin's words for who may read a note. */
export const PUBLIC_NOTE = 'ADN';
export const PRIVATE_NOTE = 'CON';

export interface NewTicket {
  readonly customerId: string;
  /** Bruin's word. */
  readonly topic: string;
  readonly serviceNumbers: readonly string[];
  readonly notes: readonly string[];
  /** One who stands for both roles stands here twice. */
  readonly contacts: readonly NewContact[];
}

export interface NewContact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly type: 'site' | 'ticket';
}

/** Writes to whole tickets. Throws as BruinWriter. */
export interface TicketWriter {
  /**
   * @param path of the note in the input.
   * @returns its id, when Bruin says it.
   */
  appendNote(ticketId: string, note: NewNote, path: readonly string[]): Promise<string | null>;
  /** @returns ids, one at least. */
  createTicket(ticket: NewTicket): Promise<readonly string[]>;
  closeTicket(ticketId: string, note: string): Promise<void>;
  subscribe(ticketId: string, email: string): Promise<void>;
}

export function createTicketWriter({ send, sendPlain }: WriteCalls): TicketWriter {
  const to = (ticketId: string, operation: string) => ({
    route: `/api/Ticket/{ticketId}/${operation}`,
    path: `/api/Ticket/${ticketId}/${operation}`,
  });

  async function appendPlainNote(
    ticketId: string,
    { text, serviceNumbers }: NewNote,
    path: readonly string[],
  ): Promise<null> {
    const json = { note: text, ...(serviceNumbers && { serviceNumbers }) };
    const name = { what: 'a note', ...OF_TICKET, path };
    await send(name, { method: 'POST', ...to(ticketId, 'notes'), json });
    return null;
  }

  async function appendTaskNote(
    ticketId: string,
    { text, serviceNumbers, advanced }: NewNote,
    path: readonly string[],
  ): Promise<string> {
    const what = 'a note';
    const [serviceNumber] = serviceNumbers ?? [];
    const detailId = advanced?.detailId ?? null;
    const note = {
      noteValue: text,
      noteType: advanced?.isPrivate === true ? PRIVATE_NOTE : PUBLIC_NOTE,
      ...(serviceNumber !== undefined && { serviceNumber }),
      ...(detailId !== null && { detailId: Number(detailId) }),
    };
    const reply = await send(
      { what, target: 'task', targetPath: path, path },
      { method: 'POST', ...to(ticketId, 'notes/advanced'), json: { notes: [note] } },
    );
    return parseJsonBody('bruin', what, reply.text, takenNotes)[0];
  }

  return {
    appendNote: (ticketId, note, path) =>
      note.advanced === undefined
        ? appendPlainNote(ticketId, note, path)
        : appendTaskNote(ticketId, note, path),

    async createTicket({ customerId, topic, serviceNumbers, notes, contacts }) {
      const what = 'a ticket';
      const target = 'customer or device';
      const reply = await send(
        { what, target, targetPath: ['input', 'customerId'], path: null },
        {
          method: 'POST',
          route: '/api/Ticket/',
          json: {
            clientId: Number(customerId),
            category: topic,
            services: serviceNumbers.map((serviceNumber) => ({ serviceNumber })),
            notes: notes.map((noteValue) => ({ noteType: PUBLIC_NOTE, noteValue })),
            contacts,
          },
        },
      );
      const ids = parseJsonBody('bruin', what, reply.text, openedTickets);
      if (ids.every((id) => Number(id) > 0)) return ids;
      throw new CodedError('UPSTREAM_UNAVAILABLE', 'bruin opens no tickets for the moment', {
        upstream: 'bruin',
        delivered: ids.every((id) => Number(id) === 0) ? 'no' : 'unknown',
      });
    },

    closeTicket: (ticketId, note) =>
      sendPlain(
        { what: 'that a ticket is closed', ...OF_TICKET },
        { method: 'PUT', ...to(ticketId, 'close'), json: { CloseNote: note } },
      ),

    subscribe: (ticketId, email) =>
      sendPlain(
        { what: 'a subscriber', ...OF_TICKET },
        {
          method: 'POST',
          ...to(ticketId, 'subscribeUser'),
          json: { subscriptionType: 'NotesAndMilestones', user: { email } },
        },
      ),
  };
}
