/** A message in a folder. */
export interface StoredMail {
  readonly uid: number;
  readonly receivedAt: Date;
  /** Header and body as they came. */
  readonly raw: Buffer;
  /** For example `\Seen`. */
  readonly flags: Set<string>;
}

/** What arrives. */
export interface ArrivingMail {
  readonly raw: Buffer;
  /** Default: now. */
  readonly receivedAt?: Date;
  readonly seen?: boolean;
}

/** The one folder of a mailbox, in order of arrival. */
export interface Folder {
  readonly name: string;
  readonly mails: readonly StoredMail[];
  /** Another number says that UIDs of before mean nothing any more. */
  readonly uidValidity: number;
  readonly uidNext: number;
  add(mail: ArrivingMail): StoredMail;
  remove(uid: number): void;
  /** As after a mailbox was restored: the same mails under other UIDs. */
  rebuild(): void;
}

const FIRST_UID = 101;

export function createFolder(name: string, uidValidity: number, now: () => Date): Folder {
  let mails: StoredMail[] = [];
  let uidNext = FIRST_UID;
  let validity = uidValidity;
  return {
    name,
    get mails() {
      return mails;
    },
    get uidValidity() {
      return validity;
    },
    get uidNext() {
      return uidNext;
    },
    add({ raw, receivedAt = now(), seen = false }) {
      const flags = new Set(seen ? ['\\Seen'] : []);
      const mail = { uid: uidNext, receivedAt, raw, flags };
      mails.push(mail);
      uidNext += 1;
      return mail;
    },
    remove(uid) {
      mails = mails.filter((mail) => mail.uid !== uid);
    },
    rebuild() {
      validity += 1;
      mails = mails.map((mail, index) => ({ ...mail, uid: index + 1 }));
      uidNext = mails.length + 1;
    },
  };
}

/** Text of the header of a mail, lines that were folded joined; null when it has none of that name. */
export function headerOf(raw: Buffer, name: string): string | null {
  const header = raw.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const line = new RegExp(`^${name}:((?:.*\\r?\\n[ \\t])*.*)$`, 'im').exec(header)?.[1];
  return line?.replace(/\r?\n(?=[ \t])/g, '').trim() ?? null;
}
