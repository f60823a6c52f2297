import { z } from 'zod';
import type { WorkQueueRow } from '../model.ts';
import { id, word } from './values.ts';

/** GET /api/Ticket/{ticketId}/nextresult. A result without a name leads to no queue and is left out. */
export const nextResults = z
  .object({ nextResults: z.array(z.object({ resultTypeId: id, resultName: word })) })
  .transform(({ nextResults: results }) =>
    results.flatMap(({ resultTypeId, resultName }): WorkQueueRow[] =>
      resultName === null ? [] : [{ id: resultTypeId, name: resultName }],
    ),
  );

/** GET /api/Ticket/topics: the categories, each once. */
export const topics = z
  .object({ callTypes: z.array(z.object({ category: word })) })
  .transform(({ callTypes }) => [
    ...new Set(callTypes.flatMap(({ category }) => (category === null ? [] : [category]))),
  ]);

/**
 * How Bruin says that what was asked about does not exist, or was asked for wrongly. Some endpoints
 * send it with status 200.
 */
export const refusal = z.object({
  message: z.string().nullable(),
  type: z.enum(['ValidationException', 'ApiValidationException']),
  code: z.number().int(),
});

/** The `message` of a refusal that is an answer: there is no such task. */
export const TASK_NOT_FOUND = 'Ticket Detail not found';
