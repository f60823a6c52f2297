import PostalMime from 'postal-mime';
import type { World } from '../../world/types.ts';
import { CTS_MAILBOX } from '../../world/vendor-mails.ts';
import type { KeptMail } from './message.ts';

/** Puts a mail to vendor CTS where its staff reads; other mails go nowhere. */
export async function forwardToVendor(
  { vendorMails }: World,
  { at, to, raw }: KeptMail,
): Promise<void> {
  if (!to.some((address) => address.toLowerCase() === CTS_MAILBOX)) return;
  const { subject = '', text = '' } = await PostalMime.parse(raw);
  vendorMails.push({ at, subject, text, reading: 'unread' });
}
