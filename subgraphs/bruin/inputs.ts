import { z } from 'zod';
import { checkInput, distinct, form, items, type UserError } from '../runtime/user-errors.ts';
import { ONE, SERVICE_NUMBER, TWO } from './ids.ts';

/** Bruin takes no note of 1500 characters or more. */
export const MAX_NOTE_LENGTH = 1499;
/** Half of a character that takes two UTF-16 units: no system keeps it as it is. */
const HALF_CHARACTER = /\p{Cs}/u;

const ticketId = formed(ONE, 'a ticket id, digits, for example "5400123"');
const taskId = formed(TWO, '"ticketId:detailId", for example "5400123:8801"');
const customerId = formed(ONE, 'a client id, digits, for example "70001"');
/** Bruin writes the word where nothing is set, so a line of that name could never be read back. */
const NOTHING = 'null';
const serviceNumber = formed(
  { test: (text) => SERVICE_NUMBER.test(text) && text !== NOTHING },
  '1 to 64 printable characters, no blank at the ends, not the word null, for example "VC0000001"',
);
const interfaces = items(
  // Bruin takes their names between commas.
  form(/^[!-+\--~]{1,32}$/, 'the name of an interface, for example "GE1"'),
  1,
  20,
)
  .superRefine(distinct((name) => name))
  .nullish();
const email = form(
  /^[^\s@<>(),;:"\\]{1,64}@[^\s@<>(),;:"\\]{1,180}\.[^\s@<>(),;:"\\.]{2,60}$/u,
  'an e-mail address, for example "ann@example.test"',
);
const idempotencyKey = form(
  /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u,
  '1 to 200 printable characters',
).nullish();

const note = z.object({
  text: z
    .string()
    .refine((text) => text.trim() !== '', {
      error: ({ input }) =>
        `expected a text of 1 to ${MAX_NOTE_LENGTH} characters, not blanks alone; got ${input === '' ? 'an empty one' : 'blanks'}`,
    })
    .refine((text) => text.length <= MAX_NOTE_LENGTH, {
      error: ({ input }) => tooLong(String(input).length),
    })
    .refine((text) => HALF_CHARACTER.exec(text) === null, {
      error: ({ input }) => halfCharacter(String(input)),
    }),
  serviceNumbers: items(serviceNumber, 1, 50)
    .superRefine(distinct((number) => number))
    .nullish(),
});

const task = z.object({ taskId, idempotencyKey });

const rules = {
  appendTicketNotes: z.object({ ticketId, notes: items(note, 1, 50), idempotencyKey }),
  openOutageTask: z.object({
    customerId,
    serialNumber: serviceNumber,
    interfaces,
    contactEmail: email.nullish(),
    idempotencyKey,
  }),
  resolveTicketTask: task.extend({ interfaces }),
  reopenTicketTask: task,
  unpauseTicketTask: task,
  setTicketSeverity: z.object({
    ticketId,
    severity: z
      .number()
      .int()
      .refine((value) => value >= 1 && value <= 4, {
        error: ({ input }) => `expected 1 (high) to 4 (low); got ${String(input)}`,
      }),
    reason: form(/^(?=.*\S).{1,500}$/su, '1 to 500 characters, not blanks alone'),
    idempotencyKey,
  }),
  moveTicketTask: task.extend({
    workQueue: form(/^(?=.*\S).{1,200}$/su, 'the name of a work queue as in `nextWorkQueues`'),
  }),
};

/** What is wrong with the input of a mutation, before anybody is asked. */
export function wrongInput(mutation: keyof typeof rules, input: unknown): UserError[] {
  return checkInput(rules[mutation], input);
}

/** As `form`, for forms that no single pattern describes. */
function formed(pattern: { test(text: string): boolean }, expected: string) {
  return z.string().refine((text) => pattern.test(text), {
    error: ({ input }) => `expected ${expected}; got ${JSON.stringify(String(input).slice(0, 60))}`,
  });
}

function tooLong(length: number): string {
  const parts = Math.ceil(length / MAX_NOTE_LENGTH);
  return `expected at most ${MAX_NOTE_LENGTH} characters (UTF-16 units); got ${length}: split the text at line ends into ${parts} or more notes of this list, in their order`;
}

function halfCharacter(text: string): string {
  const place = HALF_CHARACTER.exec(text)?.index ?? 0;
  return `expected whole characters; got half of one (U+${text.charCodeAt(place).toString(16).toUpperCase()}) at ${place}: split the text between characters, not inside of one`;
}
