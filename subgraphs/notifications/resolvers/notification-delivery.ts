import type { NotificationDeliveryResolvers } from '../../generated/notifications.ts';

export const notificationDelivery: NotificationDeliveryResolvers = {
  channel: ({ content }) => content.channel,
  subject: ({ content }) => content.subject,
  recipientCount: ({ content }) => content.recipientCount,
  reason: ({ reason, receipt }) => reason ?? receipt?.exception ?? null,
  receipt: ({ receipt }) => receipt?.id ?? null,
};
