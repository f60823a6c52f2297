/** Labels that mails use for the western charset of Windows, ISO 8859-1 among them. */
const LABEL = /\b(windows-1252|cp-?1252|x-cp1252|iso-?8859-1|latin-?1|us-ascii)\b/i;
/** Its letters 0x80 to 0x9F. */
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Some releases of Node decode that charset as if it were ISO 8859-1 alone: quotes, dashes and the euro
 * come out as control characters. This puts them back; of a text that was decoded right it changes nothing.
 *
 * @param told what names the charset: a content type, or a field of a header.
 */
export function withWesternLetters(decoded: string, told: string): string {
  if (!LABEL.test(told)) return decoded;
  return decoded.replace(
    /[\u0080-\u009f]/g,
    (control) => LETTERS[control.charCodeAt(0) - 0x80] ?? '',
  );
}
