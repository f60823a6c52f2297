import { createTurns, type Answer } from '../../../platform/deliveries.ts';
import { CodedError, notDelivered } from '../../../platform/errors.ts';
import type { Mail, MailReceipt } from '../../../platform/mail/mail.ts';
import { createMailer } from '../../../platform/mail/mailer.ts';
import { mailerOptions } from '../../../platform/mail/settings.ts';
import type { SubgraphDeps } from '../../runtime/define-subgraph.ts';
import type { CtsClient } from '../client.ts';
import type { Settings } from '../settings.ts';
import { cancellationLines } from './cancellation-mail.ts';
import type { OrderContent } from './content.ts';
import { mailTexts, type MailTexts } from './mail-texts.ts';
import { orderLines } from './order-mail.ts';
import { orderNumberOf } from './order-number.ts';
import { cancellable } from './refusal.ts';

/** What is known of a mail that the host took. */
export interface OrderReceipt extends MailReceipt {
  /** The one that stands in the mail; null when none does. */
  readonly orderNumber: string | null;
}

/** Writes orders as mails to the vendor's mailbox, and sends them once. */
export interface OrderSender {
  /** After this time, in ms, one that began and did not end is taken for lost. */
  readonly abandonedAfterMs: number;
  /** @throws CodedError whose `delivered` says whether the mail may have been taken; NothingToCancel. */
  send(content: OrderContent, id: string): Promise<Answer<OrderReceipt>>;
}

const ORDER_WISH = 'Please arrange this dispatch, and keep the lines below in its description.';
const CANCELLATION_WISH = 'Please cancel this dispatch.';

export function createOrderSender(
  settings: Settings,
  client: Pick<CtsClient, 'dispatch'>,
  deps: Pick<SubgraphDeps, 'log' | 'metrics' | 'writes'>,
): OrderSender {
  const mailing = mailerOptions(settings);
  const mailer = createMailer(mailing, deps);
  const { timeoutMs: readMs, smtpTimeoutMs: mailMs } = settings;
  // One that may still end well is never taken for abandoned.
  const abandonedAfterMs = Math.max(settings.ordersAbandonedAfterMs, readMs + 2 * mailMs);
  const turns = createTurns('smtp', mailing.policy.concurrency, abandonedAfterMs - readMs - mailMs);

  async function compose(content: OrderContent, id: string) {
    if (!content.request) throw settled();
    if (content.kind === 'ORDER') {
      const orderNumber = orderNumberOf(id);
      const lines = orderLines(content.ticketId, orderNumber, content.request);
      return { orderNumber, ...mailTexts(ORDER_WISH, lines) };
    }
    const { orderNumber } = cancellable(content.number, await read(content.number, id));
    const lines = cancellationLines(content, orderNumber, content.request);
    return { orderNumber, ...mailTexts(CANCELLATION_WISH, lines) };
  }

  /** As the vendor has it now, not as a list that serves everybody had it. */
  async function read(number: string, id: string) {
    const askedAt = performance.now();
    const dispatch = await client.dispatch(number, id).catch((error: unknown) => {
      throw notDelivered(error);
    });
    if (performance.now() - askedAt > readMs) throw tooLate(readMs);
    return dispatch;
  }

  const mailOf = (ticketId: string, { text, html }: MailTexts): Mail => ({
    to: [settings.dispatchEmail, ...settings.dispatchCopyEmail],
    subject: `CTS - Service Submission - ${ticketId}`,
    ...{ text, html, images: [], attachments: [] },
  });

  return {
    abandonedAfterMs,
    async send(content, id) {
      const { orderNumber, ...texts } = await compose(content, id);
      const answer = await turns.run(() => mailer(mailOf(content.ticketId, texts), id));
      if (answer.kind === 'refused') return answer;
      return { kind: 'taken', receipt: { ...answer.receipt, orderNumber } };
    },
  };
}

function settled(): CodedError {
  return new CodedError('INTERNAL_SERVER_ERROR', 'This order was settled', { delivered: 'no' });
}

function tooLate(ms: number): CodedError {
  return new CodedError(
    'UPSTREAM_TIMEOUT',
    `cts took more than ${ms} ms to show the dispatch; nothing was sent`,
    { upstream: 'cts', delivered: 'no' },
  );
}
