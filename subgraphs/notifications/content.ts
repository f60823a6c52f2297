import type { MailFile } from '../../platform/mail/mail.ts';
import { mediaTypeOf } from '../../platform/mail/media-type.ts';
import { parseDialledNumber } from '../../platform/phone.ts';
import type {
  ChatSystem,
  MailFileInput,
  SendChatMessageInput,
  SendMailInput,
  SendSmsInput,
} from '../generated/notifications.ts';
import type { Content } from './model.ts';

/** Of an input that was checked. */
export function mailContent(input: SendMailInput): Content {
  const { to, subject, text = null, html = null } = input;
  const [images, attachments] = [filesOf(input.images), filesOf(input.attachments)];
  const message = { channel: 'MAIL', to, subject, text, html, images, attachments } as const;
  return { channel: 'MAIL', subject, recipientCount: to.length, message };
}

/** @param preferred where it goes when the input names no system. */
export function chatContent(input: SendChatMessageInput, preferred: ChatSystem): Content {
  const message = { channel: 'CHAT', system: input.system ?? preferred, text: input.text } as const;
  return { channel: 'CHAT', subject: null, recipientCount: null, message };
}

/** Of an input that was checked. */
export function smsContent({ to, text }: SendSmsInput): Content {
  const message = { channel: 'SMS', to: parseDialledNumber(to) ?? to, text } as const;
  return { channel: 'SMS', subject: null, recipientCount: 1, message };
}

/** What may still be shown of it. */
export function withoutMessage({ channel, subject, recipientCount }: Content): Content {
  return { channel, subject, recipientCount };
}

function filesOf(files: readonly MailFileInput[] | null | undefined): MailFile[] {
  return (files ?? []).map(({ name, contentBase64, contentType }) => ({
    name,
    contentBase64,
    contentType: contentType ?? mediaTypeOf(name),
  }));
}
