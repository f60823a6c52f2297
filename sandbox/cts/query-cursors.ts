/** One page of a query's result, and where the next one is found. */
export interface ResultPage {
  readonly totalSize: number;
  readonly records: readonly unknown[];
  /** Null on the last page. */
  readonly nextLocator: string | null;
}

/** Results of queries, held until newer ones take their place. */
export interface QueryCursors {
  firstPage(records: readonly unknown[]): ResultPage;
  /** Null for a locator that is unknown or no longer held. */
  page(locator: string): ResultPage | null;
}

/** As many as Salesforce holds open for one user. */
const CURSORS_HELD = 10;

/** @param pageSize records of one page. */
export function createQueryCursors(pageSize: number): QueryCursors {
  const results = new Map<string, readonly unknown[]>();
  let opened = 0;

  function hold(records: readonly unknown[]): string {
    opened += 1;
    const cursor = `01g${String(opened).padStart(12, '0')}AAA`;
    results.set(cursor, records);
    for (const oldest of [...results.keys()].slice(0, -CURSORS_HELD)) results.delete(oldest);
    return cursor;
  }

  function pageFrom(cursor: string, records: readonly unknown[], offset: number): ResultPage {
    const end = offset + pageSize;
    return {
      totalSize: records.length,
      records: records.slice(offset, end),
      nextLocator: end < records.length ? `${cursor}-${end}` : null,
    };
  }

  return {
    firstPage: (records) => pageFrom(records.length > pageSize ? hold(records) : '', records, 0),
    page(locator) {
      const [, cursor = '', offset] = /^(\w+)-(\d{1,9})$/.exec(locator) ?? [];
      const records = results.get(cursor);
      const isInside = records !== undefined && Number(offset) < records.length;
      return isInside ? pageFrom(cursor, records, Number(offset)) : null;
    },
  };
}
