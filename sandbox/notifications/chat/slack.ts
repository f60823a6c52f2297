import type { AnswerQueue, SimulatedReply, SimulatedRoute } from '../../runtime/http-simulator.ts';

/** Characters of one message. */
const MAX_TEXT = 40_000;
const RETRY_AFTER_SECONDS = '30';

/** One incoming webhook: every answer is plain text. */
export const slackRoute = (answers: AnswerQueue, secret: string): SimulatedRoute => ({
  method: 'POST',
  path: '/services/:team/:service/:token',
  handle({ path, params, body }) {
    const forced = answers.take('refusal', ({ onlyPath = '/' }) => path.startsWith(onlyPath));
    if (forced) return plain(forced.status, WORDS[forced.status] ?? 'invalid_payload');
    if (answers.take('throttled')) return plain(429, 'rate_limited');
    if (params.team !== 'T00000001' || params.service !== 'B00000001')
      return plain(404, 'no_service');
    if (params.token !== secret) return plain(403, 'invalid_token');
    if (typeof body !== 'object' || body === null) return plain(400, 'invalid_payload');
    const text = 'text' in body ? body.text : undefined;
    if (typeof text !== 'string' || text === '') return plain(400, 'no_text');
    if (text.length > MAX_TEXT) return plain(400, 'invalid_payload');
    return { ...plain(200, 'ok'), write: true };
  },
});

const WORDS: Readonly<Record<number, string>> = {
  400: 'invalid_payload',
  403: 'action_prohibited',
  404: 'channel_not_found',
  410: 'channel_is_archived',
  429: 'rate_limited',
};

function plain(status: number, text: string): SimulatedReply {
  const wait = status === 429 ? { 'retry-after': RETRY_AFTER_SECONDS } : {};
  return { status, headers: { 'content-type': 'text/html', ...wait }, text };
}
