import { malformed } from './refused-query.ts';
import { tokenize, type Token } from './tokens.ts';

/** One thing a row has to fulfil. */
export type Condition =
  | { readonly field: string; readonly operator: 'in'; readonly values: readonly string[] }
  | { readonly field: string; readonly operator: '='; readonly value: string }
  | { readonly field: string; readonly operator: '>='; readonly date: 'LAST_MONTH' };

export interface Query {
  readonly fields: readonly string[];
  readonly object: string;
  /** All of them have to hold. */
  readonly where: readonly Condition[];
}

/**
 * Reads the part of SOQL that callers of this org use: `SELECT … FROM …`, and behind `WHERE`
 * conditions joined by `AND`: `field IN ('…', …)`, `field = '…'`, `field >= LAST_MONTH`. Keywords
 * in any case, any blanks.
 *
 * @throws RefusedQuery coded MALFORMED_QUERY for anything else.
 */
export function parseQuery(text: string): Query {
  const reader = createReader(tokenize(text));
  reader.keyword('select');
  const fields = reader.list(() => reader.word());
  reader.keyword('from');
  const object = reader.word();
  const where: Condition[] = [];
  if (!reader.isAtEnd()) {
    reader.keyword('where');
    where.push(readCondition(reader));
    while (!reader.isAtEnd()) {
      reader.keyword('and');
      where.push(readCondition(reader));
    }
  }
  return { fields, object, where };
}

interface Reader {
  isAtEnd(): boolean;
  /** Takes this word or refuses. */
  keyword(word: string): void;
  symbol(symbol: string): void;
  /** True, and the symbol is taken, when it comes next. */
  takesSymbol(symbol: string): boolean;
  word(): string;
  string(): string;
  /** One or more, with commas between. */
  list(readItem: () => string): string[];
}

function createReader(tokens: readonly Token[]): Reader {
  let position = 0;

  function take(kind: Token['kind'], text?: string): string {
    const token = tokens[position];
    const fits = token?.kind === kind && (text === undefined || token.text.toLowerCase() === text);
    if (!fits) throw malformed(`unexpected token: ${token ? `'${token.text}'` : '<EOF>'}`);
    position += 1;
    return token.text;
  }

  function takesSymbol(symbol: string): boolean {
    const token = tokens[position];
    const takes = token?.kind === 'symbol' && token.text === symbol;
    if (takes) position += 1;
    return takes;
  }

  return {
    isAtEnd: () => position === tokens.length,
    keyword: (word) => void take('word', word),
    symbol: (symbol) => void take('symbol', symbol),
    takesSymbol,
    word: () => take('word'),
    string: () => take('string'),
    list(readItem) {
      const items = [readItem()];
      while (takesSymbol(',')) items.push(readItem());
      return items;
    },
  };
}

function readCondition(reader: Reader): Condition {
  const field = reader.word();
  if (reader.takesSymbol('=')) return { field, operator: '=', value: reader.string() };
  if (reader.takesSymbol('>=')) {
    reader.keyword('last_month');
    return { field, operator: '>=', date: 'LAST_MONTH' };
  }
  reader.keyword('in');
  reader.symbol('(');
  const values = reader.list(() => reader.string());
  reader.symbol(')');
  return { field, operator: 'in', values };
}
