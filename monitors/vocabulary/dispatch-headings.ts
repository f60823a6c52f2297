/** What a note of ours says about a dispatch. */
export type DispatchNoteKind =
  | 'REQUESTED'
  | 'CONFIRMED'
  | 'ENGINEER_CONFIRMED'
  | 'CLIENT_SMS'
  | 'TECH_SMS'
  | 'CLIENT_REMINDER'
  | 'TECH_REMINDER'
  | 'TECH_CHANGED'
  | 'ON_SITE'
  | 'CANCELLED'
  | 'CANCEL_REQUESTED'
  | 'COMPLETED';

/** Kinds that a heading names, whole line. */
export const DISPATCH_HEADINGS = {
  REQUESTED: 'Dispatch Management - Dispatch Requested',
  CONFIRMED: 'Dispatch Management - Dispatch Confirmed',
  ENGINEER_CONFIRMED: 'Dispatch Management - Field Engineer Confirmed',
  ON_SITE: 'Dispatch Management - Field Engineer On Site',
  CANCELLED: 'Dispatch Management - Dispatch Cancelled',
  CANCEL_REQUESTED: 'Dispatch Management - Dispatch Cancel Requested',
  COMPLETED: 'Dispatch Management - Repair Completed',
  TECH_CHANGED: 'The Field Engineer assigned to this dispatch has changed.',
} as const;

/** Kinds that the beginning of a sentence names; a telephone number follows. */
export const SMS_SENT = {
  CLIENT_SMS: 'Dispatch confirmation SMS sent to ',
  TECH_SMS: 'Dispatch confirmation SMS tech sent to ',
} as const;

/** Line above the name of an engineer. */
export const ENGINEER_HEADING = 'Field Engineer';
