import type { z } from 'zod';
import { nearest } from '../../platform/config.ts';
import { badInput, CodedError } from '../../platform/errors.ts';
import type { HttpRequest } from '../runtime/http-server.ts';
import { parseInput } from '../runtime/scenario.ts';
import type { Simulator } from '../runtime/types.ts';

/**
 * Reads the body as JSON, whatever content type a command line tool has put on it; no body is an
 * empty object.
 *
 * @throws CodedError BAD_USER_INPUT.
 */
export function readBody<T>({ rawBody }: HttpRequest, schema: z.ZodType<T>): T {
  return parseInput(
    'body',
    rawBody.length === 0 ? {} : parseJson(rawBody.toString('utf8')),
    schema,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CodedError('BAD_USER_INPUT', 'body: expected JSON', {}, cause);
  }
}

/** Reads the query; a name that stands there twice is refused. */
export function readQuery<T>({ query }: HttpRequest, schema: z.ZodType<T>): T {
  for (const name of query.keys()) {
    if (query.getAll(name).length > 1) throw badInput(`query.${name}: expected one value`);
  }
  return parseInput('query', Object.fromEntries(query), schema);
}

/** @throws CodedError NOT_FOUND that names the systems there are. */
export function simulatorNamed(simulators: readonly Simulator[], name: string): Simulator {
  const simulator = simulators.find(({ system }) => system === name);
  if (simulator) return simulator;
  throw notThere(
    'system',
    name,
    simulators.map(({ system }) => system),
  );
}

/** NOT_FOUND that names what there is, and what was meant perhaps. */
export function notThere(what: string, name: string, known: readonly string[]): CodedError {
  const near = nearest(name, known);
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  return new CodedError(
    'NOT_FOUND',
    `${what}: expected one of ${known.join(', ')}; got ${JSON.stringify(name)}${hint}`,
  );
}
