import type { Answer } from '../deliveries.ts';
import { CodedError } from '../errors.ts';
import { UnhealthyError } from '../http/policy.ts';
import type { ConversationError, Taken } from './conversation.ts';
import type { MailReceipt } from './mail.ts';

const UPSTREAM = 'smtp';
const MAX_REASON = 300;

/** @param to the recipients; none of them is named in what people read. */
export function takenAnswer(
  { queueId, refused }: Taken,
  to: readonly string[],
): Answer<MailReceipt> {
  const said = [...refused].map(
    ([address, reply]) => `${placeOf(address, to)}: ${masked(reply, to)}`,
  );
  const exception =
    said.length === 0
      ? null
      : shorten(`${said.length} of ${to.length} addresses refused. ${said.join('; ')}`);
  return { kind: 'taken', receipt: { id: queueId, exception } };
}

/**
 * What the end of a conversation means. A 5xx to the sender, the recipients or the message is a
 * refusal. Once the message had begun, everything else leaves open whether it was taken.
 *
 * @throws CodedError that says whether it may have been delivered; UnhealthyError where it speaks of
 * the host's health.
 */
export function failedAnswer(error: ConversationError, to: readonly string[]): Answer<MailReceipt> {
  const { stage, reason, replyCode } = error;
  const permanent = replyCode !== null && replyCode >= 500;
  if (permanent && (stage === 'envelope' || stage === 'message')) {
    return { kind: 'refused', reason: shorten(masked(error.reply ?? String(replyCode), to)) };
  }
  // What the client itself refuses, having read what the host takes.
  if (stage === 'envelope' && reason === 'EMESSAGE')
    return { kind: 'refused', reason: 'The mail is larger than the host takes' };
  if (stage === 'message') throw unhealthy(error, 'unknown');
  if (stage === 'login' && permanent) throw credentialsRefused(replyCode);
  throw unhealthy(error, 'no');
}

function credentialsRefused(replyCode: number): CodedError {
  return new CodedError(
    'UPSTREAM_REJECTED',
    `${UPSTREAM} refused the login with reply ${replyCode}; check SMTP_USERNAME and SMTP_PASSWORD`,
    { upstream: UPSTREAM, delivered: 'no' },
  );
}

function unhealthy(error: ConversationError, delivered: 'no' | 'unknown'): UnhealthyError {
  const details = { upstream: UPSTREAM, delivered };
  const { code, message } = wordsFor(error);
  return new UnhealthyError(new CodedError(code, `${UPSTREAM} ${message}`, details), false);
}

function wordsFor({ stage, reason, replyCode }: ConversationError) {
  if (replyCode !== null) {
    const message = `answered ${stage} with reply ${replyCode}: not now`;
    return { code: 'UPSTREAM_UNAVAILABLE', message } as const;
  }
  switch (reason) {
    case 'ETIMEDOUT':
      return { code: 'UPSTREAM_TIMEOUT', message: `did not answer ${stage} in time` } as const;
    case 'EPROTOCOL':
      return { code: 'UPSTREAM_MALFORMED', message: 'does not speak SMTP' } as const;
    case 'ETLS':
      return {
        code: 'UPSTREAM_UNAVAILABLE',
        message: 'offers no encrypted connection with a certificate that is trusted',
      } as const;
    default:
      return {
        code: 'UPSTREAM_UNAVAILABLE',
        message: 'could not be reached, or broke off the conversation',
      } as const;
  }
}

function placeOf(address: string, to: readonly string[]): string {
  const place = to.findIndex((known) => known.toLowerCase() === address.toLowerCase());
  return `address ${place + 1}`;
}

/** The host's words without the addresses that it repeats. */
function masked(reply: string, to: readonly string[]): string {
  const plain = reply.replace(/\s+/g, ' ').trim();
  return plain.replace(/<?[^\s<>]+@[^\s<>:;,]+>?/g, (found) => {
    const address = found.replace(/[<>]/g, '');
    return to.some((known) => known.toLowerCase() === address.toLowerCase())
      ? placeOf(address, to)
      : '…';
  });
}

const shorten = (text: string): string =>
  text.length > MAX_REASON ? `${text.slice(0, MAX_REASON - 1)}…` : text;
