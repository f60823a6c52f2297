import type { EmailStatus, TicketMilestone } from '../../generated/bruin.ts';
import type { EmailStatusWord } from './model.ts';

/** Our values to Bruin's words. */
export const EMAIL_STATUSES: Readonly<Record<EmailStatus, EmailStatusWord>> = {
  NEW: 'New',
  AUTOMATION_QUEUE: 'AIQ',
  DONE: 'Done',
};

/** As EMAIL_STATUSES. */
export const MILESTONES: Readonly<Record<TicketMilestone, string>> = {
  BYOB_OUTAGE_ACKNOWLEDGEMENT: 'TicketBYOBOutageRepairAcknowledgement-E-Mail',
  BYOB_OUTAGE_REMINDER: 'TicketBYOBOutageRepairReminder-E-Mail',
  BYOB_AFFECTING_ACKNOWLEDGEMENT: 'TicketBYOBAffectingRepairAcknowledgement-E-Mail',
  BYOB_AFFECTING_REMINDER: 'TicketBYOBAffectingRepairReminder-E-Mail',
  DEVICE_LOST_POWER: 'TicketPIABDeviceLostPower-E-Mail',
};
