import type { HttpReply, HttpRoute } from '../runtime/http-server.ts';
import type { Simulator } from '../runtime/types.ts';
import { answerBody, toForcedAnswer } from './answer.ts';
import type { Controlled } from './controlled.ts';
import { readBody, simulatorNamed } from './request.ts';

/** Lets simulators give an answer that was chosen, once or some times. */
export function answerRoutes({ simulators }: Controlled): HttpRoute<HttpReply>[] {
  const named = (name: string | undefined): Simulator => simulatorNamed(simulators, name ?? '');
  return [
    {
      method: 'POST',
      path: '/answers/:system',
      handle(request) {
        const simulator = named(request.params['system']);
        const { answer: parsed, times } = readBody(request, answerBody);
        const answer = toForcedAnswer(parsed);
        simulator.forceAnswer(answer, times);
        return { json: { system: simulator.system, answer, times } };
      },
    },
    {
      method: 'GET',
      path: '/answers',
      handle: () => ({
        json: {
          answers: simulators.flatMap(({ system, forcedAnswers }) =>
            forcedAnswers.map((answer) => ({ system, answer })),
          ),
        },
      }),
    },
    {
      method: 'DELETE',
      path: '/answers/:system',
      handle({ params }) {
        named(params['system']).clearAnswers();
        return { status: 204 };
      },
    },
    {
      method: 'DELETE',
      path: '/answers',
      handle() {
        for (const simulator of simulators) simulator.clearAnswers();
        return { status: 204 };
      },
    },
  ];
}
