import { z } from 'zod';
import { text } from './values.ts';

/** How the vendor says no with status 200: in place of what was asked for. */
export const errorObject = z.object({ Error: z.object({ Code: text, Message: text }) });

export type ErrorObject = z.infer<typeof errorObject>;
