import type { z } from 'zod';
import { CodedError } from './errors.ts';

/**
 * Parses the text of an upstream's body; nothing foreign goes further unparsed.
 *
 * @throws CodedError UPSTREAM_MALFORMED that names the place in the body, never its values.
 */
export function parseJsonBody<T>(
  upstream: string,
  what: string,
  text: string,
  schema: z.ZodType<T>,
): T {
  let foreign: unknown;
  try {
    foreign = JSON.parse(text);
  } catch (cause) {
    throw new CodedError(
      'UPSTREAM_MALFORMED',
      `${upstream} answered ${what} with text that is not JSON`,
      { upstream },
      cause,
    );
  }
  return parseValue(upstream, what, foreign, schema);
}

/** As parseJsonBody, for what is a value already. */
export function parseValue<T>(
  upstream: string,
  what: string,
  foreign: unknown,
  schema: z.ZodType<T>,
): T {
  const result = schema.safeParse(foreign);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : '';
  throw new CodedError(
    'UPSTREAM_MALFORMED',
    `${upstream} answered ${what} in a form that is not its contract${place}: ${issue?.message ?? 'unreadable'}`,
    { upstream },
  );
}
