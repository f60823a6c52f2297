/** A mail of a monitored mailbox. */
export interface InboxMailModel {
  readonly id: string;
  readonly account: string;
  /** Address of the sender; its name when there is no address. */
  readonly from: string | null;
  readonly subject: string | null;
  readonly receivedAt: Date | null;
  /** First plain text that is no attachment, cut. */
  readonly text: string | null;
  readonly truncated: boolean;
  /** Why nobody knows the text; null when it is known, also that there is none. */
  readonly unreadable: 'too-large' | 'malformed' | null;
}
