import { failed, type Mailbox } from './conversation.ts';
import type { MailPlace } from './mail-id.ts';

/** `moved`: the mailbox numbers its mails anew, so the id means nothing any more. */
export type Marked = 'marked' | 'moved' | 'gone';

/** Marks a mail as read, whether it was or not. */
export async function markRead(mailbox: Mailbox, place: MailPlace): Promise<Marked> {
  if (mailbox.uidValidity !== place.uidValidity) return 'moved';
  const { client } = mailbox;
  const found = await client.search({ uid: String(place.uid) }, { uid: true });
  if (found === false) failed(client, 'search');
  // The host says OK to a mail that is not there.
  if (!found.includes(place.uid)) return 'gone';
  const isMarked = await client.messageFlagsAdd(String(place.uid), ['\\Seen'], { uid: true });
  return isMarked ? 'marked' : failed(client, 'store');
}
