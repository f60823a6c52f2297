import { z } from 'zod';
import { parsePhone } from '../../platform/phone.ts';
import { distinct, form, items } from '../runtime/user-errors.ts';
import { ONE, SERVICE_NUMBER, TWO } from './ids.ts';

/** Bruin takes no note of 1500 characters or more. */
export const MAX_NOTE_LENGTH = 1499;
/** Half of a character that takes two UTF-16 units: no system keeps it as it is. */
const HALF_CHARACTER = /\p{Cs}/u;
/** Bruin writes the word where nothing is set, so a line of that name could never be read back. */
const NOTHING = 'null';
const E164 = /^\+[1-9]\d{6,14}$/;

export const ticketId = formed(ONE, 'a ticket id, digits, for example "5400123"');
export const taskId = formed(TWO, '"ticketId:detailId", for example "5400123:8801"');
export const customerId = formed(ONE, 'a client id, digits, for example "70001"');
export const serviceNumber = formed(
  { test: (text) => SERVICE_NUMBER.test(text) && text !== NOTHING },
  '1 to 64 printable characters, no blank at the ends, not the word null, for example "VC0000001"',
);
export const serviceNumbers = items(serviceNumber, 1, 50).superRefine(distinct((number) => number));
export const email = form(
  /^[^\s@<>(),;:"\\]{1,64}@[^\s@<>(),;:"\\]{1,180}\.[^\s@<>(),;:"\\.]{2,60}$/u,
  'an e-mail address, for example "ann@example.test"',
);
export const phone = formed(
  { test: (text) => text.length <= 40 && phoneOf(text) !== null },
  'a telephone number: E.164, for example "+442071838750", or 10 digits of the US',
);
export const idempotencyKey = form(
  /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u,
  '1 to 200 printable characters',
).nullish();

/** Text of a note. */
export const noteText = z
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
  });

/** As `form`, for forms that no single pattern describes. */
export function formed(pattern: { test(text: string): boolean }, expected: string) {
  return z.string().refine((text) => pattern.test(text), {
    error: ({ input }) => `expected ${expected}; got ${JSON.stringify(String(input).slice(0, 60))}`,
  });
}

/** @returns E.164; null for what is neither that nor a number of the US. */
export function phoneOf(text: string): string | null {
  const trimmed = text.trim();
  return E164.test(trimmed) ? trimmed : parsePhone(trimmed);
}

function tooLong(length: number): string {
  const parts = Math.ceil(length / MAX_NOTE_LENGTH);
  return `expected at most ${MAX_NOTE_LENGTH} characters (UTF-16 units); got ${length}: split the text at line ends into ${parts} or more notes of this list, in their order`;
}

function halfCharacter(text: string): string {
  const place = HALF_CHARACTER.exec(text)?.index ?? 0;
  return `expected whole characters; got half of one (U+${text.charCodeAt(place).toString(16).toUpperCase()}) at ${place}: split the text between characters, not inside of one`;
}
