import type { Answer } from '../../../platform/deliveries.ts';
import { CodedError } from '../../../platform/errors.ts';
import { rejected, type UpstreamReply } from '../../../platform/http/upstream-client.ts';
import type { Receipt } from '../model.ts';
import { taken } from './webhook.ts';

const UPSTREAM = 'teams';
/** Teams does not say when. */
const ASK_AGAIN_MS = 1000;

/**
 * A connector answers 200 with `1`, a workflow 202. What Teams behind it refused is a 200 as well,
 * whose text holds the status.
 *
 * @throws CodedError for an answer that leaves open whether the message was posted, and for too many
 * messages, delivered `no`.
 */
export function readTeams(reply: UpstreamReply): Answer<Receipt> {
  const { status, text } = reply;
  if (status === 202 || (status === 200 && text.trim() === '1')) return taken;
  if (status >= 400) return { kind: 'refused', reason: `Teams refused it with status ${status}` };
  if (status !== 200) throw rejected(UPSTREAM, 'a message', reply, 'write');
  return readInside(Number(/HTTP error (\d{3})/.exec(text)?.[1]));
}

/** @param status NaN where the text names none. */
function readInside(status: number): Answer<Receipt> {
  if (status === 429) {
    throw new CodedError('UPSTREAM_UNAVAILABLE', 'teams takes no more messages for now', {
      ...{ upstream: UPSTREAM, upstreamStatus: status },
      ...{ delivered: 'no', retryAfterMs: ASK_AGAIN_MS },
    });
  }
  if (status >= 400 && status < 500)
    return { kind: 'refused', reason: `Teams refused it with status ${status}` };
  throw new CodedError('UPSTREAM_MALFORMED', 'teams answered a message with other text than 1', {
    upstream: UPSTREAM,
    delivered: 'unknown',
  });
}
