import type { UpstreamReply } from '../../../platform/http/upstream-client.ts';
import { parseJsonBody } from '../../../platform/parse.ts';
import type { BruinWrite } from '../api.ts';
import { reasonOf } from '../wire/refusals.ts';
import type { WriteCalls } from '../write-calls.ts';
import { OF_TICKET, RefusedWrite, type WriteName } from '../writes/refused-write.ts';
import type { Milestone, StatusChange } from './model.ts';
import { milestoneSent, replied, successOrNot, successUnlessSaid } from './wire.ts';

/**
 * One method for each endpoint of the e-mail centre. Each sends once; what it resolves with was
 * carried out. Throws as BruinWriter.
 */
export interface EmailWriter {
  /** @returns false when the e-mail had the tag before. */
  tag(emailId: string, tagId: string): Promise<boolean>;
  setStatus(change: StatusChange): Promise<void>;
  link(emailId: string, ticketId: string): Promise<void>;
  /** @returns id of the reply. */
  replyToAll(emailId: string, html: string): Promise<string>;
  /** @returns id of the event that Bruin made of it. */
  sendMilestone(milestone: Milestone): Promise<string>;
}

/** Status of a tag that is there already. */
const TAGGED_BEFORE = 409;
const OF_EMAIL = { target: 'e-mail', targetPath: ['input', 'emailId'], path: null } as const;

export function createEmailWriter({ send }: WriteCalls): EmailWriter {
  /** For replies of which the body says whether it was done. */
  async function sendForSuccess(name: WriteName, write: BruinWrite): Promise<void> {
    requireSuccess(name, await send(name, write), successOrNot);
  }

  return {
    async tag(emailId, tagId) {
      const name: WriteName = { what: 'a tag', ...OF_EMAIL, target: 'e-mail or tag' };
      const write = {
        method: 'POST',
        route: '/api/Email/{emailId}/tag/{tagId}',
        path: `/api/Email/${emailId}/tag/${tagId}`,
        json: undefined,
      } as const;
      const reply = await send(name, write, [TAGGED_BEFORE]);
      if (reply.status === TAGGED_BEFORE) return false;
      if (reply.status !== 204) requireSuccess(name, reply, successUnlessSaid);
      return true;
    },

    setStatus: ({ emailId, ...change }) =>
      sendForSuccess(
        { what: 'the status of an e-mail', ...OF_EMAIL },
        {
          method: 'POST',
          route: '/api/Email/status',
          json: { emailId: Number(emailId), ...change },
        },
      ),

    link: (emailId, ticketId) =>
      sendForSuccess(
        { what: 'a link of an e-mail to a ticket', ...OF_EMAIL, target: 'e-mail or ticket' },
        {
          method: 'POST',
          route: '/api/Email/{emailId}/link/ticket/{ticketId}',
          path: `/api/Email/${emailId}/link/ticket/${ticketId}`,
          json: undefined,
        },
      ),

    async replyToAll(emailId, html) {
      const what = 'a reply to an e-mail';
      const reply = await send(
        { what, ...OF_EMAIL },
        {
          method: 'POST',
          route: '/api/Notification/email/ReplyAll',
          query: { IsContentHTMLEncoded: 'True' },
          json: { content: html, emailId: Number(emailId) },
        },
      );
      return parseJsonBody('bruin', what, reply.text, replied);
    },

    async sendMilestone({ ticketId, serviceNumber, notificationType }) {
      const what = 'a milestone';
      const reply = await send(
        { what, ...OF_TICKET, target: 'ticket with this service number' },
        {
          method: 'POST',
          route: '/api/Notification/email/milestone',
          json: {
            TicketId: Number(ticketId),
            Detail: { ServiceNumber: serviceNumber },
            NotificationType: notificationType,
          },
        },
      );
      return parseJsonBody('bruin', what, reply.text, milestoneSent);
    },
  };
}

/** @throws RefusedWrite when it says that it was not done; CodedError UPSTREAM_MALFORMED. */
function requireSuccess(
  name: WriteName,
  { text, status }: UpstreamReply,
  schema: typeof successOrNot | typeof successUnlessSaid,
): void {
  const { success, message } = parseJsonBody('bruin', name.what, text, schema);
  if (!success) throw notDone(name, message, status);
}

/** Bruin said in so many words that it did nothing, so whoever asked can look what stands against it. */
function notDone({ what, path }: WriteName, message: string | null, status: number): RefusedWrite {
  const reason = message === null ? null : reasonOf(message);
  return new RefusedWrite(
    {
      code: 'REJECTED',
      message: `input: the ticketing system did not carry out ${what}: ${reason ?? 'it gave no reason; check the ids, and how the e-mail stands'}`,
      path: path && [...path],
    },
    status,
  );
}
