import { z } from 'zod';
import { id, word } from '../wire/values.ts';

const saysSuccess = z.object({ success: z.unknown().refine((value) => value !== undefined) });

/** Status and links: done only when it says so. A reason that is no text counts for nothing. */
export const successOrNot = z.object({ success: z.boolean(), message: word.catch(null) });

/** Tags: a success in whatever words, unless it says otherwise. */
export const successUnlessSaid = z.union([
  successOrNot,
  z
    .unknown()
    .refine((said) => !saysSuccess.safeParse(said).success, 'expected success to be true or false')
    .transform(() => ({ success: true, message: null })),
]);

const realId = id.refine((value) => Number(value) > 0, 'expected the id of something');

/** POST /api/Notification/email/ReplyAll: id of the reply. */
export const replied = z.object({ emailId: realId }).transform(({ emailId }) => emailId);

/** POST /api/Notification/email/milestone: id of the event. */
export const milestoneSent = z.object({ eventId: realId }).transform(({ eventId }) => eventId);
