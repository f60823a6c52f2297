import { z } from 'zod';
import { id } from './values.ts';

/** GET /api/Ticket/{ticketId}/details/{detailId}/detailids: tasks that stand for interfaces of a device. */
export const interfaceTaskIds = z.array(id);

/** PUT /api/Ticket/{ticketId}/severity: whether it was set. */
export const severitySet = z.object({ Result: z.boolean() }).transform(({ Result }) => Result);
