import { z } from 'zod';
import type { ForcedAnswer } from '../runtime/types.ts';

const HOUR_MS = 3_600_000;
const operation = z.enum([
  'GetOpenDispatchList',
  'NewDispatch',
  'UpdateDispatch',
  'CancelDispatch',
  'UploadDispatchFile',
]);

/** What may be sent as an answer; the kinds are those of the simulators' runtime. */
const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('repair'),
    errorCode: z.int().min(0).max(9999).optional(),
    ticketId: z.int().min(0).optional(),
    rootKey: z.enum(['assets', 'items']).optional(),
    otherLine: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('note-lost') }),
  z.strictObject({ kind: z.literal('unsuccessful') }),
  z.strictObject({
    kind: z.literal('unknown-line'),
    as: z.enum(['not-found', 'no-content', 'empty', 'zeroes']),
  }),
  z.strictObject({ kind: z.literal('create'), ticketIds: z.array(z.int().min(0)).max(50) }),
  z.strictObject({ kind: z.literal('total-drift'), more: z.int().min(1).max(100_000) }),
  z.strictObject({ kind: z.literal('printed-forms') }),
  z.strictObject({ kind: z.literal('note-delay'), afterMs: z.int().min(0).max(HOUR_MS) }),
  z.strictObject({
    kind: z.literal('refusal'),
    status: z.int().min(400).max(499),
    onlyPath: z.string().startsWith('/').optional(),
  }),
  z.strictObject({
    kind: z.literal('business-error'),
    operation: operation.default('NewDispatch'),
    message: z.string().min(1).default('The request was refused.'),
  }),
  z.strictObject({ kind: z.enum(['no-number', 'unfinished-page']) }),
  z.strictObject({ kind: z.enum(['not-ok', 'empty-page', 'documented-names']) }),
  z.strictObject({ kind: z.enum(['aborted', 'error-item', 'error-object', 'bare-strings']) }),
  z.strictObject({ kind: z.literal('recovery'), succeeds: z.boolean() }),
  z.strictObject({
    kind: z.literal('mail-refused'),
    at: z.enum(['auth', 'recipient', 'message']),
    code: z.int().min(400).max(599),
    address: z.string().min(3).optional(),
  }),
  z.strictObject({ kind: z.literal('mail-kept'), then: z.enum(['error', 'silence', 'cut']) }),
  z.strictObject({ kind: z.enum(['throttled', 'sms-undelivered']) }),
  z.strictObject({ kind: z.literal('grpc-status'), status: z.int().min(1).max(16) }),
  z.strictObject({ kind: z.enum(['prediction-failed', 'unasked-asset']) }),
  z.strictObject({
    kind: z.literal('imap-refused'),
    at: z.enum(['login', 'select', 'search', 'fetch', 'store']),
  }),
  z.strictObject({ kind: z.literal('mailbox-rebuilt') }),
]);

export const answerBody = z.strictObject({
  answer: answerSchema,
  /** How many calls are answered so. */
  times: z.int().min(1).max(1000).default(1),
});

/** As parsed, without the fields that are absent. */
export function toForcedAnswer(parsed: z.infer<typeof answerSchema>): ForcedAnswer {
  if (parsed.kind === 'refusal') {
    const { onlyPath, ...refusal } = parsed;
    return onlyPath === undefined ? refusal : { ...refusal, onlyPath };
  }
  if (parsed.kind === 'mail-refused') {
    const { address, ...refused } = parsed;
    return address === undefined ? refused : { ...refused, address };
  }
  if (parsed.kind !== 'repair') return parsed;
  const { kind, errorCode, ticketId, rootKey, otherLine } = parsed;
  return {
    kind,
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(ticketId === undefined ? {} : { ticketId }),
    ...(rootKey === undefined ? {} : { rootKey }),
    ...(otherLine === undefined ? {} : { otherLine }),
  };
}
