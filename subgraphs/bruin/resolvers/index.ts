import { appendTicketNotesPayloadResolvers } from './append-ticket-notes-payload.ts';
import { customerResolvers } from './customer.ts';
import { deviceResolvers } from './device.ts';
import { emailMutations } from './emails.ts';
import { eventQueries, eventSubscriptions } from './events.ts';
import { inventoryAssetResolvers, inventoryEntryResolvers } from './inventory.ts';
import { lineQueries } from './lines.ts';
import { mutationResolvers } from './mutation.ts';
import { queryResolvers } from './query.ts';
import { siteResolvers } from './site.ts';
import { ticketNoteResolvers } from './ticket-note.ts';
import { ticketTaskResolvers } from './ticket-task.ts';
import { ticketResolvers } from './ticket.ts';
import { settleTicketNotePayloadResolvers, uncertainNoteQueries } from './uncertain-notes.ts';

/** By type; a type that is not here has the shape of the contract already. */
export const resolvers = {
  AppendTicketNotesPayload: appendTicketNotesPayloadResolvers,
  Customer: customerResolvers,
  Device: deviceResolvers,
  InventoryAsset: inventoryAssetResolvers,
  InventoryEntry: inventoryEntryResolvers,
  Mutation: { ...mutationResolvers, ...emailMutations },
  Query: { ...queryResolvers, ...lineQueries, ...eventQueries, ...uncertainNoteQueries },
  SettleTicketNotePayload: settleTicketNotePayloadResolvers,
  Site: siteResolvers,
  Subscription: eventSubscriptions,
  Ticket: ticketResolvers,
  TicketNote: ticketNoteResolvers,
  TicketTask: ticketTaskResolvers,
};
