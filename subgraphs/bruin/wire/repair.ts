import { z } from 'zod';
import type { OpenOutageTaskOutcome } from '../../generated/bruin.ts';
import { id } from './values.ts';

const item = z.object({
  ticketId: id,
  wtn: z.string().transform((wtn) => wtn.trim()),
  errorCode: z.number().int(),
});

/** What Bruin did for one service number. */
export type RepairItem = z.infer<typeof item>;

/**
 * POST /api/Ticket/repair: one item for each service number, under a key that depends on the outcome.
 * Service numbers that ended differently may stand under both.
 */
export const repairItems = z
  .object({ assets: z.array(item).nullish(), items: z.array(item).nullish() })
  .refine(({ assets, items }) => assets != null || items != null, {
    error: 'expected assets or items',
  })
  .transform(({ assets, items }): readonly RepairItem[] => [...(assets ?? []), ...(items ?? [])]);

/** Bruin puts these codes inside the body of an HTTP 200. */
const OUTCOMES: ReadonlyMap<number, Exclude<OpenOutageTaskOutcome, 'UNCERTAIN'>> = new Map([
  [0, 'CREATED'],
  [200, 'CREATED'],
  [409, 'ALREADY_IN_PROGRESS'],
  [471, 'RESOLVED_NOT_REOPENED'],
  [472, 'REOPENED'],
  // Another service number of the same site: Bruin reopened its ticket and added a task.
  [473, 'REOPENED_SAME_SITE'],
]);

/** What came of one service number. */
export type RepairResult =
  | {
      readonly kind: 'done';
      readonly outcome: Exclude<OpenOutageTaskOutcome, 'UNCERTAIN'>;
      readonly ticketId: string;
    }
  /** Opening tickets is broken for the moment; nothing was opened. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'unknown-code'; readonly errorCode: number };

/** Names what an item says; a ticket id of 0 comes first, whatever the code beside it. */
export function repairResult({ ticketId, errorCode }: RepairItem): RepairResult {
  if (Number(ticketId) === 0) return { kind: 'broken' };
  const outcome = OUTCOMES.get(errorCode);
  return outcome === undefined
    ? { kind: 'unknown-code', errorCode }
    : { kind: 'done', outcome, ticketId };
}
