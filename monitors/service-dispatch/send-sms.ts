import { systemClock } from '../../platform/clock.ts';
import {
  SendDispatchSmsDocument,
  type SendDispatchSmsMutation,
} from '../generated/service-dispatch.ts';
import type { ActionResult } from '../runtime/decision.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { effectKey, idOf } from '../runtime/keys.ts';
import { byDelivery, resultOf } from '../runtime/outcomes.ts';
import type { SendSms } from './actions.ts';

/** What came of a message, and its delivery where there is one. */
export interface SmsResult extends ActionResult {
  readonly delivery?: Delivery | undefined;
}

type Delivery = NonNullable<NonNullable<SendDispatchSmsMutation['sendSms']>['delivery']>;

/** A message that the provider refused so often is not sent again. */
const MOST_ATTEMPTS = 20;
/** A refusal that is older was another run's: no clocks of two machines differ by so much. */
const EARLIER_MS = 60_000;

/**
 * Sends text messages, each at most once for the same number, words and occasion.
 *
 * A message that may have arrived is never sent again by itself. One that was refused has not
 * arrived, and its key keeps that result: every run makes one further attempt, under the next key.
 */
export function createSmsSender({ effects }: Pick<MonitorDeps, 'effects'>) {
  /** Keys that are known to be refused, by the parts that all attempts at a message share. */
  const refused = new Map<string, number>();

  async function attempt(action: SendSms, key: string, run: Run): Promise<SmsResult> {
    let delivery: Delivery | undefined;
    const changed = await effects.change(
      {
        action,
        key,
        document: SendDispatchSmsDocument,
        variables: (idempotencyKey) => ({
          input: { to: action.to, text: action.text, idempotencyKey },
        }),
        foresee: foreseeSent,
      },
      run,
    );
    const result = resultOf(
      changed,
      ({ sendSms }) => sendSms,
      (payload) => {
        delivery = payload.delivery ?? undefined;
        return byDelivery(payload);
      },
    );
    return { ...result, delivery };
  }

  return async (action: SendSms, run: Run): Promise<SmsResult> => {
    const { event, dispatch, cycle, to, text } = action;
    const parts = ['service-dispatch', event, dispatch, cycle, idOf(`${to}\n${text}`)];
    const message = parts.join('\n');
    for (let nth = (refused.get(message) ?? 0) + 1; nth <= MOST_ATTEMPTS; nth += 1) {
      const key = effectKey(...parts, ...(nth === 1 ? [] : [`~${nth}`]));
      const result = await attempt(action, key, run);
      const { delivery } = result;
      if (delivery?.state !== 'REFUSED') {
        refused.delete(message);
        return result;
      }
      refused.set(message, nth);
      if (!isOfAnEarlierRun(delivery)) return result;
    }
    return { state: 'REFUSED', detail: `refused ${MOST_ATTEMPTS} times: it is not sent again` };
  };
}

function isOfAnEarlierRun({ createdAt }: Delivery): boolean {
  // Deliveries are dated by real time, also where a world's clock runs fast.
  return systemClock.now().getTime() - Date.parse(createdAt) > EARLIER_MS;
}

function foreseeSent(): SendDispatchSmsMutation {
  const createdAt = systemClock.now().toISOString();
  const delivery = { id: 'foreseen', state: 'SENT', reason: null, createdAt } as const;
  return { sendSms: { delivery, userErrors: [] } };
}
