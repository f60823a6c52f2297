import type { Delivery } from '../../platform/deliveries.ts';
import type { Mail } from '../../platform/mail/mail.ts';
import type { ChatSystem, NotificationChannel } from '../generated/notifications.ts';

/** A mail as it was asked for, checked. */
export interface MailMessage extends Mail {
  readonly channel: 'MAIL';
}

export interface ChatMessage {
  readonly channel: 'CHAT';
  readonly system: ChatSystem;
  readonly text: string;
}

export interface Sms {
  readonly channel: 'SMS';
  /** E.164. */
  readonly to: string;
  readonly text: string;
}

export type Message = MailMessage | ChatMessage | Sms;

/** What is kept of a message. */
export interface Content {
  readonly channel: NotificationChannel;
  readonly subject: string | null;
  readonly recipientCount: number | null;
  /** Left out once nothing can be sent of it again: texts and addresses are nobody's business then. */
  readonly message?: Message;
}

/** What the receiving system said. */
export interface Receipt {
  /** Null when it gives none. */
  readonly id: string | null;
  /** What it did not take of it, for people; null when it took all. */
  readonly exception: string | null;
}

export type NotificationDeliveryModel = Delivery<Content, Receipt>;
