import {
  createAnswerQueue,
  createSessionBook,
  startHttpSimulator,
  type SimulatedReply,
  type SimulatedRequest,
  type SimulatedRoute,
} from '../../runtime/http-simulator.ts';
import type { Simulator, SimulatorDeps } from '../../runtime/types.ts';
import { createTextMessages, record } from './messages.ts';

export interface SmsOptions extends SimulatorDeps {
  /** 0: any free port. */
  readonly port: number;
}

const ACCOUNT = 'AC00000000000000000000000000000001';
const TOKEN = 'sandbox-sms-token';
const BASE = '/2012-04-24/Accounts/:account/SMS';
const NUMBER = /^\+[1-9]\d{6,14}$/;
/** Characters of one message, which may be sent in several segments. */
const MAX_BODY = 1600;

/**
 * Starts the provider of text messages: a form is posted, JSON answers. Account
 * `AC00000000000000000000000000000001`, token `sandbox-sms-token`, sent as Basic authentication.
 */
export function startSms({ world, port }: SmsOptions): Promise<Simulator> {
  const answers = createAnswerQueue('sms', ['refusal', 'sms-undelivered']);
  const messages = createTextMessages(world);

  const post: SimulatedRoute = {
    method: 'POST',
    path: `${BASE}/Messages.json`,
    handle(request) {
      if (!isKnown(request)) return plain(401, 'Authentication required');
      const forced = answers.take('refusal');
      if (forced) return plain(forced.status, 'The request could not be processed');
      const { From: from, To: to, Body: body } = fieldsOf(request.body);
      const wrong = wrongWith(from, to, body);
      if (wrong !== null) return plain(400, wrong);
      const arrives = answers.take('sms-undelivered') === null;
      const message = messages.add({ from, to, body, arrives, sentAt: request.now });
      return { json: record(message, ACCOUNT, request.now), write: true };
    },
  };
  const get: SimulatedRoute = {
    method: 'GET',
    path: `${BASE}/Messages/:file`,
    handle(request) {
      if (!isKnown(request)) return plain(401, 'Authentication required');
      const message = messages.get((request.params.file ?? '').replace(/\.json$/, ''));
      return message ? { json: record(message, ACCOUNT, request.now) } : plain(404, 'Not found');
    },
  };

  return startHttpSimulator({
    system: 'sms',
    world,
    sessions: createSessionBook(), // every call shows its password
    port,
    answers,
    routes: [post, get],
    environment: (origin) => ({
      SMS_URL: `${origin}/2012-04-24/Accounts/${ACCOUNT}/SMS/Messages.json`,
    }),
  });
}

function isKnown({ headers, params }: SimulatedRequest): boolean {
  const expected = Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64');
  return headers.authorization === `Basic ${expected}` && params.account === ACCOUNT;
}

function fieldsOf(body: unknown): { From: string; To: string; Body: string } {
  const fields: Record<string, unknown> =
    typeof body === 'object' && body !== null ? { ...body } : {};
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  return { From: text('From'), To: text('To'), Body: text('Body') };
}

function wrongWith(from: string, to: string, body: string): string | null {
  if (!NUMBER.test(from)) return "The 'From' number is not valid";
  if (!NUMBER.test(to)) return "The 'To' number is not valid";
  if (body === '') return 'Message body is required';
  return body.length > MAX_BODY ? 'The message body exceeds 1600 characters' : null;
}

const plain = (status: number, text: string): SimulatedReply => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  text,
});
