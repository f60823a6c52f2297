import {
  RebootOutageModemDocument,
  SendOutageMilestoneDocument,
  TellOutageChatDocument,
} from '../../generated/service-outage.ts';
import type { ActContext } from '../../runtime/deciding.ts';
import { byDelivery, byOutcome, resultOf } from '../../runtime/outcomes.ts';
import type { Chat, RebootModem, SendMilestone } from '../actions.ts';
import { change, type ActParts, type Result } from './about.ts';
import { unlessWellAgain } from './still-true.ts';

/** Posts a message to the operators' chat. */
export async function tellChat(
  action: Chat,
  parts: ActParts,
  context: ActContext,
): Promise<Result> {
  const { text, about } = action;
  const changed = await change(
    {
      action,
      key: ['chat', ...about],
      document: TellOutageChatDocument,
      variables: (idempotencyKey) => ({ input: { text, idempotencyKey } }),
      foresee: {
        sendChatMessage: { delivery: { id: '', state: 'SENT', reason: null }, userErrors: [] },
      },
    },
    parts,
    context,
  );
  return resultOf(changed, (data) => data.sendChatMessage, byDelivery);
}

/** Has a milestone mailed to the customer. */
export async function sendMilestone(
  action: SendMilestone,
  parts: ActParts,
  context: ActContext,
): Promise<Result> {
  const { ticketId, serviceNumber, milestone, cycle } = action;
  const changed = await change(
    {
      action,
      key: ['milestone', milestone, ticketId, serviceNumber, cycle],
      document: SendOutageMilestoneDocument,
      variables: (idempotencyKey) => ({
        input: { ticketId, serviceNumber, milestone, idempotencyKey },
      }),
      foresee: { sendTicketMilestone: { outcome: 'SENT', userErrors: [] } },
    },
    parts,
    context,
  );
  return resultOf(changed, (data) => data.sendTicketMilestone, byOutcome);
}

/** Orders the reboot of a modem. */
export async function rebootModem(
  action: RebootModem,
  parts: ActParts,
  context: ActContext,
): Promise<Result> {
  const { ticketId, serialNumber, logicalId, cycle } = action;
  const isOrdered = () => Promise.resolve(false);
  const stop = await unlessWellAgain(serialNumber, isOrdered, parts, context);
  if (stop) return stop;
  const changed = await change(
    {
      action,
      key: ['reboot', ticketId, serialNumber, action.interface, cycle],
      document: RebootOutageModemDocument,
      variables: (idempotencyKey) => ({
        input: { ticketId, serialNumber, logicalId, idempotencyKey },
      }),
      foresee: { rebootModem: { reboot: { state: 'SENT', reason: null }, userErrors: [] } },
    },
    parts,
    context,
  );
  return resultOf(
    changed,
    (data) => data.rebootModem,
    ({ reboot, userErrors }) => byDelivery({ delivery: reboot, userErrors }),
  );
}
