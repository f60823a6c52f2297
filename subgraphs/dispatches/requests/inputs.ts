import { z } from 'zod';
import { MAILBOX } from '../../../platform/mail/mailbox.ts';
import { parseDialledNumber, parsePhone } from '../../../platform/phone.ts';
import { instantOf } from '../../../platform/wall-clock.ts';
import type {
  CancelDispatchInput,
  CreateDispatchInput,
  SettleDispatchRequestInput,
  UpdateDispatchInput,
} from '../../generated/dispatches.ts';
import { checkInput, distinct, form, items, type UserError } from '../../runtime/user-errors.ts';

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
const date = readable(
  10,
  (value) => instantOf(value, { hour: 0, minute: 0 }, 'UTC') !== null,
  'a day that exists, `YYYY-MM-DD`, for example 2026-11-30',
);
const time = form(
  /^(0?[1-9]|1[0-2])\.[0-5]\d[AP]M$/,
  'a time `h.mmAM` or `h.mmPM`, for example 7.30AM',
);
const litPhone = readable(
  40,
  (value) => parsePhone(value) !== null,
  'a telephone number with 10 digits, or 11 that begin with 1, in at most 40 characters',
);
const ctsPhone = readable(
  40,
  (value) => parseDialledNumber(value) !== null,
  'a telephone number in at most 40 characters: E.164, for example +442071838750, or 10 digits of the US',
);
/** Vendor LIT keeps name and number in one text, and takes the first two words for the name. */
const word = form(
  /^(?=.{1,100}$)[^\s\d\p{C}]+$/u,
  'one word of 1 to 100 characters without digits, for example Ruiz',
);

const requester = (phone: z.ZodType<string>) =>
  z.object({
    firstName: line(100),
    lastName: line(90),
    email: form(MAILBOX, 'an address, for example ops@noc.example.com'),
    departmentPhone: phone,
  });

const visit = {
  date,
  time,
  jobSite: line(200),
  street: line(200),
  city: line(100),
  state: line(50),
  zipCode: line(20),
  materialsNeeded: lines(4000),
  scopeOfWork: lines(4000),
  callInInstructions: lines(4000),
};

const order = {
  ...visit,
  ticketId: form(/^\d{1,19}$/, 'digits, for example 5400123'),
  street2: z.union([z.literal(''), line(200)]).nullish(),
  country: z.union([z.literal(''), line(100)]).nullish(),
  serviceTypes: items(z.string(), 1, 3)
    .superRefine(distinct((type) => type))
    .nullish(),
  idempotencyKey,
};

const LIT_ORDER = z
  .object({
    ...order,
    contactFirstName: word,
    contactLastName: word,
    contactPhone: litPhone,
    requester: requester(litPhone),
  })
  .refine(({ street, street2 }) => `${street} ${street2 ?? ''}`.trim().length <= 200, {
    path: ['street2'],
    error: 'expected at most 200 characters together with `street`: LIT has one line for both',
  });

const CTS_ORDER = z.object({
  ...order,
  country: line(100),
  contactFirstName: line(100),
  contactLastName: line(100),
  contactPhone: ctsPhone,
  requester: requester(ctsPhone),
});

const CHANGES = z
  .looseObject({
    ...z
      .object({
        ...visit,
        contact: z.object({ firstName: word, lastName: word, phone: litPhone }),
        requester: requester(litPhone),
      })
      .partial().shape,
    id: form(/^LIT:[\w-]{1,40}$/, '`LIT:number`, for example LIT:DIS10001; CTS takes no changes'),
    idempotencyKey,
  })
  .refine((input) => Object.keys(input).some((name) => name !== 'id' && name !== KEY), {
    error: 'expected at least one change beside the id; got none',
  });

const KEY = 'idempotencyKey';

const CANCELLATION = z.object({
  id: form(/^(LIT|CTS):[\w-]{1,40}$/, '`VENDOR:number`, for example CTS:S-20451'),
  reason: lines(500),
  requestedBy: line(200),
  idempotencyKey,
});

const FINDING = z.object({
  id: form(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 'the `id` of a request'),
  number: form(/^[\w-]{1,40}$/, 'letters, digits and dash, for example DIS10001').nullish(),
});

/** What is wrong with an input of `createDispatch`. */
export function checkOrder(input: CreateDispatchInput): UserError[] {
  return checkInput(input.vendor === 'LIT' ? LIT_ORDER : CTS_ORDER, input);
}

/** What is wrong with an input of `updateDispatch`, fields without a value left out. */
export const checkChanges = (input: Partial<UpdateDispatchInput>): UserError[] =>
  checkInput(CHANGES, input);

/** What is wrong with an input of `cancelDispatch`. */
export const checkCancellation = (input: CancelDispatchInput): UserError[] =>
  checkInput(CANCELLATION, input);

/** What is wrong with an input of `settleDispatchRequest`, whatever the request is. */
export const checkFinding = (input: SettleDispatchRequestInput): UserError[] =>
  checkInput(FINDING, input);
