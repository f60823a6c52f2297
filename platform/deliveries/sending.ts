import { CodedError, mayHaveArrived } from '../errors.ts';
import { failpoint } from '../failpoints.ts';
import type { Unsent } from '../idempotency/unsent.ts';
import type { Answer, DeliveriesOptions } from './contract.ts';
import { isFinal, type DeliveryRecord } from './record.ts';
import type { DeliveryRecords } from './records.ts';

/** Sends what an intent says, once, and stores how it ended. */
export interface Sending<T, R> {
  /**
   * @param otherwise what is stored when nothing was delivered for sure.
   * @returns the record as it ended, also when that could not be stored.
   * @throws what `send` threw, when nothing was delivered for sure.
   */
  carryOut(
    mine: DeliveryRecord<T, R>,
    otherwise: Partial<DeliveryRecord<T, R>>,
  ): Promise<DeliveryRecord<T, R>>;
  /** Without what nobody needs any more, when nothing can be sent of it again. */
  shortened(record: DeliveryRecord<T, R>): DeliveryRecord<T, R>;
}

export const NO_ANSWER = 'It was sent and the answer never came';

export function createSending<T, R>(
  options: DeliveriesOptions<T, R>,
  records: DeliveryRecords<T, R>,
  unsent: Unsent,
): Sending<T, R> {
  type Record = DeliveryRecord<T, R>;
  const { name, clock, log } = options;

  /** Only the sending that stands there may say how it ended. What cannot be stored stays SENDING, so becomes UNCERTAIN. */
  async function settle(end: Record): Promise<void> {
    try {
      await records.change(end.id, (now) =>
        now?.state === 'SENDING' && now.attempt === end.attempt ? end : undefined,
      );
    } catch (err) {
      log.error({ err, id: end.id, state: end.state }, 'end of a delivery could not be stored');
      if (end.state === 'FREE') unsent.add(end.attempt);
    }
  }

  function shortened(record: Record): Record {
    if (!isFinal(record) || !options.shorten) return record;
    return { ...record, content: options.shorten(record.content) };
  }

  async function carryOut(mine: Record, otherwise: Partial<Record>): Promise<Record> {
    let end: Partial<Record>;
    try {
      failpoint(`${name}:before-sending`);
      end = endOf(await options.send(mine.content, mine.id));
      failpoint(`${name}:before-storing`);
    } catch (error) {
      if (!mayHaveArrived(error)) {
        await settle({ ...mine, ...otherwise });
        throw error;
      }
      log.warn({ err: error, id: mine.id }, 'delivery ended without an answer');
      end = { state: 'UNCERTAIN', reason: reasonOf(error) };
    }
    const ended = shortened({ ...mine, ...end, settledAt: clock.now().toISOString() });
    await settle(ended);
    failpoint(`${name}:after-storing`);
    return ended;
  }

  return { carryOut, shortened };
}

function endOf<R>(answer: Answer<R>): Partial<DeliveryRecord<never, R>> {
  return answer.kind === 'taken'
    ? { state: 'SENT', receipt: answer.receipt, reason: null }
    : { state: 'REFUSED', reason: answer.reason };
}

/** For people: messages of CodedError are public, those of others are not. */
function reasonOf(error: unknown): string {
  return error instanceof CodedError ? `${NO_ANSWER}: ${error.message}` : NO_ANSWER;
}
