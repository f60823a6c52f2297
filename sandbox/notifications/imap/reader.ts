/** A word of a command: text, or words between parentheses. */
export type Word = string | readonly Word[];

/** A command as it came, its tag in front. */
export interface Command {
  readonly tag: string;
  /** In capitals; `UID` is a word of its own. */
  readonly words: readonly Word[];
}

/** Cuts what a client sends into commands; texts of a counted length may hold anything. */
export interface CommandReader {
  /** @throws Error when it is no command of IMAP. */
  push(chunk: Buffer): Command[];
}

const LITERAL_AT_END = /\{(\d{1,8})(\+?)\}$/;
/** No command of this server's clients is longer. */
const MAX_COMMAND_BYTES = 64 * 1024;

/** @param go asks the client to go on with a text whose length it told. */
export function createCommandReader(go: () => void): CommandReader {
  /** One character for each byte. */
  let buffer = '';
  let line = '';
  let literal: number | null = null;

  function take(length: number, skip = 0): string {
    const taken = buffer.slice(0, length);
    buffer = buffer.slice(length + skip);
    return taken;
  }

  return {
    push(chunk) {
      buffer += chunk.toString('latin1');
      const commands: Command[] = [];
      for (;;) {
        if (literal !== null) {
          if (buffer.length < literal) break;
          // As a quoted text, which the words are read from together.
          line += quoted(take(literal));
          literal = null;
        }
        const end = buffer.indexOf('\r\n');
        if (end < 0) break;
        line += take(end, 2);
        const counted = LITERAL_AT_END.exec(line);
        if (counted) {
          line = line.slice(0, counted.index);
          literal = Number(counted[1]);
          if (counted[2] === '') go();
          continue;
        }
        const [tag, ...words] = wordsOf(line);
        line = '';
        if (typeof tag !== 'string') throw new Error('no tag');
        commands.push({ tag, words });
      }
      if (buffer.length + line.length > MAX_COMMAND_BYTES) throw new Error('too long');
      return commands;
    },
  };
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const TOKEN = /\s+|([()])|"((?:[^"\\]|\\.)*)"|([^\s()"[]*(?:\[[^\]]*\][^\s()"]*)?)/gsy;

/** @throws Error when parentheses or quotes are open. */
function wordsOf(line: string): Word[] {
  const open: Word[][] = [[]];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < line.length) {
    const match = TOKEN.exec(line);
    if (!match || match[0] === '') throw new Error('unreadable');
    const [, parenthesis, text, atom] = match;
    const innermost = open.at(-1) ?? [];
    if (parenthesis === '(') open.push([]);
    else if (parenthesis === ')') {
      open.pop();
      open.at(-1)?.push(innermost);
    } else if (text !== undefined) innermost.push(text.replace(/\\(.)/g, '$1'));
    else if (atom) innermost.push(atom);
  }
  const [words, ...others] = open;
  if (!words || others.length > 0) throw new Error('parentheses do not match');
  return words;
}
