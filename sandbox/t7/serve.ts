import { status } from '@grpc/grpc-js';
import type { AnswerQueue } from '../runtime/answers.ts';
import type { CallLog } from '../runtime/call-log.ts';
import type { World } from '../world/types.ts';
import type { FaultSwitch } from './faults.ts';
import { StatusError, type Outcome } from './outcome.ts';

/** Answers one call. @throws StatusError for any status but OK. */
export type Answer = (request: object) => Promise<Outcome>;

/** One remote procedure over the world. */
export interface Procedure {
  /** True when the caller hands something over to keep. */
  readonly write: boolean;
  readonly answer: (request: object, world: World, answers: AnswerQueue) => object;
}

export interface ServeDeps {
  readonly world: World;
  readonly log: CallLog;
  readonly answers: AnswerQueue;
  readonly faults: FaultSwitch;
}

/**
 * Puts around a procedure what all have: the world is brought up to its time, faults come in the
 * place of answers, the call is recorded. A slow answer is late, but what it asked for was done at once.
 */
export function serve(path: string, procedure: Procedure, deps: ServeDeps): Answer {
  const { world, log, answers, faults } = deps;
  const record = (body: object, code: status, write: boolean): void =>
    log.record({ method: 'gRPC', path, query: {}, body, status: code, write });

  const answerOf = (request: object): Outcome => ({
    message: procedure.answer(request, world, answers),
  });

  function forcedStatus(): null {
    const forced = answers.take('grpc-status');
    if (forced) throw new StatusError(forced.status, `told to answer ${status[forced.status]}`);
    return null;
  }

  function answered(request: object): Outcome {
    try {
      world.advance();
      const instead = faults.instead();
      const outcome = instead ?? forcedStatus() ?? answerOf(request);
      record(request, status.OK, procedure.write && instead === null);
      return outcome;
    } catch (error) {
      record(request, error instanceof StatusError ? error.code : status.INTERNAL, false);
      throw error;
    }
  }

  return async (request) => {
    const outcome = answered(request);
    await faults.delay();
    await faults.lose();
    return outcome;
  };
}
