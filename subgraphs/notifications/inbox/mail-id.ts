/** Where a mail is. A UID alone means nothing: it counts within one state of one folder. */
export interface MailPlace {
  readonly account: string;
  readonly folder: string;
  /** Changes when the mailbox numbers its mails anew. */
  readonly uidValidity: string;
  readonly uid: number;
}

/** Callers take it as it is. */
export function mailId({ account, folder, uidValidity, uid }: MailPlace): string {
  return Buffer.from(JSON.stringify([account, folder, uidValidity, uid])).toString('base64url');
}

/** @returns null for what is no id of ours. */
export function placeOf(id: string): MailPlace | null {
  const parts = partsOf(id);
  if (!Array.isArray(parts) || parts.length !== 4) return null;
  const [account, folder, uidValidity, uid] = parts as unknown[];
  if (typeof account !== 'string' || typeof folder !== 'string') return null;
  if (typeof uidValidity !== 'string' || !/^\d{1,20}$/.test(uidValidity)) return null;
  if (typeof uid !== 'number' || !Number.isInteger(uid) || uid < 1 || uid > 0xffff_ffff)
    return null;
  return { account, folder, uidValidity, uid };
}

function partsOf(id: string): unknown {
  try {
    return JSON.parse(Buffer.from(id, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
