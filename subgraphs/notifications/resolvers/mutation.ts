import type { MutationResolvers } from '../../generated/notifications.ts';

export const mutation: MutationResolvers = {
  sendMail: (_parent, { input }, { notifications }) => notifications.mail(input),
  sendChatMessage: (_parent, { input }, { notifications }) => notifications.chat(input),
  sendSms: (_parent, { input }, { notifications }) => notifications.sms(input),
  retryNotification: (_parent, { input }, { notifications }) => notifications.retry(input.id),
  markMailRead: (_parent, { input }, { inbox }) => inbox.markRead(input.id),
  dismissNotification: (_parent, { input }, { notifications }) => notifications.dismiss(input.id),
};
