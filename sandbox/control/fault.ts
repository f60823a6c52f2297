import { z } from 'zod';
import type { Fault } from '../runtime/types.ts';

const onlyPath = z.string().startsWith('/').optional();
const DAY_MS = 86_400_000;

/** What may be sent as a fault; the kinds are those of the simulators' runtime. */
export const faultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('refused') }),
  z.strictObject({ kind: z.literal('slow'), delayMs: z.int().min(1).max(DAY_MS), onlyPath }),
  z.strictObject({
    kind: z.literal('server-error'),
    status: z.int().min(500).max(512).default(500),
    onlyPath,
  }),
  z.strictObject({ kind: z.literal('garbage'), onlyPath }),
  z.strictObject({ kind: z.literal('cut'), onlyPath }),
  z.strictObject({ kind: z.literal('expired-session'), mode: z.enum(['once', 'always']) }),
]);

/** As parsed, without the fields that are absent. */
export function toFault({
  onlyPath: path,
  ...fault
}: z.infer<typeof faultSchema> & { onlyPath?: string | undefined }): Fault {
  return path === undefined ? fault : { ...fault, onlyPath: path };
}
