import type { z } from 'zod';

/** A reply that is one long list: it is read row by row, and gathered when the last one is there. */
export interface PortalList<Row, T> {
  /** Keeps what is needed of a row. */
  readonly row: z.ZodType<Row>;
  readonly gather: (rows: readonly Row[]) => T;
}
