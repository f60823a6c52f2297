import type { TicketResolvers } from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { readEasternTime } from '../dates.ts';
import { pairOf, requireTicketId } from '../ids.ts';
import type { TicketModel, TicketRow } from '../model.ts';
import { statusOf, topicOf } from '../words.ts';
import { newest, requireLast } from './ticket-note.ts';

/**
 * A ticket that came by reference costs nothing until one of its own fields is asked for; one that
 * Bruin does not know has null in each of them.
 */
export const ticketResolvers: TicketResolvers<Context, TicketModel> = {
  __resolveReference: ({ id }) => ({ id: requireTicketId('Ticket.id', id) }),
  async topic(ticket, _, context) {
    const word = (await rowOf(ticket, context))?.category ?? null;
    return word === null ? null : topicOf(word, context.words);
  },
  rawTopic: async (ticket, _, context) => (await rowOf(ticket, context))?.category ?? null,
  async status(ticket, _, context) {
    const word = (await rowOf(ticket, context))?.status ?? null;
    return word === null ? null : statusOf(word, context.words);
  },
  rawStatus: async (ticket, _, context) => (await rowOf(ticket, context))?.status ?? null,
  severity: async (ticket, _, context) => (await rowOf(ticket, context))?.severity ?? null,
  createdAt: async (ticket, _, context) =>
    readEasternTime('createDate of a ticket', (await rowOf(ticket, context))?.createDate ?? null),
  createdBy: async (ticket, _, context) => (await rowOf(ticket, context))?.createdBy ?? null,
  async customer(ticket, _, context) {
    const row = await rowOf(ticket, context);
    return row && { id: row.clientId };
  },
  async site({ id }, _, { loaders }) {
    const serviceNumber = (await loaders.details.load(id))?.tasks[0]?.serviceNumber ?? null;
    const [asset] = serviceNumber === null ? [] : await loaders.assets.load(serviceNumber);
    return asset?.siteId ? { id: pairOf(asset.clientId, asset.siteId) } : null;
  },
  async tasks({ id: ticketId }, _, { loaders }) {
    const details = await loaders.details.load(ticketId);
    return (
      details?.tasks.map((row) => ({
        id: pairOf(ticketId, row.detailId),
        ticketId,
        detailId: row.detailId,
        row,
      })) ?? null
    );
  },
  async notes({ id }, args, { loaders }) {
    const last = requireLast(args.last);
    const details = await loaders.details.load(id);
    return details && newest(details.notes, last);
  },
  async history({ id }, args, { loaders }) {
    const last = requireLast(args.last, 5000);
    const steps = await loaders.history.load(id);
    return steps && newest(steps, last);
  },
};

/** Null for a ticket that Bruin does not know. */
function rowOf(ticket: TicketModel, { loaders }: Context): TicketRow | Promise<TicketRow | null> {
  return ticket.row ?? loaders.ticket.load(ticket.id);
}
