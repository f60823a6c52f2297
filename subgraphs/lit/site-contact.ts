import { parsePhone } from '../../platform/phone.ts';
import type { Person } from './model.ts';

/**
 * Splits the one text in which vendor LIT keeps a site's contact: the first two words are the name,
 * what follows is the telephone number. A number that begins sooner ends the name sooner.
 *
 * @returns null when the text is blank.
 */
export function parseSiteContact(text: string | null | undefined): Person | null {
  const words = (text ?? '').split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  const from = (index: number) => words.slice(index).join(' ');
  const phoneAt = words.findIndex((word, index) => /\d/.test(word) && parsePhone(from(index)));
  const nameEnds = phoneAt === -1 ? 2 : Math.min(2, phoneAt);
  return {
    name: words.slice(0, nameEnds).join(' ') || null,
    phone: parsePhone(from(nameEnds)),
  };
}
