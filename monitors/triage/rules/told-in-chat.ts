import type { Chat } from '../actions.ts';

/** Says, once for all its notes, that a ticket was documented. */
export function toldInChat(ticketId: string, serialNumber: string, cycle: string): Chat {
  return {
    kind: 'chat',
    text: `Triage of ${serialNumber} was added to outage ticket ${ticketId}.`,
    about: ['appended', ticketId, serialNumber, cycle],
  };
}
