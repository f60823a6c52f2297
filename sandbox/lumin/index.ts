import { setTimeout as sleep } from 'node:timers/promises';
import {
  createAnswerQueue,
  startHttpSimulator,
  type AnswerQueue,
  type SessionBook,
  type SimulatedRoute,
} from '../runtime/http-simulator.ts';
import type { Simulator, SimulatorDeps } from '../runtime/types.ts';
import { billingPage } from './billing.ts';
import { refusal } from './refusal.ts';
import { bearerOf, createTokenBook, TOKEN } from './token.ts';

export interface LuminOptions extends SimulatorDeps {
  /** 0: any free port. */
  readonly port: number;
}

const PATH = '/customers/acme/billing';
/** Real time that an answer takes, so that requests can meet. */
const ANSWER_MS = 5;

/**
 * Starts a Lumin: one address that tells what the scheduling agent did, page by page.
 *
 * Its environment names the whole address as LUMIN_URI, and the token of its one customer as
 * LUMIN_TOKEN. It answers one request at a time, and others meanwhile with 429.
 */
export async function startLumin({ world, port }: LuminOptions): Promise<Simulator> {
  const sessions = createTokenBook();
  const answers = createAnswerQueue('lumin', ['not-ok', 'empty-page', 'documented-names']);
  return startHttpSimulator({
    system: 'lumin',
    world,
    sessions,
    port,
    answers,
    routes: [oneAtATime(sessions, answers)],
    environment: (origin) => ({ LUMIN_URI: `${origin}${PATH}`, LUMIN_TOKEN: TOKEN }),
  });
}

/** A request runs until its answer has left, however late, or its caller has hung up. */
function oneAtATime(sessions: SessionBook, answers: AnswerQueue): SimulatedRoute {
  let running = 0;
  return {
    method: 'POST',
    path: PATH,
    async handle(request) {
      const token = bearerOf(request);
      if (token === undefined) return refusal(401, 'no bearer token');
      if (token !== TOKEN) return refusal(403, 'unknown token');
      if (!sessions.holds(token)) return refusal(401, 'token expired');
      if (running > 0) return refusal(429, 'wait for one request to end before the next');
      if (!request.over.aborted) {
        running += 1;
        request.over.addEventListener('abort', () => (running -= 1), { once: true });
      }
      await sleep(ANSWER_MS);
      return billingPage(request, answers);
    },
  };
}
