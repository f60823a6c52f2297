import type { AnswerQueue } from '../../runtime/answers.ts';
import { bad, no, ok, type End, type Heard } from './end.ts';
import { fetchMail, flagsItem } from './fetch.ts';
import type { Folder, StoredMail } from './folder.ts';
import type { Word } from './reader.ts';
import { searchTest } from './search.ts';
import { inSet, isSet } from './sets.ts';

type Carry = (byUid: boolean, words: readonly Word[], heard: Heard) => End;

/** A folder that a client has opened. */
export interface Selected {
  /** Tells what opening tells. */
  open(heard: Heard): End;
  readonly search: Carry;
  readonly fetch: Carry;
  readonly store: Carry;
}

const FLAGS = '\\Answered \\Flagged \\Draft \\Deleted \\Seen';

/** @param isReadOnly opened by EXAMINE: nothing changes, whatever is asked for. */
export function createSelected(
  folder: Folder,
  answers: AnswerQueue,
  isReadOnly: boolean,
): Selected {
  const isRefused = (at: 'search' | 'fetch' | 'store'): boolean =>
    answers.take('imap-refused', (answer) => answer.at === at) !== null;
  const lastUid = (): number => folder.mails.at(-1)?.uid ?? 0;

  /** Those that a set names, with their place. Numbers that are no mail's are passed over. */
  function named(byUid: boolean, set: string): { mail: StoredMail; number: number }[] {
    const last = byUid ? lastUid() : folder.mails.length;
    return folder.mails
      .map((mail, index) => ({ mail, number: index + 1 }))
      .filter(({ mail, number }) => inSet(set, byUid ? mail.uid : number, last));
  }

  return {
    open({ say }) {
      say(`* FLAGS (${FLAGS})`);
      say(`* OK [PERMANENTFLAGS (${isReadOnly ? '' : FLAGS})] Flags permitted.`);
      say(`* OK [UIDVALIDITY ${folder.uidValidity}] UIDs valid.`);
      say(`* ${folder.mails.length} EXISTS`);
      say('* 0 RECENT');
      say(`* OK [UIDNEXT ${folder.uidNext}] Predicted next UID.`);
      const mode = isReadOnly ? 'READ-ONLY' : 'READ-WRITE';
      return ok(`[${mode}] ${folder.name} selected. (Success)`);
    },

    search(byUid, words, heard) {
      heard.body = { criteria: words };
      if (isRefused('search')) return no('SEARCH failed');
      const test = searchTest(words, lastUid());
      if (test === null) return bad('Could not parse command');
      const found = folder.mails.flatMap((mail, index) =>
        test(mail) ? [byUid ? mail.uid : index + 1] : [],
      );
      heard.say(['* SEARCH', ...found].join(' '));
      return ok('SEARCH completed (Success)');
    },

    fetch(byUid, [set, wanted], heard) {
      const asked = listOf(wanted).map((item) => item.toUpperCase());
      heard.body = { set, items: asked };
      if (typeof set !== 'string' || !isSet(set)) return bad('Could not parse command');
      if (isRefused('fetch')) return no('FETCH failed');
      const items = byUid && !asked.includes('UID') ? ['UID', ...asked] : asked;
      for (const { mail, number } of named(byUid, set)) {
        const fetched = fetchMail(mail, items);
        if (fetched === null) return bad('Could not parse command');
        if (fetched.reads && !isReadOnly) mail.flags.add('\\Seen');
        const begin = Buffer.from(`* ${number} FETCH (`);
        heard.say(Buffer.concat([begin, fetched.items, Buffer.from(')')]));
      }
      return ok('FETCH completed (Success)');
    },

    store(byUid, [set, action, wanted], heard) {
      heard.body = { set, action, flags: wanted };
      const change = /^([+-]?)FLAGS(\.SILENT)?$/i.exec(String(action));
      if (typeof set !== 'string' || !isSet(set) || !change) return bad('Could not parse command');
      if (isReadOnly || isRefused('store')) return no('STORE failed');
      const [, sign = '', silent] = change;
      for (const { mail, number } of named(byUid, set)) {
        changeFlags(mail.flags, sign, listOf(wanted));
        heard.write = true;
        const uid = byUid ? `UID ${mail.uid} ` : '';
        if (silent === undefined) heard.say(`* ${number} FETCH (${uid}${flagsItem(mail)})`);
      }
      return ok('STORE completed (Success)');
    },
  };
}

const listOf = (words: Word | undefined): string[] =>
  typeof words === 'string' ? [words] : (words ?? []).map(String);

/** `+` adds, `-` takes away, nothing puts these in the place of all. */
function changeFlags(flags: Set<string>, sign: string, named: readonly string[]): void {
  if (sign === '') flags.clear();
  for (const flag of named) {
    if (sign === '-') flags.delete(flag);
    else flags.add(flag);
  }
}
