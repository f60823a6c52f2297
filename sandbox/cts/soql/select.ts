import type { Condition, Query } from './parse.ts';
import { malformed, RefusedQuery } from './refused-query.ts';

/** What a query runs over. */
export interface Table<Row> {
  readonly object: string;
  readonly columnNames: readonly string[];
  readonly rows: readonly Row[];
  /** Value of a column in a row; dates as Date. */
  readonly cell: (row: Row, columnName: string) => unknown;
}

export interface Selection<Row> {
  readonly rows: readonly Row[];
  /** As the object spells them, in the order of the query. */
  readonly columnNames: readonly string[];
}

/**
 * Runs a query at `now`: the rows that fulfil it, in the order of the table. Names of objects and
 * columns are taken in any case.
 *
 * @throws RefusedQuery coded INVALID_TYPE, INVALID_FIELD or, for a column named twice, MALFORMED_QUERY.
 */
export function select<Row>(query: Query, table: Table<Row>, now: Date): Selection<Row> {
  if (query.object.toLowerCase() !== table.object.toLowerCase()) {
    throw new RefusedQuery('INVALID_TYPE', `sObject type '${query.object}' is not supported.`);
  }
  const nameOf = columnFinder(table);
  const columnNames = query.fields.map(nameOf);
  const repeated = columnNames.find((name, index) => columnNames.indexOf(name) !== index);
  if (repeated !== undefined) throw malformed(`duplicate field selected: ${repeated}`);
  const where = query.where.map((condition) => ({ ...condition, field: nameOf(condition.field) }));
  const fulfils = (row: Row): boolean =>
    where.every((condition) => holds(condition, table.cell(row, condition.field), now));
  return { rows: table.rows.filter(fulfils), columnNames };
}

function columnFinder<Row>({ columnNames, object }: Table<Row>): (field: string) => string {
  const names = new Map(columnNames.map((name) => [name.toLowerCase(), name]));
  return (field) => {
    const name = names.get(field.toLowerCase());
    if (name !== undefined) return name;
    throw new RefusedQuery('INVALID_FIELD', `No such column '${field}' on entity '${object}'.`);
  };
}

function holds(condition: Condition, value: unknown, now: Date): boolean {
  switch (condition.operator) {
    case '>=':
      return value instanceof Date && value >= startOfLastMonth(now);
    case '=':
      return isSameText(value, condition.value);
    case 'in':
      return condition.values.some((text) => isSameText(value, text));
  }
}

/** Salesforce compares text whatever its case. */
const isSameText = (value: unknown, text: string): boolean =>
  typeof value === 'string' && value.toLowerCase() === text.toLowerCase();

/** The first day of the previous month; the zone of the org is UTC. */
const startOfLastMonth = (now: Date): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
