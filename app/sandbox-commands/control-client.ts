import { z } from 'zod';

/** What a command cannot do, in words for people, and the exit code that says whose fault it is. */
export class CommandError extends Error {
  /** 2: what was asked for is wrong. 1: it could not be done. */
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The control API of a sandbox that runs already. */
export interface ControlClient {
  /**
   * Calls it, and parses what it answers.
   *
   * @throws CommandError when nobody answers there, or the call is refused.
   */
  ask<T>(
    method: 'GET' | 'PUT' | 'POST',
    path: string,
    schema: z.ZodType<T>,
    body?: object,
  ): Promise<T>;
  /** As `ask`, for what has no answer. */
  forget(path: string): Promise<void>;
}

const TIMEOUT_MS = 15_000;
const refusal = z.object({ error: z.object({ message: z.string() }) });

/** @param at address of the control API. @throws CommandError when it is none. */
export function createControlClient(at: string): ControlClient {
  const base = at.replace(/\/+$/, '');
  if (!URL.canParse(base) || !/^https?:$/.test(new URL(base).protocol)) {
    throw new CommandError(
      2,
      `--at: expected the address of a control API, for example http://127.0.0.1:4010, got ${JSON.stringify(at)}.`,
    );
  }

  async function call(method: string, path: string, body?: object): Promise<string> {
    const response = await fetch(base + path, {
      method,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw nobodyThere(base, cause);
    });
    const text = await response.text();
    if (response.ok) return text;
    const told = refusal.safeParse(parseJson(text));
    if (!told.success) throw somethingElse(base);
    throw new CommandError(response.status < 500 ? 2 : 1, told.data.error.message);
  }

  return {
    async ask(method, path, schema, body) {
      const result = schema.safeParse(parseJson(await call(method, path, body)));
      if (!result.success) throw somethingElse(base);
      return result.data;
    },
    async forget(path) {
      await call('DELETE', path);
    },
  };
}

const nobodyThere = (base: string, cause: unknown): CommandError =>
  new CommandError(
    1,
    cause instanceof Error && cause.name === 'TimeoutError'
      ? `The control API at ${base} did not answer within ${TIMEOUT_MS} ms.`
      : `Nobody answers at ${base}. Start a sandbox with \`noc-graph sandbox\`, or name the control API of one that runs with --at.`,
  );

const somethingElse = (base: string): CommandError =>
  new CommandError(1, `What answers at ${base} is no control API of a sandbox. Name it with --at.`);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
