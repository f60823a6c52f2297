import type { Value } from '../database/database.ts';

/** Collects the values of one statement, and the conditions that its rows have to meet. */
export interface Statement {
  readonly values: readonly Value[];
  /** Takes a value; gives its place, for example `$3`. */
  bind(value: Value): string;
  /** Adds a condition. */
  where(condition: string): void;
  /** All of them, with `WHERE` in front; empty without any. */
  conditions(): string;
}

export function createStatement(): Statement {
  const values: Value[] = [];
  const conditions: string[] = [];
  return {
    values,
    bind: (value) => `$${values.push(value)}`,
    where: (condition) => void conditions.push(condition),
    conditions: () => (conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`),
  };
}

/** Adds `column` is one of these, where any are given. */
export function whereAny(
  statement: Statement,
  column: string,
  values: readonly string[] | null | undefined,
): void {
  if (values == null) return;
  const [only, ...more] = values;
  // One value keeps an index in its order; for a list the planner has to sort.
  statement.where(
    only !== undefined && more.length === 0
      ? `${column} = ${statement.bind(only)}`
      : `${column} = ANY(${statement.bind(values)}::text[])`,
  );
}
