import { CodedError } from '../../../platform/errors.ts';
import { rejected, type UpstreamReply } from '../../../platform/http/upstream-client.ts';
import type { UserError } from '../../runtime/user-errors.ts';
import { refusalMessage } from '../wire/refusals.ts';
import { TASK_NOT_FOUND } from '../wire/work.ts';

/** A write that the caller can mend: nothing was written, and the mutation answers with `userErrors`. */
export class RefusedWrite extends CodedError {
  readonly userErrors: UserError[];

  constructor(userError: UserError, upstreamStatus?: number) {
    super('UPSTREAM_REJECTED', userError.message, {
      upstream: 'bruin',
      delivered: 'no',
      ...(upstreamStatus !== undefined && { upstreamStatus }),
    });
    this.userErrors = [userError];
  }
}

/** Refuses a write whose ticket or task Bruin does not know. */
export function notFound(what: string, path: readonly string[], status?: number): RefusedWrite {
  const message = `${path.join('.')}: the ticketing system knows no such ${what}; check the id`;
  return new RefusedWrite({ code: 'NOT_FOUND', message, path: [...path] }, status);
}

/** What is written, for messages, and where in the input it stands. */
export interface WriteName {
  readonly what: string;
  /** What a 404 does not know. */
  readonly target:
    | 'ticket'
    | 'task'
    | 'customer or device'
    | 'e-mail'
    | 'e-mail or tag'
    | 'e-mail or ticket'
    | 'ticket with this service number';
  readonly targetPath: readonly string[];
  /** Part of the input that a refusal concerns; null: the whole. */
  readonly path: readonly string[] | null;
}

/** Of a write to a whole ticket. */
export const OF_TICKET = {
  target: 'ticket',
  targetPath: ['input', 'ticketId'],
  path: null,
} as const;

/**
 * The error for a reply that is no success. A 400 and a 404 are for the caller to mend. Any other 4xx
 * but a time-out was not carried out; whatever else Bruin answered, it may have been.
 */
export function refusedBy(reply: UpstreamReply, name: WriteName): CodedError {
  if (reply.status === 404) return notFound(name.target, name.targetPath, 404);
  if (reply.status === 400) return refusedWith400(reply, name);
  const failure = rejected('bruin', name.what, reply);
  const carriedOut = reply.status < 400 || reply.status === 408;
  return carriedOut
    ? failure
    : new CodedError(failure.code, failure.message, { ...failure.extensions, delivered: 'no' });
}

function refusedWith400(reply: UpstreamReply, name: WriteName): RefusedWrite {
  const reason = refusalMessage(reply.text);
  if (reason === TASK_NOT_FOUND) return notFound(name.target, name.targetPath, 400);
  const path = name.path && [...name.path];
  const message = `${path?.join('.') ?? 'input'}: the ticketing system refused ${name.what}: ${reason ?? 'it gave no reason'}`;
  return new RefusedWrite({ code: 'REJECTED', message, path }, 400);
}
