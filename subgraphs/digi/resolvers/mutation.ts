import type { MutationResolvers } from '../../generated/digi.ts';

export const mutation: MutationResolvers = {
  rebootModem: (_parent, { input }, { reboots }) => reboots.order(input),
  retryModemReboot: (_parent, { input }, { reboots }) => reboots.retry(input.id),
  dismissModemReboot: (_parent, { input }, { reboots }) => reboots.dismiss(input.id),
};
