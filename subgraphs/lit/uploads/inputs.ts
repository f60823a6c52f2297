import { z } from 'zod';
import { checkInput, form, type UserError } from '../../runtime/user-errors.ts';
import { dispatchNumber, idempotencyKey } from '../inputs.ts';

/** Of one file, in bytes. */
export const MAX_FILE_BYTES = 16_777_216;

const UPLOAD = z.object({
  number: dispatchNumber,
  fileName: form(
    /^(?=.{1,100}$)[^\s\p{C}/\\][^\p{C}/\\]*\.[\p{L}\p{N}]+$/u,
    'a name with an ending, 1 to 100 characters without slash, for example report.pdf',
  ),
  size: z
    .int()
    .min(1)
    .max(MAX_FILE_BYTES, {
      error: ({ input }) => `expected 1 to ${MAX_FILE_BYTES} bytes; got ${String(input)}`,
    }),
  contentType: form(
    /^(?=.{3,100}$)[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:; ?[\w-]+=[\w.+-]+)*$/,
    'a media type, for example application/pdf',
  ).nullish(),
  idempotencyKey,
});

const SETTLEMENT = z.object({ id: form(/^[\w-]{1,64}$/, 'the `id` of an upload') });

/** What is wrong with an input of `uploadDispatchFile`. */
export const checkUpload = (input: unknown): UserError[] => checkInput(UPLOAD, input);

/** What is wrong with an input of `dismissDispatchFileUpload`. */
export const checkSettlement = (input: unknown): UserError[] => checkInput(SETTLEMENT, input);
