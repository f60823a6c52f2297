import type { Dispatch, World } from '../world/types.ts';
import { COLUMNS, recordId, type Service } from './columns.ts';

/** The object that holds dispatches. */
export const SERVICE_OBJECT = 'Service__c';
export const SERVICE_PATH = `/services/data/v42.0/sobjects/${SERVICE_OBJECT}`;

export const COLUMN_NAMES: readonly string[] = Object.keys(COLUMNS);

/** All records of the object at `now`. */
export const allServices = (world: World, now: Date): Service[] =>
  [...world.dispatches.values()]
    .filter(({ vendor }) => vendor === 'CTS')
    .map((dispatch) => ({ dispatch, now }));

/** A record as Salesforce prints it: what was asked for, behind what it adds itself. */
export function printRecord(
  service: Service,
  columnNames: readonly string[],
): Record<string, unknown> {
  const cells = columnNames.map((name): [string, unknown] => [
    name,
    printed(COLUMNS[name]?.(service) ?? null),
  ]);
  return { attributes: attributes(service.dispatch), ...Object.fromEntries<unknown>(cells) };
}

const attributes = (dispatch: Dispatch) => ({
  type: SERVICE_OBJECT,
  url: `${SERVICE_PATH}/${recordId(dispatch)}`,
});

/** Dates are UTC with an offset that has no colon: `2024-06-18T13:30:00.000+0000`. */
const printed = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString().replace('Z', '+0000') : value;
