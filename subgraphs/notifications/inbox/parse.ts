import PostalMime, { type Address } from 'postal-mime';
import type { InboxMailModel } from './model.ts';
import { fieldOf, firstPlainPart, splitHeader, type RawPart } from './plain-part.ts';
import { withWesternLetters } from './western.ts';

const ENCODING = 'Content-Transfer-Encoding';
const MAX_TEXT_LENGTH = 1_000_000;
/** In no charset that mails are written in a text of that length has more. */
const MAX_TEXT_BYTES = 8_000_000;

/** What a message says. */
export type ParsedMail = Pick<
  InboxMailModel,
  'from' | 'subject' | 'text' | 'truncated' | 'unreadable'
>;

/**
 * Reads sender, subject and text of a message. Never throws: what cannot be read is a mail all the same.
 *
 * @param source the message, or its beginning; undefined when the host did not hand it out.
 * @param isWhole false when only the beginning was fetched.
 */
export async function parseMail(source: Buffer | undefined, isWhole: boolean): Promise<ParsedMail> {
  const nothing = { text: null, truncated: false, unreadable: 'malformed' } as const;
  if (source === undefined || source.length === 0) return { from: null, subject: null, ...nothing };
  const message = source.toString('latin1');
  const { header } = splitHeader(message);
  try {
    return await decode(header, firstPlainPart(message), isWhole);
  } catch {
    const told = decode(header, null, true).then(({ from, subject }) => ({ from, subject }));
    return { ...(await told.catch(() => ({ from: null, subject: null }))), ...nothing };
  }
}

/** @param part null when the message has no plain text. */
async function decode(header: string, part: RawPart | null, isWhole: boolean): Promise<ParsedMail> {
  const encoded = part && easilyDecoded(part);
  // The decoder would make text of HTML, and one text of several: it is given this part alone.
  const email = await PostalMime.parse(
    Buffer.from(
      [
        ...fields(header, ['From', 'Subject']),
        ...fields(part?.header ?? '', ['Content-Type']),
        ...(encoded ? [`${ENCODING}: ${encoded.encoding}`] : []),
        '',
        encoded?.body ?? '',
      ].join('\r\n'),
      'latin1',
    ),
  );
  const text = part === null ? null : textOf(part, email.text ?? '');
  return {
    from: email.from ? senderOf(email.from) : null,
    subject: subjectOf(header, email.subject),
    text: text?.slice(0, MAX_TEXT_LENGTH) ?? null,
    truncated: text !== null && text.length > MAX_TEXT_LENGTH,
    unreadable: text === null && !isWhole ? 'too-large' : null,
  };
}

/**
 * The beginning of a text, in a form that takes the decoder no time: of a text that is not encoded it
 * looks at each line for so long that some MB of them would hold the event loop for seconds.
 */
function easilyDecoded({ header, body }: RawPart): { encoding: string; body: string } {
  const encoding = fieldOf(header, ENCODING) ?? '';
  if (/base64/i.test(encoding)) {
    const letters = body.replace(/\s+/g, '').slice(0, (MAX_TEXT_BYTES / 3) * 4);
    return { encoding: 'base64', body: letters };
  }
  if (/quoted-printable/i.test(encoding))
    return { encoding: 'quoted-printable', body: body.slice(0, 3 * MAX_TEXT_BYTES) };
  const bytes = Buffer.from(body.slice(0, MAX_TEXT_BYTES), 'latin1');
  return { encoding: 'base64', body: bytes.toString('base64') };
}

/** What the decoder made of it; null without one. */
function subjectOf(header: string, decoded: string | undefined): string | null {
  return decoded === undefined
    ? null
    : withWesternLetters(decoded, fieldOf(header, 'Subject') ?? '');
}

/** Of quoted letters the decoder ends every line, also the last one of a part, whose end belongs to the boundary. */
function textOf({ header, body }: RawPart, decoded: string): string {
  const isExact = body.endsWith('\n') || !/quoted-printable/i.test(fieldOf(header, ENCODING) ?? '');
  const type = fieldOf(header, 'Content-Type') ?? 'us-ascii';
  const text = withWesternLetters(decoded, type).replace(/\r\n?/g, '\n');
  return isExact ? text : text.replace(/\n$/, '');
}

function fields(header: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const value = fieldOf(header, name);
    return value === null ? [] : [`${name}: ${value}`];
  });
}

const senderOf = ({ address, name }: Address): string | null => address || name || null;
