import { parseRequestDate } from './dates.ts';
import { notBindable, ruleBroken } from './refusal.ts';

/** Parameters as Bruin binds them: names in any case, a list as a repeated name, blanks as absent. */
export interface Query {
  readonly isEmpty: boolean;
  all(name: string): readonly string[];
  /** The first value; null when absent. */
  text(name: string): string | null;
  /** @throws Refusal with envelope B when the value is no whole number. */
  integer(name: string): number | null;
  /** @throws Refusal with envelope B when the value is no whole number from 1 on. */
  positive(name: string): number | null;
  /** @throws Refusal with envelope B when the value is no date. */
  date(name: string): Date | null;
  /** @throws Refusal with envelope A when absent. */
  requiredText(name: string): string;
  /** @throws Refusal with envelope A when absent, B when the value is no whole number. */
  requiredInteger(name: string): number;
}

/** @param path of the request, which refusals name. */
export function bindQuery(params: URLSearchParams, path: string): Query {
  const values = new Map<string, string[]>();
  for (const [name, value] of params) {
    if (value.trim() === '') continue;
    const key = name.toLowerCase();
    values.set(key, [...(values.get(key) ?? []), value]);
  }

  const all = (name: string): readonly string[] => values.get(name.toLowerCase()) ?? [];
  const text = (name: string): string | null => all(name)[0] ?? null;

  function bound<T>(name: string, parse: (value: string) => T | null): T | null {
    const value = text(name);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === null) throw notBindable(path, name, value);
    return parsed;
  }

  function required<T>(name: string, value: T | null): T {
    if (value === null) throw ruleBroken(`${name} is required`);
    return value;
  }

  const integer = (name: string): number | null => bound(name, parseInteger);
  return {
    isEmpty: values.size === 0,
    all,
    text,
    integer,
    positive: (name) => bound(name, parsePositive),
    date: (name) => bound(name, parseRequestDate),
    requiredText: (name) => required(name, text(name)),
    requiredInteger: (name) => required(name, integer(name)),
  };
}

function parsePositive(value: string): number | null {
  const number = parseInteger(value);
  return number !== null && number >= 1 ? number : null;
}

/** Null for what is no whole number of 32 bits, the width of Bruin's ids. */
export function parseInteger(value: string): number | null {
  if (!/^-?\d{1,10}$/.test(value)) return null;
  const number = Number(value);
  return Math.abs(number) < 2 ** 31 ? number : null;
}
