import { z } from 'zod';

/** Something the graph could not find out, or would not do. */
export interface GraphError {
  readonly message: string;
  /** Place in the answer; null when it concerns the whole request. */
  readonly path: readonly (string | number)[] | null;
  /** As in the error's extensions; `UNKNOWN` when it carries none. */
  readonly code: string;
  /** When asking again is worth it, in ms: somebody else was at work. */
  readonly retryAfterMs?: number;
}

/** What the graph answered: as much as it could find out, and what it could not. */
export interface Answer<T> {
  /** Null when nothing could be found out. */
  readonly data: T | null;
  readonly errors: readonly GraphError[];
  /**
   * Tells 'could not be read' from 'there is none'.
   *
   * @param path place in the answer whose value is null or holds nulls.
   * @returns the error that explains it: one at the place, below it (a null that travelled up), above
   * it, or about the whole request. Undefined: what stands there is true.
   */
  readonly failureAt: (...path: readonly (string | number)[]) => GraphError | undefined;
}

const body = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).nullish(),
        extensions: z
          .object({ code: z.string().optional(), retryAfterMs: z.number().optional() })
          .optional(),
      }),
    )
    .optional(),
});

/**
 * Reads the body of an answer.
 *
 * `data` is taken to be of the type that was generated for the document from the same schema that
 * the gateway executes it against.
 *
 * @returns undefined when it is no answer of a GraphQL server.
 */
export function parseAnswer<T>(text: string): Answer<T> | undefined {
  let foreign: unknown;
  try {
    foreign = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = body.safeParse(foreign);
  if (!parsed.success) return undefined;
  const { data, errors } = parsed.data;
  if (data === undefined && errors === undefined) return undefined;
  return createAnswer(
    (data ?? null) as T | null,
    (errors ?? []).map(({ message, path, extensions }) => ({
      message,
      path: path ?? null,
      code: extensions?.code ?? 'UNKNOWN',
      ...(extensions?.retryAfterMs !== undefined && { retryAfterMs: extensions.retryAfterMs }),
    })),
  );
}

/** An answer from its parts. */
export function createAnswer<T>(data: T | null, errors: readonly GraphError[]): Answer<T> {
  return {
    data,
    errors,
    failureAt: (...path) =>
      errors.find((error) => error.path === null || onOneLine(error.path, path)),
  };
}

/** Whether one path is the beginning of the other. */
function onOneLine(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  const shorter = Math.min(a.length, b.length);
  return a.slice(0, shorter).every((segment, index) => segment === b[index]);
}
