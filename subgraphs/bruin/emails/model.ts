/** Bruin's words for where an e-mail stands. */
export type EmailStatusWord = 'New' | 'AIQ' | 'Done';

export interface StatusChange {
  readonly emailId: string;
  readonly status: EmailStatusWord;
  readonly updatedBy: string;
  readonly resolution: string;
}

export interface Milestone {
  readonly ticketId: string;
  readonly serviceNumber: string;
  /** Bruin's word for the mail. */
  readonly notificationType: string;
}
