import type { Delivery } from '../../platform/deliveries.ts';
import type { ChatSystem, NotificationChannel } from '../generated/notifications.ts';

/** A file that travels in a mail. */
export interface MailFile {
  readonly name: string;
  readonly contentBase64: string;
  readonly contentType: string;
}

/** A mail as it was asked for, checked. At least one of the texts is there. */
export interface Mail {
  readonly channel: 'MAIL';
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly images: readonly MailFile[];
  readonly attachments: readonly MailFile[];
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

export type Message = Mail | ChatMessage | Sms;

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
