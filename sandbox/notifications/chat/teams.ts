import type { AnswerQueue, SimulatedReply, SimulatedRoute } from '../../runtime/http-simulator.ts';

/** Bytes of one message. */
const MAX_BYTES = 28 * 1024;

/** One incoming webhook: `1` is the whole answer, and what Teams itself refuses is a 200 that says so. */
export const teamsRoute = (answers: AnswerQueue, secret: string): SimulatedRoute => ({
  method: 'POST',
  path: '/webhook/:group/IncomingWebhook/:token',
  handle({ path, params, body, rawBody }) {
    const forced = answers.take('refusal', ({ onlyPath = '/' }) => path.startsWith(onlyPath));
    if (forced) return plain(forced.status, 'Bad payload received by generic incoming webhook.');
    if (answers.take('throttled')) return refusedInside(429);
    if (params.token !== secret) return plain(404, 'Webhook not found.');
    const text = typeof body === 'object' && body !== null && 'text' in body ? body.text : null;
    if (typeof text !== 'string' || text.trim() === '') {
      return plain(400, 'Summary or Text is required.');
    }
    if (rawBody.length > MAX_BYTES) return refusedInside(413);
    return { ...plain(200, '1'), write: true };
  },
});

const refusedInside = (status: number): SimulatedReply =>
  plain(
    200,
    `Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error ${status} with ContextId MS-CV=sandbox.`,
  );

const plain = (status: number, text: string): SimulatedReply => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  text,
});
