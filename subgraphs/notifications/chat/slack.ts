import type { Answer } from '../../../platform/deliveries.ts';
import { CodedError } from '../../../platform/errors.ts';
import { rejected, type UpstreamReply } from '../../../platform/http/upstream-client.ts';
import type { Receipt } from '../model.ts';
import { taken } from './webhook.ts';

/** Slack's words, which come as plain text. */
const WORDS: Readonly<Record<string, string>> = {
  invalid_payload: 'it does not understand the message',
  no_text: 'the message has no text',
  user_not_found: 'the user that the webhook writes to is gone',
  action_prohibited: 'an administrator does not allow it',
  invalid_token: 'the webhook is no longer valid',
  channel_not_found: 'the channel is gone',
  no_service: 'the webhook was removed',
  channel_is_archived: 'the channel is archived',
};

/** @throws CodedError for an answer that leaves open whether the message was posted. */
export function readSlack(reply: UpstreamReply): Answer<Receipt> {
  const { status, text } = reply;
  if (status === 200 && text.trim() === 'ok') return taken;
  if (status >= 400) {
    const word = text.trim();
    const why = WORDS[word];
    return {
      kind: 'refused',
      reason: `Slack refused it with status ${status}${why ? `: ${why} (${word})` : ''}`,
    };
  }
  if (status !== 200) throw rejected('slack', 'a message', reply, 'write');
  throw new CodedError('UPSTREAM_MALFORMED', 'slack answered a message with other text than ok', {
    upstream: 'slack',
    delivered: 'unknown',
  });
}
