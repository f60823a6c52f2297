import { z } from 'zod';
import { MAILBOX } from '../../platform/mail/mailbox.ts';
import { parseDialledNumber } from '../../platform/phone.ts';
import type {
  ChatSystem,
  SendChatMessageInput,
  SendMailInput,
  SendSmsInput,
} from '../generated/notifications.ts';
import { checkInput, distinct, form, items, type UserError } from '../runtime/user-errors.ts';
import { decodedBytes, isBase64 } from './base64.ts';

const MAX_FILES_BYTES = 10 * 1024 * 1024;

const idempotencyKey = form(/^\P{C}{1,200}$/u, '1 to 200 printable characters').nullish();

/** Longer texts are not shown in what is to mend. */
const text = (maxLength: number) =>
  z
    .string()
    .max(maxLength, { error: `expected at most ${maxLength} characters` })
    .refine((value) => value.trim() !== '', { error: 'expected text that is not blanks alone' });

const file = z.object({
  // On one line, so that no name becomes a header of its own.
  name: form(/^[^\p{C}\p{Zl}\p{Zp}/\\]{1,100}$/u, 'a name of 1 to 100 characters without slash'),
  contentBase64: z.string().refine(isBase64, { error: 'expected Base64, without blanks' }),
  contentType: form(
    /^(?!multipart\/|message\/)[\w.+-]{1,60}\/[\w.+-]{1,60}(?:; ?charset=[\w-]{1,40})?$/i,
    'a media type, for example image/png',
  ).nullish(),
});

const image = file.extend({
  name: form(
    /^[\w.@+-]{1,100}$/,
    'a name of letters, digits, dot, dash, plus, at and underscore, because the HTML refers to it by `cid:`',
  ),
});

const addresses = items(
  form(MAILBOX, 'an address, for example ops@noc.example.com').pipe(z.string()),
  1,
  100,
).superRefine(distinct((address) => address.toLowerCase()));

const mail = z
  .object({
    to: addresses,
    subject: form(/^(?=.*\S)[^\p{C}\p{Zl}\p{Zp}]{1,250}$/u, '1 to 250 characters on one line'),
    text: text(1_000_000).nullish(),
    html: text(2_000_000).nullish(),
    images: items(image, 0, 20).nullish(),
    attachments: items(file, 0, 10).nullish(),
    idempotencyKey,
  })
  .superRefine(({ text: plain, html, images, attachments }, context) => {
    if (plain == null && html == null)
      context.addIssue({ code: 'custom', message: 'expected `text`, `html` or both' });
    if ((images?.length ?? 0) > 0 && html == null)
      context.addIssue({
        code: 'custom',
        path: ['images'],
        message: 'expected `html` that refers to the images; without it use `attachments`',
      });
    const files = [...(images ?? []), ...(attachments ?? [])];
    distinctNames(images ?? [], attachments ?? [], context);
    const bytes = files.reduce((sum, { contentBase64 }) => sum + decodedBytes(contentBase64), 0);
    if (bytes > MAX_FILES_BYTES)
      context.addIssue({
        code: 'custom',
        message: `expected files of at most ${MAX_FILES_BYTES} bytes together; got ${bytes}`,
      });
  });

function distinctNames(
  images: readonly { readonly name: string }[],
  attachments: readonly { readonly name: string }[],
  context: z.RefinementCtx,
): void {
  const seen = new Set<string>();
  const look = (field: string) => (file: { readonly name: string }, index: number) => {
    if (seen.has(file.name))
      context.addIssue({
        ...{ code: 'custom', params: { code: 'DUPLICATE' }, path: [field, index, 'name'] },
        message: 'expected each name once in a mail',
      });
    seen.add(file.name);
  };
  images.forEach(look('images'));
  attachments.forEach(look('attachments'));
}

const sms = z.object({
  to: z
    .string()
    .max(40)
    .refine((number) => parseDialledNumber(number) !== null, {
      error:
        'expected a telephone number: E.164, for example +442071838750, or 10 digits of the US',
    }),
  text: text(1600),
  idempotencyKey,
});

export const checkMail = (input: SendMailInput): UserError[] => checkInput(mail, input);
export const checkSms = (input: SendSmsInput): UserError[] => checkInput(sms, input);

/** @param systems those that are configured. */
export function checkChat(
  input: SendChatMessageInput,
  systems: readonly ChatSystem[],
): UserError[] {
  const wrong = checkInput(z.object({ text: text(28_000), idempotencyKey }), input);
  const { system } = input;
  if (system == null ? systems.length > 0 : systems.includes(system)) return wrong;
  const there = systems.length === 0 ? 'none is' : `only ${systems.join(', ')} is`;
  const message = `input.system: expected a chat system that is configured; ${there}`;
  return [...wrong, { code: 'NOT_CONFIGURED', message, path: ['input', 'system'] }];
}
