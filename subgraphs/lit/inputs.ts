import { z } from 'zod';
import { parsePhone } from '../../platform/phone.ts';
import { instantOf } from '../../platform/wall-clock.ts';
import { checkInput, form, type UserError } from '../runtime/user-errors.ts';
import { parseStartTime } from './time-text.ts';

/** Text with something in it. */
const text = (maxLength: number) =>
  form(
    new RegExp(`^(?=.*\\S)\\P{Cs}{1,${maxLength}}$`, 'su'),
    `1 to ${maxLength} characters, each whole`,
  );

/** Half of a character that takes two UTF-16 units: no system keeps it as it is. */
const HALF_CHARACTER = /\p{Cs}/u;

/** Text, or nothing. */
const remark = (maxLength: number) =>
  z
    .string()
    .max(maxLength, { error: `expected at most ${maxLength} characters` })
    .refine((value) => !HALF_CHARACTER.test(value), {
      error: 'expected whole characters; got half of one',
    })
    .nullish();

/** Text of a form that no pattern tells. */
const readable = (maxLength: number, reads: (value: string) => boolean, expected: string) =>
  z.string().refine((value) => value.length <= maxLength && reads(value), {
    error: ({ input }) => `expected ${expected}; got ${JSON.stringify(String(input).slice(0, 60))}`,
  });

/** As every mutation that writes takes it. */
export const idempotencyKey = form(/^\P{C}{1,200}$/u, '1 to 200 printable characters').nullish();
/** The vendor's number of a dispatch. */
export const dispatchNumber = form(
  /^[\w-]{1,40}$/,
  'letters, digits and dash, for example DIS10001',
);
const phone = readable(
  40,
  (value) => parsePhone(value) !== null,
  'a telephone number with 10 digits, or 11 that begin with 1, in at most 40 characters',
);
const contactName = form(
  /^(?=.{1,200}$)\s*[^\s\d]+\s+[^\s\d]+\s*$/u,
  'first and last name, two words without digits, for example Ana Ruiz: vendor LIT keeps name and number in one text and takes the first two words for the name',
);

const visit = {
  date: readable(
    10,
    (value) => instantOf(value, { hour: 0, minute: 0 }, 'UTC') !== null,
    'a day that exists, `YYYY-MM-DD`, for example 2026-11-30',
  ),
  time: readable(
    40,
    (value) => parseStartTime(value) !== null,
    'a time or a window with AM or PM in at most 40 characters, for example 7.30AM or 7AM-9AM',
  ),
  jobSite: text(200),
  street: text(200),
  city: text(100),
  state: text(50),
  zipCode: text(20),
  materialsNeeded: text(4000),
  scopeOfWork: text(4000),
  callInInstructions: text(4000),
  requester: z.object({
    name: text(200),
    department: text(100),
    email: form(/^(?=.{1,200}$)[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'),
    departmentPhone: phone,
  }),
};

const ORDER = z.object({
  ...visit,
  ticketId: form(/^\d{1,19}$/, 'digits, for example 5400123'),
  contactName,
  contactPhone: phone,
  specialNotes: remark(4000),
  informationForTech: remark(4000),
  idempotencyKey,
});

const CHANGES = z
  .looseObject({
    ...z.object({ ...visit, contact: z.object({ name: contactName, phone }) }).partial().shape,
    number: dispatchNumber,
    specialNotes: remark(4000),
    informationForTech: remark(4000),
    idempotencyKey,
  })
  .refine(hasChange, { error: 'expected at least one change beside the number; got none' });

const CANCELLATION = z.object({
  number: dispatchNumber,
  reason: text(500),
  requestedBy: text(200),
  idempotencyKey,
});

/** What is wrong with an input of `createLitDispatch`. */
export const checkOrder = (input: unknown): UserError[] => checkInput(ORDER, input);

/** What is wrong with an input of `updateLitDispatch`, fields without a value left out. */
export const checkChanges = (input: unknown): UserError[] => checkInput(CHANGES, input);

/** What is wrong with an input of `cancelLitDispatch`. */
export const checkCancellation = (input: unknown): UserError[] => checkInput(CANCELLATION, input);

function hasChange(input: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(input).some((name) => name !== 'number' && name !== 'idempotencyKey');
}
