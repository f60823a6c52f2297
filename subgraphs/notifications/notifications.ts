import { CodedError } from '../../platform/errors.ts';
import type {
  NotificationDeliveryFilter,
  SendChatMessageInput,
  SendMailInput,
  SendSmsInput,
} from '../generated/notifications.ts';
import type { UserError } from '../runtime/user-errors.ts';
import { chatContent, mailContent, smsContent } from './content.ts';
import { checkChat, checkMail, checkSms } from './inputs.ts';
import type { Content, NotificationDeliveryModel } from './model.ts';
import type { Sender } from './sender.ts';

/** What a mutation answers. */
export interface Payload {
  readonly delivery: NotificationDeliveryModel | null;
  readonly userErrors: UserError[];
}

/** What requests ask for; each input is checked before anything is stored or sent. */
export interface Notifications {
  mail(input: SendMailInput): Promise<Payload>;
  chat(input: SendChatMessageInput): Promise<Payload>;
  sms(input: SendSmsInput): Promise<Payload>;
  retry(id: string): Promise<Payload>;
  dismiss(id: string): Promise<Payload>;
  /** Newest first. */
  list(filter: NotificationDeliveryFilter): Promise<readonly NotificationDeliveryModel[]>;
}

export function createNotifications({ deliveries, chatSystems }: Sender): Notifications {
  async function deliver(key: string | null | undefined, content: Content): Promise<Payload> {
    // A key of one channel is none of another.
    const scoped = key == null ? null : `${content.channel} ${key}`;
    return done(await deliveries.deliver({ key: scoped, content }));
  }

  return {
    async mail(input) {
      const wrong = checkMail(input);
      return wrong.length > 0 ? mend(wrong) : deliver(input.idempotencyKey, mailContent(input));
    },
    async chat(input) {
      const wrong = checkChat(input, chatSystems);
      const [preferred] = chatSystems;
      if (wrong.length > 0 || preferred === undefined) return mend(wrong);
      return deliver(input.idempotencyKey, chatContent(input, preferred));
    },
    async sms(input) {
      const wrong = checkSms(input);
      return wrong.length > 0 ? mend(wrong) : deliver(input.idempotencyKey, smsContent(input));
    },
    retry: (id) => settle(id, () => deliveries.retry(id)),
    dismiss: (id) => settle(id, () => deliveries.dismiss(id)),
    async list({ channels, states }) {
      const found = await deliveries.list(states == null ? {} : { states });
      return found.filter(({ content }) => channels == null || channels.includes(content.channel));
    },
  };
}

const done = (delivery: NotificationDeliveryModel): Payload => ({ delivery, userErrors: [] });
const mend = (userErrors: UserError[]): Payload => ({ delivery: null, userErrors });

/** A delivery that is not there, or not open any more, is for the caller to mend. */
async function settle(
  id: string,
  decide: () => Promise<NotificationDeliveryModel>,
): Promise<Payload> {
  if (!/^[\w-]{1,64}$/.test(id))
    return mend([wrongId('INVALID', 'expected the `id` of a delivery')]);
  try {
    return done(await decide());
  } catch (error) {
    const isOurs = error instanceof CodedError && error.extensions.upstream === undefined;
    if (isOurs && (error.code === 'NOT_FOUND' || error.code === 'CONFLICT'))
      return mend([wrongId(error.code, error.message)]);
    throw error;
  }
}

const wrongId = (code: string, message: string): UserError => ({
  code,
  message: `input.id: ${message}`,
  path: ['input', 'id'],
});
