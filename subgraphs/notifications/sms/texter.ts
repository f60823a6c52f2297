import { z } from 'zod';
import type { Answer } from '../../../platform/deliveries.ts';
import {
  createUpstreamClient,
  rejected,
  type UpstreamClientOptions,
} from '../../../platform/http/upstream-client.ts';
import { parseJsonBody } from '../../../platform/parse.ts';
import type { Receipt, Sms } from '../model.ts';

export interface TexterOptions extends Omit<UpstreamClientOptions, 'upstream'> {
  readonly accountSid: string;
  readonly authToken: string;
  /** E.164. */
  readonly from: string;
}

/** The provider of text messages. */
export interface Texter {
  /** Sends once. @throws CodedError whose `delivered` says whether it may have been taken. */
  send(sms: Sms): Promise<Answer<Receipt>>;
  close(): Promise<void>;
}

const REPLY = z.object({ sid: z.string().min(1), status: z.string().optional() });
/** Of our credentials, not of the message. */
const UNAUTHORIZED = [401, 403];

export function createTexter(options: TexterOptions): Texter {
  const client = createUpstreamClient({ ...options, upstream: 'sms' });
  const credentials = Buffer.from(`${options.accountSid}:${options.authToken}`).toString('base64');
  return {
    async send({ to, text }) {
      const reply = await client.call({
        method: 'POST',
        route: '/messages',
        path: '',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          accept: 'text/plain',
          authorization: `Basic ${credentials}`,
        },
        body: new URLSearchParams({ From: options.from, To: to, Body: text }).toString(),
      });
      const { status } = reply;
      if (UNAUTHORIZED.includes(status)) throw rejected('sms', 'the credentials', reply, 'write');
      if (status >= 400)
        return { kind: 'refused', reason: `The provider refused it with status ${status}` };
      if (status >= 300) throw rejected('sms', 'a message', reply, 'write');
      return answerOf(reply.text);
    },
    close: () => client.close(),
  };
}

/** @throws CodedError UPSTREAM_MALFORMED: whether it was taken is open then. */
function answerOf(body: string): Answer<Receipt> {
  const { sid, status } = parseJsonBody('sms', 'a message', body, REPLY);
  if (status === 'failed' || status === 'undelivered')
    return { kind: 'refused', reason: `The provider took it and could not send it: ${status}` };
  return { kind: 'taken', receipt: { id: sid, exception: null } };
}
