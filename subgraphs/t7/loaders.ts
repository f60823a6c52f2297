import { createBatchLoader } from '../../platform/batch-loader.ts';
import { asError } from '../../platform/errors.ts';
import type { T7Client } from './client.ts';
import type { PredictionModel, Question } from './model.ts';
import { noAnswer } from './wire.ts';

/** How one request asks the model. */
export interface Predictions {
  /**
   * Most probable first. All questions about one ticket that are asked together share one call.
   *
   * @throws CodedError when there is no prediction for this task, or for the whole ticket.
   */
  of(question: Question): Promise<readonly PredictionModel[]>;
}

type Answers = Map<string, readonly PredictionModel[] | Error>;

/** A batch is never cut: two halves of a ticket would be two calls. */
const UNBOUNDED = Number.POSITIVE_INFINITY;

export function createPredictions(client: T7Client, requestId: string): Predictions {
  const asked = new Map<string, Question>();
  const loader = createBatchLoader(answer, UNBOUNDED);

  async function answer(taskIds: readonly string[]): Promise<Answers> {
    const questions = taskIds.flatMap((taskId) => asked.get(taskId) ?? []);
    const byTicket = groupByTicket(questions);
    const answers: Answers = new Map();
    await Promise.all(
      [...byTicket].map(async ([ticketId, ofTicket]) => {
        const predicted = await client.predict(ticketId, ofTicket, requestId).catch(asError);
        for (const { taskId, serviceNumber } of ofTicket) {
          answers.set(
            taskId,
            predicted instanceof Error ? predicted : (predicted.get(serviceNumber) ?? noAnswer()),
          );
        }
      }),
    );
    return answers;
  }

  return {
    async of(question) {
      asked.set(question.taskId, question);
      return (await loader.load(question.taskId)) ?? [];
    },
  };
}

function groupByTicket(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const group = groups.get(question.ticketId);
    if (group) group.push(question);
    else groups.set(question.ticketId, [question]);
  }
  return groups;
}
