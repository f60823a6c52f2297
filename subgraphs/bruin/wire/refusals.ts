import { z } from 'zod';
import { refusal } from './work.ts';

/** More than this of Bruin's own words helps nobody. */
const MAX_MESSAGE = 300;

/** How ASP.NET says that values could not be bound: by field, what is wrong with it. */
const bindingErrors = z.object({ errors: z.record(z.string(), z.array(z.string())) });

/**
 * Why Bruin refused a request, from the two envelopes it is known to use.
 *
 * @param text body of a reply with status 400.
 * @returns at most 300 characters on one line; null for any other body, which may hold anything.
 */
export function refusalMessage(text: string): string | null {
  const body = jsonOf(text);
  const rule = refusal.safeParse(body);
  if (rule.success) return rule.data.message === null ? null : reasonOf(rule.data.message);
  const binding = bindingErrors.safeParse(body);
  if (!binding.success) return null;
  const fields = Object.entries(binding.data.errors);
  return reasonOf(fields.map(([field, wrong]) => `${field}: ${wrong.join(' ')}`).join('; '));
}

/** Whether a body says that a rule is broken, whatever the status it came with. */
export function isRefusal(text: string): boolean {
  return refusal.safeParse(jsonOf(text)).success;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A reason in Bruin's words on one line, at most 300 characters; null for blanks. */
export function reasonOf(text: string): string | null {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  if (line === '') return null;
  return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE - 1)}…` : line;
}
