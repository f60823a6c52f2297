import { z } from 'zod';
import { VENDORS } from '../model.ts';
import type { RequestChange } from './model.ts';

/** Stream of what happens to requests. */
export const REQUEST_STREAM = 'dispatch-requests';

/** A step of a request as the log holds it. */
export const requestChange = z.object({
  id: z.string(),
  kind: z.enum(['CREATE', 'UPDATE', 'CANCEL']),
  vendor: z.enum(VENDORS),
  ticketId: z.string().nullable(),
  state: z.enum(['PENDING', 'RUNNING', 'DONE', 'REFUSED', 'UNCERTAIN']),
  step: z.enum(['CHECK', 'VENDOR', 'CHAT', 'NOTE', 'INDEX']),
  changedAt: z.iso.datetime(),
}) satisfies z.ZodType<RequestChange>;
