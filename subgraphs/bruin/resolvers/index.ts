import { appendTicketNotesPayloadResolvers } from './append-ticket-notes-payload.ts';
import { customerResolvers } from './customer.ts';
import { deviceResolvers } from './device.ts';
import { inventoryAssetResolvers, inventoryEntryResolvers } from './inventory.ts';
import { mutationResolvers } from './mutation.ts';
import { queryResolvers } from './query.ts';
import { siteResolvers } from './site.ts';
import { ticketNoteResolvers } from './ticket-note.ts';
import { ticketTaskResolvers } from './ticket-task.ts';
import { ticketResolvers } from './ticket.ts';

/** By type; a type that is not here has the shape of the contract already. */
export const resolvers = {
  AppendTicketNotesPayload: appendTicketNotesPayloadResolvers,
  Customer: customerResolvers,
  Device: deviceResolvers,
  InventoryAsset: inventoryAssetResolvers,
  InventoryEntry: inventoryEntryResolvers,
  Mutation: mutationResolvers,
  Query: queryResolvers,
  Site: siteResolvers,
  Ticket: ticketResolvers,
  TicketNote: ticketNoteResolvers,
  TicketTask: ticketTaskResolvers,
};
