/** A message as a server took it. */
export interface KeptMail {
  readonly at: Date;
  /** Of the envelope, as are the recipients. */
  readonly from: string;
  readonly to: readonly string[];
  /** Header and body as they were sent. */
  readonly raw: Buffer;
}

/** What can be told of a message without showing it. */
export function summaryOf({ from, to, raw }: Omit<KeptMail, 'at'>): Record<string, unknown> {
  const text = raw.toString('latin1');
  const attachments = text.match(/^content-disposition:\s*attachment/gim)?.length ?? 0;
  return { from, to, subject: subjectOf(text), bytes: raw.length, attachments };
}

/** Null without a subject. */
function subjectOf(message: string): string | null {
  const header = message.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const line = /^subject:((?:.*\r?\n[ \t])*.*)$/im.exec(header)?.[1];
  return line === undefined ? null : decodeWords(line.replace(/\r?\n(?=[ \t])/g, '').trim());
}

const WORD = /=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi;

/** Words of RFC 2047; blanks between two of them are no part of the text. */
function decodeWords(text: string): string {
  const joined = text.replace(/(\?=)\s+(?==\?)/g, '$1');
  // A character may be cut between two words, so bytes are joined before they are read.
  const runs = joined.replace(/(?:=\?[\w-]+\?[bq]\?[^?]*\?=)+/gi, (run) =>
    Buffer.concat(
      [...run.matchAll(WORD)].map(([, , kind = '', content = '']) => bytesOf(kind, content)),
    ).toString('utf8'),
  );
  return runs;
}

function bytesOf(kind: string, content: string): Buffer {
  if (kind.toLowerCase() === 'b') return Buffer.from(content, 'base64');
  const text = content
    .replaceAll('_', ' ')
    .replace(/=([\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}
