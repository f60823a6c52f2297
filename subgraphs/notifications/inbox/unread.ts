import type { FetchMessageObject, FetchQueryObject, ImapFlow } from 'imapflow';
import { failed, type Mailbox } from './conversation.ts';
import { ImapRefusal, isRefusal } from './failure.ts';
import { mailId } from './mail-id.ts';
import type { InboxMailModel } from './model.ts';
import { parseMail } from './parse.ts';

/** What is looked for in one mailbox. */
export interface UnreadQuery {
  readonly account: string;
  readonly folder: string;
  readonly from: readonly string[];
  /** Whole days: hosts look at the day alone. */
  readonly since: Date;
  readonly perSender: number;
}

/** No mail is fetched beyond that; its text stands in front of what is attached. */
const MAX_MAIL_BYTES = 20 * 1024 * 1024;

/** Sender by sender, oldest first. Nothing is marked as read. */
export async function unreadMails(mailbox: Mailbox, query: UnreadQuery): Promise<InboxMailModel[]> {
  const known = new Set<number>();
  const mails: InboxMailModel[] = [];
  for (const sender of query.from) {
    const uids = await search(mailbox.client, sender, query.since);
    const fresh = uids.filter((uid) => !known.has(uid));
    for (const mail of await mailsOf(mailbox, query, sender, fresh)) {
      known.add(mail.uid);
      mails.push(mail.model);
    }
  }
  return mails;
}

interface FoundMail {
  readonly uid: number;
  readonly model: InboxMailModel;
}

/**
 * The oldest come first and the limit cuts the newest off, so that whoever marks what was read gets
 * those next. The host finds every address that holds the one that was asked for: others are passed over.
 */
async function mailsOf(
  mailbox: Mailbox,
  query: UnreadQuery,
  sender: string,
  uids: readonly number[],
): Promise<FoundMail[]> {
  const kept: FoundMail[] = [];
  const rest = [...uids];
  while (kept.length < query.perSender && rest.length > 0) {
    const next = rest.splice(0, query.perSender - kept.length);
    for (const found of await fetchMails(mailbox, query, next)) {
      const { from } = found.model;
      if (from === null || from.toLowerCase() === sender.toLowerCase()) kept.push(found);
    }
  }
  return kept;
}

async function search(client: ImapFlow, from: string, since: Date): Promise<number[]> {
  const found = await client.search({ seen: false, since, from }, { uid: true });
  return found === false ? failed(client, 'search') : found;
}

/** What is known of a mail before it is read. */
interface Envelope {
  readonly isSmall: boolean;
  readonly receivedAt: Date | null;
}

async function fetchMails(
  mailbox: Mailbox,
  { account, folder }: UnreadQuery,
  uids: readonly number[],
): Promise<FoundMail[]> {
  const { client, uidValidity } = mailbox;
  const envelopes = await envelopesOf(client, uids);
  const mails: FoundMail[] = [];
  // Of a large one only its beginning; pieces are asked for where there is need alone, as not every host cuts well.
  for (const isSmall of [true, false]) {
    const some = uids.filter((uid) => envelopes.get(uid)?.isSmall === isSmall);
    const source = isSmall || { start: 0, maxLength: MAX_MAIL_BYTES };
    await each(client, some, { uid: true, source }, async ({ uid, source: bytes }) => {
      const id = mailId({ account, folder, uidValidity, uid });
      const receivedAt = envelopes.get(uid)?.receivedAt ?? null;
      // Each is parsed before the next is read, so that no more than one is held whole.
      const model = { id, account, receivedAt, ...(await parseMail(bytes, isSmall)) };
      mails.push({ uid, model });
    });
  }
  return mails.sort((a, b) => a.uid - b.uid);
}

async function envelopesOf(
  client: ImapFlow,
  uids: readonly number[],
): Promise<ReadonlyMap<number, Envelope>> {
  const envelopes = new Map<number, Envelope>();
  const wanted = { uid: true, size: true, internalDate: true };
  await each(client, uids, wanted, async ({ uid, size, internalDate }) => {
    const time = internalDate === undefined ? Number.NaN : new Date(internalDate).getTime();
    const receivedAt = Number.isNaN(time) ? null : new Date(time);
    envelopes.set(uid, { isSmall: size !== undefined && size <= MAX_MAIL_BYTES, receivedAt });
  });
  return envelopes;
}

/** One that is passed over was deleted since. */
async function each(
  client: ImapFlow,
  uids: readonly number[],
  wanted: FetchQueryObject,
  look: (message: FetchMessageObject) => Promise<void>,
): Promise<void> {
  if (uids.length === 0) return;
  try {
    for await (const message of client.fetch(uids.join(','), wanted, { uid: true }))
      await look(message);
  } catch (error) {
    throw isRefusal(error) ? new ImapRefusal('fetch', error) : error;
  }
  // Or nobody was there any more to hand it out.
  if (!client.usable) failed(client, 'fetch');
}
