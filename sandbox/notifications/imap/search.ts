import { headerOf, type StoredMail } from './folder.ts';
import type { Word } from './reader.ts';
import { inSet } from './sets.ts';

type Test = (mail: StoredMail) => boolean;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The test of a SEARCH: all of its conditions have to hold.
 *
 * @returns null for a condition that this server does not know.
 */
export function searchTest(words: readonly Word[], lastUid: number): Test | null {
  const tests: Test[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const test = condition(String(word).toUpperCase(), () => String(rest.shift() ?? ''), lastUid);
    if (test === null) return null;
    tests.push(test);
  }
  return tests.length === 0 ? null : (mail) => tests.every((test) => test(mail));
}

function condition(name: string, next: () => string, lastUid: number): Test | null {
  switch (name) {
    case 'ALL':
      return () => true;
    case 'SEEN':
      return ({ flags }) => flags.has('\\Seen');
    case 'UNSEEN':
      return ({ flags }) => !flags.has('\\Seen');
    case 'SINCE': {
      const since = dayOf(next());
      return since === null ? null : ({ receivedAt }) => receivedAt.getTime() >= since;
    }
    case 'FROM': {
      const wanted = next().toLowerCase();
      return ({ raw }) => (headerOf(raw, 'From') ?? '').toLowerCase().includes(wanted);
    }
    case 'UID': {
      const set = next();
      return ({ uid }) => inSet(set, uid, lastUid);
    }
    default:
      return null;
  }
}

/** `20-May-2024`, as the beginning of that day in UTC; null when it is no day. */
function dayOf(text: string): number | null {
  const [, day, month = '', year] = /^(\d{1,2})-([A-Z][a-z]{2})-(\d{4})$/.exec(text) ?? [];
  const place = MONTHS.indexOf(month);
  return place < 0 ? null : Date.UTC(Number(year), place, Number(day));
}

/** `INTERNALDATE` of a mail: `"20-May-2024 09:41:07 +0000"`. */
export function internalDate(at: Date): string {
  const day = String(at.getUTCDate()).padStart(2, ' ');
  const month = MONTHS[at.getUTCMonth()] ?? '';
  return `"${day}-${month}-${at.getUTCFullYear()} ${at.toISOString().slice(11, 19)} +0000"`;
}
