import type { Socket } from 'node:net';
import type { AnswerQueue } from '../../runtime/answers.ts';
import type { CallLog } from '../../runtime/call-log.ts';
import { bad, no, ok, type End, type Heard } from './end.ts';
import type { ImapFaults } from './faults.ts';
import type { Folder } from './folder.ts';
import type { Command, Word } from './reader.ts';
import { createSelected, type Selected } from './selected.ts';

export interface SessionOptions {
  readonly account: { readonly username: string; readonly password: string };
  readonly folder: Folder;
  readonly answers: AnswerQueue;
  readonly faults: ImapFaults;
  readonly log: CallLog;
  /** Called before every command. */
  readonly advance: () => void;
}

const LINE_END = Buffer.from('\r\n');
/** What stands in the record of calls for how a command ended. */
const STATUS = { OK: 0, NO: 1, BAD: 2 } as const;
/** Commands that stand in the record of calls. */
const RECORDED = new Set(['LOGIN', 'SELECT', 'EXAMINE', 'SEARCH', 'FETCH', 'STORE']);
/** Commands whose answers faults keep from arriving. */
const WORK = new Set(['SEARCH', 'FETCH', 'STORE']);

/** @returns answers the commands of one client: IMAP4rev1 as far as monitoring a mailbox needs it. */
export function createSession(
  socket: Socket,
  options: SessionOptions,
): (command: Command) => Promise<void> {
  const { account, folder, answers, faults, log } = options;
  let isLoggedIn = false;
  let selected: Selected | null = null;

  function carryOut(name: string, byUid: boolean, words: readonly Word[], heard: Heard): End {
    switch (name) {
      case 'CAPABILITY':
        heard.say('* CAPABILITY IMAP4rev1');
        return ok('CAPABILITY completed');
      case 'NOOP':
        return ok('NOOP completed');
      case 'LOGOUT':
        heard.say('* BYE logging out');
        return ok('LOGOUT completed');
      case 'LOGIN':
        return login(words, heard);
    }
    if (!isLoggedIn) return bad('Log in first');
    switch (name) {
      case 'LIST':
      case 'LSUB':
        return list(name, words, heard);
      case 'SELECT':
      case 'EXAMINE':
        return select(name, words, heard);
    }
    if (selected === null) return bad('Select a mailbox first');
    switch (name) {
      case 'CLOSE':
        selected = null;
        return ok('CLOSE completed');
      case 'SEARCH':
        return selected.search(byUid, words, heard);
      case 'FETCH':
        return selected.fetch(byUid, words, heard);
      case 'STORE':
        return selected.store(byUid, words, heard);
      default:
        return bad('Unknown command');
    }
  }

  function login([username, password]: readonly Word[], heard: Heard): End {
    heard.body = { username: String(username) };
    const isKnown = username === account.username && password === account.password;
    const isRefused = answers.take('imap-refused', ({ at }) => at === 'login') !== null;
    if (!isKnown || isRefused || faults.refusesLogin())
      return no('[AUTHENTICATIONFAILED] Invalid credentials (Failure)');
    isLoggedIn = true;
    return ok('LOGIN completed');
  }

  function list(name: string, [, pattern]: readonly Word[], { say }: Heard): End {
    if (pattern === '') say(`* ${name} (\\Noselect) "/" ""`);
    else if (pattern === '*' || pattern === folder.name)
      say(`* ${name} (\\HasNoChildren \\All) "/" "${folder.name}"`);
    return ok(`${name} completed`);
  }

  function select(name: 'SELECT' | 'EXAMINE', [path]: readonly Word[], heard: Heard): End {
    heard.body = { mailbox: path };
    selected = null;
    const isRefused = answers.take('imap-refused', ({ at }) => at === 'select') !== null;
    if (path !== folder.name || isRefused)
      return no(`[NONEXISTENT] Unknown Mailbox: ${String(path)} (Failure)`);
    if (answers.take('mailbox-rebuilt')) folder.rebuild();
    selected = createSelected(folder, answers, name === 'EXAMINE');
    return selected.open(heard);
  }

  /** Half of what it has to say, then nothing. */
  function breakOff(all: Buffer): void {
    socket.write(all.subarray(0, Math.ceil(all.length / 2)), () => socket.destroy());
  }

  return async ({ tag, words }) => {
    options.advance();
    const [first, ...rest] = words;
    const byUid = String(first).toUpperCase() === 'UID';
    const name = String(byUid ? rest.shift() : first).toUpperCase();
    const lines: (string | Buffer)[] = [];
    const heard: Heard = { body: null, write: false, say: (line) => void lines.push(line) };
    const { status, text } = carryOut(name, byUid, rest, heard);
    if (RECORDED.has(name)) {
      const { body, write } = heard;
      log.record({ method: 'IMAP', path: name, query: {}, body, status: STATUS[status], write });
    }
    await faults.delay();
    lines.push(`${tag} ${status} ${text}`);
    // At once: a client waits for the rest of an answer that comes in pieces.
    const all = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), LINE_END]));
    if (WORK.has(name) && faults.is('half-closed')) return void socket.end();
    if (WORK.has(name) && faults.is('cut')) return void socket.destroy();
    if (WORK.has(name) && faults.is('truncated')) return breakOff(all);
    socket.write(all);
    if (name === 'LOGOUT') socket.end();
  };
}
