/** Statements in the words of PostgreSQL. Values are text, numbers, booleans, null and lists of text. */
export interface Statements {
  /** @returns the rows that the statement gives; `Row` names their columns. */
  query<Row>(text: string, values?: readonly Value[]): Promise<Row[]>;
}

export type Value = string | number | boolean | null | readonly string[];

/** A database that is there; errors are the driver's own. */
export interface Database extends Statements {
  /** All that `work` does, or nothing of it. */
  transaction<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
  /** Whether it is gone for good and has to be opened anew; one that finds its connections again never is. */
  isLost(): boolean;
  close(): Promise<void>;
}

/** A time as statements take it. PostgreSQL knows no year 0; nothing was decided then. */
export function instant(time: Date): string {
  return time.getUTCFullYear() < 1 ? '0001-01-01T00:00:00.000Z' : time.toISOString();
}
