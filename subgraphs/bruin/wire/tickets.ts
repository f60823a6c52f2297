import { z } from 'zod';
import type { NoteRow, TaskRow, TicketDetails, TicketRow } from '../model.ts';
import { assignee, id, name, rawText, word } from './values.ts';

/** What Bruin writes for a severity that nobody ever set. */
const NEVER_SET = 100;

const severity = z
  .union([
    z.number().int(),
    z
      .string()
      .regex(/^\d{1,3}$/)
      .transform(Number),
  ])
  .nullish()
  .transform((value) => (value == null || value === NEVER_SET ? null : value));

const ticket = z
  .object({
    ticketID: id,
    clientID: id,
    ticketStatus: word,
    category: word,
    severity,
    createDate: word,
    createdBy: name,
  })
  .transform(({ ticketID, clientID, ticketStatus, ...row }): TicketRow => ({
    ticketId: ticketID,
    clientId: clientID,
    status: ticketStatus,
    ...row,
  }));

/** GET /api/Ticket/basic. `total` may promise more than paging ever brings. */
export const ticketPage = z.object({
  total: z.number().int().nonnegative(),
  /** May echo the size that was asked for; only 0 can be trusted. */
  currentPageSize: z.number().int().nonnegative(),
  responses: z.array(ticket),
});

export type TicketPage = z.infer<typeof ticketPage>;

/** GET /api/Ticket: read for the one thing that paged rows lack, the customer's name. */
export const ticketOverviews = z.object({
  responses: z.array(z.object({ ticketID: id, clientID: id, clientName: name })),
});

const task = z
  .object({
    detailID: id,
    detailValue: word,
    detailStatus: word,
    assignedToName: assignee,
    currentTaskName: word,
    lastUpdatedAt: word,
  })
  .transform((row): TaskRow => ({
    detailId: row.detailID,
    serviceNumber: row.detailValue,
    status: row.detailStatus,
    workQueue: row.currentTaskName,
    assignee: row.assignedToName,
    updatedAt: row.lastUpdatedAt,
  }));

const serviceNumbers = z
  .array(word)
  .nullish()
  .transform((values) => values?.filter((value) => value !== null) ?? null);

const note = z
  .object({
    noteId: id,
    noteType: word,
    noteValue: rawText,
    serviceNumber: serviceNumbers,
    createdDate: word,
    creator: name,
  })
  .transform((row): NoteRow => ({
    noteId: row.noteId,
    type: row.noteType,
    text: row.noteValue,
    serviceNumbers: row.serviceNumber,
    createdAt: row.createdDate,
    author: row.creator,
  }));

/**
 * GET /api/Ticket/{ticketId}/details. A note just written may be read back out of place, so notes are
 * brought into the order of their ids, which is that of creation.
 */
export const ticketDetails = z
  .object({ ticketDetails: z.array(task), ticketNotes: z.array(note) })
  .transform((body): TicketDetails => ({
    tasks: body.ticketDetails,
    notes: body.ticketNotes.sort((a, b) => Number(a.noteId) - Number(b.noteId)),
  }));
