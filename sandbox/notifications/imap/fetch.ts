import type { StoredMail } from './folder.ts';
import { internalDate } from './search.ts';

const BODY = /^BODY(\.PEEK)?\[(HEADER)?\](?:<(\d+)\.(\d+)>)?$/;

/** What one FETCH says of a mail. */
export interface FetchedMail {
  /** Between the parentheses of the answer. */
  readonly items: Buffer;
  /** Whether reading it so makes it read: `BODY[]` does, `BODY.PEEK[]` does not. */
  readonly reads: boolean;
}

/** @returns null for an item that this server does not know. */
export function fetchMail(mail: StoredMail, wanted: readonly string[]): FetchedMail | null {
  const parts: Buffer[] = [];
  let reads = false;
  for (const item of wanted) {
    const body = BODY.exec(item);
    const part = body ? bodyItem(mail, body) : plainItem(mail, item);
    if (part === null) return null;
    parts.push(part);
    reads ||= body !== null && body[1] === undefined;
  }
  return { items: joined(parts), reads };
}

function plainItem(mail: StoredMail, item: string): Buffer | null {
  switch (item) {
    case 'UID':
      return Buffer.from(`UID ${mail.uid}`);
    case 'FLAGS':
      return Buffer.from(flagsItem(mail));
    case 'INTERNALDATE':
      return Buffer.from(`INTERNALDATE ${internalDate(mail.receivedAt)}`);
    case 'RFC822.SIZE':
      return Buffer.from(`RFC822.SIZE ${mail.raw.length}`);
    default:
      return null;
  }
}

/** As it is told of a mail whose flags are asked for, or change. */
export const flagsItem = ({ flags }: StoredMail): string => `FLAGS (${[...flags].join(' ')})`;

/** A piece of the message as bytes of a counted length, whatever they are. */
function bodyItem({ raw }: StoredMail, [, , section, from, length]: RegExpExecArray): Buffer {
  const whole = section === undefined ? raw : raw.subarray(0, headerLength(raw));
  const start = Number(from ?? 0);
  const piece = from === undefined ? whole : whole.subarray(start, start + Number(length));
  const origin = from === undefined ? '' : `<${from}>`;
  return Buffer.concat([
    Buffer.from(`BODY[${section ?? ''}]${origin} {${piece.length}}\r\n`),
    piece,
  ]);
}

/** With the empty line behind it. */
function headerLength(raw: Buffer): number {
  const end = raw.indexOf('\r\n\r\n');
  return end < 0 ? raw.length : end + 4;
}

const SPACE = Buffer.from(' ');

function joined(parts: readonly Buffer[]): Buffer {
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [SPACE, part])));
}
