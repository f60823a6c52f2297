/** A file that travels in a mail. */
export interface MailFile {
  readonly name: string;
  readonly contentBase64: string;
  readonly contentType: string;
}

/** A mail to be sent, checked. At least one of the texts is there. */
export interface Mail {
  /** Bare addresses. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly images: readonly MailFile[];
  readonly attachments: readonly MailFile[];
}

/** What the host said of a mail that it took. */
export interface MailReceipt {
  /** Id in the host's queue; null when it names none. */
  readonly id: string | null;
  /** Which addresses it did not take, for people; null when it took all. */
  readonly exception: string | null;
}
