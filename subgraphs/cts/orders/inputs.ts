import { z } from 'zod';
import { MAILBOX } from '../../../platform/mail/mailbox.ts';
import { parseDialledNumber } from '../../../platform/phone.ts';
import { instantOf } from '../../../platform/wall-clock.ts';
import { checkInput, form, type UserError } from '../../runtime/user-errors.ts';
import { parseVisitTime } from './visit-time.ts';

/** On one line: no control characters, no line ends, each character whole. */
const LINE = String.raw`[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]`;

/** Text with something in it, on one line. */
const line = (maxLength: number) =>
  form(
    new RegExp(`^(?=.*\\S)${LINE}{1,${maxLength}}$`, 'u'),
    `1 to ${maxLength} characters on one line`,
  );

/** Text with something in it, on any number of lines. */
const lines = (maxLength: number) =>
  form(
    new RegExp(`^(?=[^]*\\S)(?:[\\t\\r\\n\\p{Zl}\\p{Zp}]|${LINE}){1,${maxLength}}$`, 'u'),
    `1 to ${maxLength} printable characters`,
  );

/** Text of a form that no pattern tells. */
const readable = (maxLength: number, reads: (value: string) => boolean, expected: string) =>
  z.string().refine((value) => value.length <= maxLength && reads(value), {
    error: ({ input }) => `expected ${expected}; got ${JSON.stringify(String(input).slice(0, 60))}`,
  });

const idempotencyKey = form(/^\P{C}{1,200}$/u, '1 to 200 printable characters').nullish();
const ticketId = form(/^\d{1,19}$/, 'digits, for example 5400123');
const phone = readable(
  40,
  (value) => parseDialledNumber(value) !== null,
  'a telephone number in at most 40 characters: E.164, for example +442071838750, or 10 digits of the US',
);

const ORDER = z.object({
  ticketId,
  date: readable(
    10,
    (value) => instantOf(value, { hour: 0, minute: 0 }, 'UTC') !== null,
    'a day that exists, `YYYY-MM-DD`, for example 2026-11-30',
  ),
  time: readable(
    40,
    (value) => parseVisitTime(value) !== null,
    'a time or a window with AM or PM in at most 40 characters, for example 7.30AM or 6PM-8PM',
  ),
  slaLevel: line(50),
  serviceType: line(100),
  jobSite: line(200),
  street: line(200),
  street2: z.union([z.literal(''), line(200)]).nullish(),
  city: line(100),
  state: line(50),
  zipCode: line(20),
  country: line(100),
  contactFirstName: line(100),
  contactLastName: line(100),
  contactPhone: phone,
  materialsNeeded: lines(4000),
  scopeOfWork: lines(4000),
  callInInstructions: lines(4000),
  requester: z.object({
    firstName: line(100),
    lastName: line(100),
    department: line(100),
    email: form(MAILBOX, 'an address, for example ops@noc.example.com'),
    departmentPhone: phone,
  }),
  idempotencyKey,
});

const CANCELLATION = z.object({
  number: form(/^[\w-]{1,40}$/, "the vendor's number, for example S-20451"),
  ticketId,
  reason: lines(500),
  requestedBy: line(200),
  idempotencyKey,
});

const SETTLEMENT = z.object({ id: form(/^[\w-]{1,64}$/, 'the `id` of an order') });

/** What is wrong with an input of `orderCtsDispatch`. */
export const checkOrder = (input: unknown): UserError[] => checkInput(ORDER, input);

/** What is wrong with an input of `cancelCtsDispatch`. */
export const checkCancellation = (input: unknown): UserError[] => checkInput(CANCELLATION, input);

/** What is wrong with an input of `retryCtsOrder` or `dismissCtsOrder`. */
export const checkSettlement = (input: unknown): UserError[] => checkInput(SETTLEMENT, input);
