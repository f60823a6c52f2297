import MimeNode from 'nodemailer/lib/mime-node';
import type { Mail, MailFile } from './mail.ts';
import { plainTextOf } from './plain-text.ts';

/** What goes over the wire. */
export interface ComposedMail {
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  readonly raw: Buffer;
}

/** A mail reads nothing from disk or net, whatever stands in it. */
const CLOSED = { disableFileAccess: true, disableUrlAccess: true };

/**
 * Writes a mail as MIME: the texts as alternatives, then inline images under their names as content
 * ids, then attached files, all `multipart/related`; a mail of plain text alone is just that.
 *
 * @param from an address, or `Name <address>`.
 * @param id of the delivery: one that is sent again by hand is known to be the same by readers.
 */
export async function compose(mail: Mail, from: string, id: string): Promise<ComposedMail> {
  const files = mail.images.length + mail.attachments.length;
  const root = files > 0 ? new MimeNode('multipart/related', CLOSED) : textsOf(mail);
  if (files > 0) root.appendChild(textsOf(mail));
  for (const image of mail.images) addImage(root, image);
  for (const file of mail.attachments) addFile(root, file, 'attachment');
  root.setHeader('From', from);
  root.setHeader(
    'To',
    mail.to.map((address) => ({ name: '', address })),
  );
  root.setHeader('Subject', mail.subject);
  const sender = root.getEnvelope().from;
  if (typeof sender !== 'string') throw new Error('SMTP_FROM holds no address');
  root.setHeader('Message-ID', `<${id}@${sender.slice(sender.lastIndexOf('@') + 1)}>`);
  // Nobody's holiday notice is to answer a machine.
  root.setHeader('Auto-Submitted', 'auto-generated');
  return { envelope: { from: sender, to: mail.to }, raw: await root.build() };
}

function textsOf({ text, html, subject }: Mail): MimeNode {
  const plain = text ?? (plainTextOf(html ?? '') || subject);
  if (html === null) return new MimeNode('text/plain; charset=utf-8', CLOSED).setContent(plain);
  const both = new MimeNode('multipart/alternative', CLOSED);
  both.createChild('text/plain; charset=utf-8').setContent(plain);
  both.createChild('text/html; charset=utf-8').setContent(html);
  return both;
}

function addImage(root: MimeNode, image: MailFile): void {
  addFile(root, image, 'inline').setHeader('Content-ID', `<${image.name}>`);
}

function addFile(
  root: MimeNode,
  { name, contentType, contentBase64 }: MailFile,
  disposition: 'inline' | 'attachment',
): MimeNode {
  const node = root.createChild(contentType, { filename: name });
  node.setHeader('Content-Disposition', disposition);
  node.setHeader('Content-Transfer-Encoding', 'base64');
  return node.setContent(Buffer.from(contentBase64, 'base64'));
}
