import { badInput } from './errors.ts';

/**
 * Refuses an id that is not of its form, before anybody is asked.
 *
 * @param expected shown to the caller, for example "digits, for example 70001".
 */
export function requireForm(
  argument: string,
  value: string,
  form: { test(value: string): boolean },
  expected: string,
): string {
  if (form.test(value)) return value;
  throw badInput(`${argument}: expected ${expected}; got ${shorten(value)}`);
}

/** Refuses a length outside its bounds. */
export function requireRange(argument: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw badInput(`${argument}: expected a whole number from ${min} to ${max}; got ${value}`);
}

/** Refuses a list that is empty or too long. */
export function requireLength<T>(
  argument: string,
  items: readonly T[],
  min: number,
  max: number,
): readonly T[] {
  if (items.length >= min && items.length <= max) return items;
  throw badInput(`${argument}: expected ${min} to ${max} items; got ${items.length}`);
}

function shorten(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
}
