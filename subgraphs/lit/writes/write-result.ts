/** What is remembered of a write that was carried out, or may have been. Plain JSON. */
export interface WriteResult<O extends string> {
  readonly outcome: O | 'UNCERTAIN';
  /** Null for an order of which nobody knows whether it was taken. */
  readonly number: string | null;
  /** How sending it ended, when nobody knows whether it arrived. */
  readonly reason?: string;
}

export const isUncertain = (result: WriteResult<string>): boolean => result.outcome === 'UNCERTAIN';
