import type { AnswerQueue } from '../runtime/answers.ts';
import type {
  SimulatedReply,
  SimulatedRequest,
  SimulatedRoute,
} from '../runtime/http-simulator.ts';
import type { LitOperation } from '../runtime/types.ts';
import { isOpen } from '../world/changes/dispatches.ts';
import { applyFields, blankDispatch } from './apply.ts';
import { numbered } from './dispatches.ts';
import { readFields, refuseMissing, requiredText, valueOf } from './fields.ts';
import { toRecord } from './record.ts';
import { LitRefusal, refusal, success } from './replies.ts';

/** The calls that order, change and call off. */
export const orderRoutes = (answers: AnswerQueue): SimulatedRoute[] => [
  operation('NewDispatch', answers, (request) => order(request, answers)),
  operation('UpdateDispatch', answers, change),
  operation('CancelDispatch', answers, requestCancellation),
];

function operation(
  name: LitOperation,
  answers: AnswerQueue,
  handle: (request: SimulatedRequest) => SimulatedReply,
): SimulatedRoute {
  return {
    method: 'POST',
    path: `/services/apexrest/${name}`,
    handle(request) {
      const forced = answers.take('business-error', (answer) => answer.operation === name);
      if (forced) return refusal(forced.message);
      try {
        return handle(request);
      } catch (thrown) {
        if (thrown instanceof LitRefusal) return refusal(thrown.message);
        throw thrown;
      }
    },
  };
}

function order({ world, now, body }: SimulatedRequest, answers: AnswerQueue): SimulatedReply {
  const fields = readFields(content(body, 'RequestDispatch'));
  refuseMissing(fields);
  const dispatch = blankDispatch(world.numberDispatch('LIT'), now);
  applyFields(dispatch, fields);
  world.dispatches.set(dispatch.number, dispatch);
  // The world's life follows it from this moment on, not from whenever somebody calls next.
  world.advance();
  const record = toRecord(dispatch, now);
  const shown = answers.take('no-number') ? { ...record, Dispatch_Number: null } : record;
  return written(null, `new ${dispatch.number}`, { Dispatch: shown });
}

function change({ world, now, body }: SimulatedRequest): SimulatedReply {
  const sent = content(body, 'RequestDispatch');
  const dispatch = numbered(world, requiredText(sent, 'Dispatch_Number'));
  const fields = readFields(sent);
  if (!isOpen(dispatch)) throw new LitRefusal(`Dispatch ${dispatch.number} is closed`);
  applyFields(dispatch, fields);
  return written(null, `change ${dispatch.number} ${now.getTime()}`, {
    Dispatch: toRecord(dispatch, now),
  });
}

/** The vendor calls it off some minutes later. Asking again changes nothing. */
function requestCancellation({ world, now, body }: SimulatedRequest): SimulatedReply {
  const sent = content(body, 'CancelDispatchRequest');
  const number = requiredText(sent, 'Dispatch_Number');
  requiredText(sent, 'Cancellation_Reason');
  requiredText(sent, 'Cancellation_Requested_By');
  const dispatch = numbered(world, number);
  if (!isOpen(dispatch)) throw new LitRefusal(`Dispatch ${number} is closed`);

  const isNew = dispatch.cancelRequestedAt === undefined;
  dispatch.cancelRequestedAt ??= now;
  world.advance();
  const reply = written(null, `cancel ${number} ${now.getTime()}`, {
    Dispatch: null,
    CancelDispatchServiceResponse: { Dispatch_Number: number },
  });
  return { ...reply, write: isNew };
}

/** What Apex says when the object that it reads is not there. */
function content(body: unknown, name: string): unknown {
  const sent = valueOf(body, name);
  if (typeof sent === 'object' && sent !== null) return sent;
  throw new LitRefusal('Attempt to de-reference a null object');
}

const written = (...reply: Parameters<typeof success>): SimulatedReply => ({
  ...success(...reply),
  write: true,
});
