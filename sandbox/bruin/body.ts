import { invalidArgument, notBindable } from './refusal.ts';

/**
 * A JSON object as Bruin binds it: names in any case, null as absent. Every method throws a Refusal
 * with envelope B for a value of another type.
 */
export interface Body {
  /** As it came, blanks and all; null when absent. */
  text(name: string): string | null;
  /** Absent and blank texts are refused; what is there comes as it is. */
  requiredText(name: string): string;
  integer(name: string): number | null;
  requiredInteger(name: string): number;
  /** null when absent. */
  texts(name: string): string[] | null;
  /** Absent and empty lists are refused. */
  requiredTexts(name: string): string[];
  object(name: string): Body | null;
  /** null when absent. */
  objects(name: string): Body[] | null;
  /** Names of its fields as they were written. */
  readonly names: readonly string[];
  /** Refuses a field that is none of these. */
  only(...names: readonly string[]): void;
  /** Refuses a value that was bound, and fits nothing. */
  refuse(name: string): Error;
}

/**
 * @param instance path of the request, which refusals name.
 * @param place path of this object inside the body, empty for the whole.
 * @throws Refusal with envelope B for what is no object.
 */
export function bindBody(foreign: unknown, instance: string, place = ''): Body {
  if (typeof foreign !== 'object' || foreign === null || Array.isArray(foreign)) {
    throw invalidArgument(instance, place, 'A non-empty request body is required.');
  }
  const fields = new Map(
    Object.entries(foreign).map(([name, value]: [string, unknown]) => [name.toLowerCase(), value]),
  );
  const at = (name: string): string => (place === '' ? name : `${place}.${name}`);
  const refuse = (name: string): Error =>
    notBindable(instance, at(name), String(JSON.stringify(fields.get(name.toLowerCase()))));

  function optional<T>(name: string, bind: (value: unknown) => T | undefined): T | null {
    const value = fields.get(name.toLowerCase()) ?? null;
    if (value === null) return null;
    const bound = bind(value);
    if (bound === undefined) throw refuse(name);
    return bound;
  }

  function required<T>(name: string, value: T | null, isMissing = false): T {
    if (value !== null && !isMissing) return value;
    throw invalidArgument(instance, at(name), `The ${name} field is required.`);
  }

  const text = (name: string): string | null => optional(name, asText);
  const integer = (name: string): number | null => optional(name, asInteger);
  const texts = (name: string): string[] | null => optional(name, asTexts);
  const bound = (value: unknown, path: string): Body => bindBody(value, instance, at(path));
  return {
    text,
    requiredText(name) {
      const value = text(name);
      return required(name, value, value?.trim() === '');
    },
    integer,
    requiredInteger: (name) => required(name, integer(name)),
    texts,
    requiredTexts(name) {
      const values = texts(name);
      return required(name, values, values?.length === 0);
    },
    object: (name) => optional(name, (value) => bound(value, name)),
    objects: (name) =>
      optional(name, asList)?.map((item, index) => bound(item, `${name}[${index}]`)) ?? null,
    names: Object.keys(foreign),
    only(...names) {
      const known = names.map((name) => name.toLowerCase());
      const other = Object.keys(foreign).find((name) => !known.includes(name.toLowerCase()));
      if (other !== undefined)
        throw invalidArgument(instance, at(other), `The ${other} field is not known.`);
    },
    refuse,
  };
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** A whole number of 32 bits, also as text. */
function asInteger(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  const fits = typeof number === 'number' && Number.isInteger(number) && Math.abs(number) < 2 ** 31;
  return fits ? number : undefined;
}

const asList = (value: unknown): unknown[] | undefined =>
  Array.isArray(value) ? (value as unknown[]) : undefined;

function asTexts(value: unknown): string[] | undefined {
  const texts = asList(value)?.map(asText);
  return texts?.every((text) => text !== undefined) === true ? texts : undefined;
}
