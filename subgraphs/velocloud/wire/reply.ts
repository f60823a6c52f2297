import { z } from 'zod';
import { CodedError } from '../../../platform/errors.ts';
import {
  rejected,
  type RowsReply,
  type UpstreamReply,
} from '../../../platform/http/upstream-client.ts';
import { parseJsonBody, parseValue } from '../../../platform/parse.ts';

/** How an orchestrator says no, also inside HTTP 200. */
const errorSchema = z.object({
  error: z
    .object({ code: z.number().optional().catch(undefined), message: z.string().catch('') })
    .catch({ message: '' }),
});

/** An error body is short; a long one need not be searched for one. */
const MAX_ERROR_LENGTH = 4096;

/** Whether the reply says that the session is over. It does so with HTTP 200, on every endpoint. */
export function sessionRefused(reply: UpstreamReply): boolean {
  if (reply.text.length > MAX_ERROR_LENGTH || !reply.text.includes('tokenError')) return false;
  return errorOf(parseOrUndefined(reply.text))?.message.includes('tokenError') ?? false;
}

/** As sessionRefused, for a reply that was read row by row. */
export function sessionRefusedInRows({ rows, rest }: RowsReply<unknown>): boolean {
  return rows === null && (errorOf(rest)?.message.includes('tokenError') ?? false);
}

/**
 * The rows of a reply that was read row by row.
 *
 * @throws as readReply.
 */
export function rowsOf<Row>(upstream: string, what: string, reply: RowsReply<Row>): readonly Row[] {
  if (reply.status !== 200) throw rejected(upstream, what, reply);
  if (reply.rows !== null) return reply.rows;
  const error = errorOf(reply.rest);
  if (error === undefined) return parseValue(upstream, what, reply.rest, z.array(z.never()));
  throw refused(upstream, what, reply.status, error, sessionRefusedInRows(reply));
}

/**
 * Reads the reply of a data call.
 *
 * @param what names the call in errors, for example `the events of an edge`.
 * @throws CodedError UPSTREAM_REJECTED for a status but 200 and for an error inside a 200,
 * UPSTREAM_MALFORMED for a body that is not of its form.
 */
export function readReply<T>(
  upstream: string,
  what: string,
  reply: UpstreamReply,
  schema: z.ZodType<T>,
): T {
  if (reply.status !== 200) throw rejected(upstream, what, reply);
  const body = parseJsonBody(upstream, what, reply.text, z.unknown());
  const error = errorOf(body);
  if (error === undefined) return parseValue(upstream, what, body, schema);
  throw refused(upstream, what, reply.status, error, sessionRefused(reply));
}

function refused(
  upstream: string,
  what: string,
  status: number,
  { code }: PortalFailure,
  isForSession: boolean,
): CodedError {
  const reason = isForSession ? ': it accepts no session' : '';
  return new CodedError('UPSTREAM_REJECTED', `${upstream} refused ${what}${reason}`, {
    upstream,
    upstreamStatus: status,
    ...(code !== undefined && { upstreamCode: code }),
  });
}

/**
 * The session of a login. Its cookie alone decides: good and bad logins both come with HTTP 200 or
 * with a redirect that must not be followed.
 *
 * @throws CodedError UPSTREAM_REJECTED
 */
export function readLogin(upstream: string, reply: UpstreamReply): string {
  const cookies = [reply.headers['set-cookie'] ?? []].flat();
  const session = cookies
    .map((cookie) => /^velocloud\.session=([^;]*)/.exec(cookie.trim())?.[1])
    .find((value) => value !== undefined && value !== '');
  if (session === undefined) throw rejected(upstream, 'the login', reply);
  return session;
}

type PortalFailure = z.infer<typeof errorSchema>['error'];

function errorOf(body: unknown): PortalFailure | undefined {
  const isError = typeof body === 'object' && body !== null && 'error' in body;
  return isError ? errorSchema.safeParse(body).data?.error : undefined;
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
