import { z } from 'zod';
import type { JsonValue } from '../runtime/scheduling/contracts.ts';

const nullable = z.string().nullable();

/** What is to be done about the dispatches of one ticket, as it goes from worker to worker. */
const ticketWork = z.object({
  vendor: z.enum(['LIT', 'CTS']),
  ticketId: z.string(),
  dispatches: z.array(
    z.object({
      number: z.string(),
      status: z.enum([
        'REQUESTED',
        'CONFIRMED',
        'TECH_ON_SITE',
        'COMPLETED',
        'CANCELLED',
        'UNKNOWN',
      ]),
      ticketReference: nullable,
      portalNumber: nullable,
      visit: z.object({
        scheduledAt: nullable,
        timeZone: nullable,
        sitePhone: nullable,
        siteName: nullable,
        siteAddress: nullable,
        engineerName: nullable,
        engineerPhone: nullable,
        checkedIn: z.boolean(),
      }),
    }),
  ),
});

export type TicketWork = z.infer<typeof ticketWork>;

/** @throws ZodError when another version of this monitor wrote it in another form. */
export function parseWork(payload: JsonValue): TicketWork {
  return ticketWork.parse(payload);
}
