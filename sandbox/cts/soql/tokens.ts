import { malformed } from './refused-query.ts';

export type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'symbol'; readonly text: string };

const BLANKS = /\s*/y;
const WORD = /[A-Za-z_][\w.]*/y;
const SYMBOL = />=|[=(),]/y;
const STRING = /'((?:[^'\\]|\\[^])*)'/y;

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/** @throws RefusedQuery at the first character that begins no word, symbol or complete string. */
export function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = position;
    const match = pattern.exec(query);
    if (match) position = pattern.lastIndex;
    return match;
  }

  for (;;) {
    take(BLANKS);
    if (position >= query.length) return tokens;
    const text = take(STRING)?.[1];
    if (text !== undefined) {
      tokens.push({ kind: 'string', text: unescaped(text) });
      continue;
    }
    const word = take(WORD)?.[0];
    const symbol = word ?? take(SYMBOL)?.[0];
    if (symbol === undefined) throw malformed(`unexpected character at position ${position + 1}`);
    tokens.push({ kind: word === undefined ? 'symbol' : 'word', text: symbol });
  }
}

function unescaped(text: string): string {
  return text.replace(/\\([^])/g, (_escape, character: string) => {
    const meant = ESCAPES[character];
    if (meant === undefined) throw malformed(`Illegal string literal escape: \\${character}`);
    return meant;
  });
}
