import { z } from 'zod';

/** Something in an input that the caller can mend; as `UserError` in the schema. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  /** From `input` down; null when it concerns the whole input. */
  readonly path: string[] | null;
}

/** More would not help anybody to mend the input. */
const MAX_ERRORS = 20;

/**
 * Holds an input against its rules.
 *
 * @returns what to mend, at most 20 items; empty when nothing is wrong. `code` is INVALID unless the
 * rule names another.
 */
export function checkInput(rules: z.ZodType, input: unknown): UserError[] {
  const result = rules.safeParse(input);
  if (result.success) return [];
  return result.error.issues.slice(0, MAX_ERRORS).map((issue) => {
    const path = ['input', ...issue.path.map(String)];
    const code: unknown = issue.code === 'custom' ? issue.params?.code : undefined;
    return {
      code: typeof code === 'string' ? code : 'INVALID',
      message: `${path.join('.')}: ${issue.message}`,
      path: issue.path.length === 0 ? null : path,
    };
  });
}

/** Text of a form that `expected` tells the caller, for example "digits, for example 70001". */
export function form(pattern: RegExp, expected: string) {
  return z.string().regex(pattern, {
    error: (issue) => `expected ${expected}; got ${shorten(issue.input)}`,
  });
}

/** Text, or nothing. */
export function optionalText(maxLength = 500) {
  return z
    .string()
    .max(maxLength, { error: `expected at most ${maxLength} characters` })
    .nullish();
}

/** A list within bounds. */
export function items<T extends z.ZodType>(item: T, min: number, max: number) {
  const error = (issue: { readonly input?: unknown }) =>
    `expected ${min} to ${max} items; got ${Array.isArray(issue.input) ? issue.input.length : 'none'}`;
  return z.array(item).min(min, { error }).max(max, { error });
}

/** A time that is not in the future, with five minutes of grace for clocks that differ. */
export function past(now: Date) {
  const latest = new Date(now.getTime() + 5 * 60_000);
  return z.date().refine((at) => at <= latest, {
    error: `expected a time that is not later than now, ${now.toISOString()}`,
  });
}

/** Refuses a list in which two items have one key; `field` is where the key stands in an item. */
export function distinct<T>(keyOf: (item: T) => string, field?: string) {
  return (list: readonly T[], context: z.RefinementCtx) => {
    const seen = new Map<string, number>();
    list.forEach((item, index) => {
      const first = seen.get(keyOf(item));
      if (first === undefined) return void seen.set(keyOf(item), index);
      context.addIssue({
        code: 'custom',
        params: { code: 'DUPLICATE' },
        path: field === undefined ? [index] : [index, field],
        message: `expected each ${field ?? 'value'} once; ${shorten(keyOf(item))} stands at ${first} too`,
      });
    });
  };
}

function shorten(value: unknown): string {
  const text = String(value);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
