import type { Value } from './database.ts';

/** What the thread of the database is started with. */
export interface ThreadStart {
  /** Where it is kept; empty: in memory. */
  readonly folder: string;
}

/** One statement, or the end; answered in the order of asking. */
export type Asked =
  | { readonly id: number; readonly text: string; readonly values: readonly Value[] }
  | { readonly id: number; readonly close: true };

export type Answered =
  | { readonly id: number; readonly rows: readonly unknown[] }
  | { readonly id: number; readonly refused: Refusal };

/** What PostgreSQL said of a statement; `code` is its SQLSTATE. */
export interface Refusal {
  readonly message: string;
  readonly code?: string;
}
