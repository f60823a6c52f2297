import { z } from 'zod';
import { isLoopback } from '../../platform/config.ts';
import { badInput, CodedError } from '../../platform/errors.ts';
import { deliver, emailReceived as received, SIGNATURES } from '../runtime/bruin-webhooks.ts';
import { defineScenario } from '../runtime/scenario.ts';
import { receiveEmail } from '../world/changes/emails.ts';
import { HELP_DESK } from '../world/still/emails.ts';
import type { Email, World } from '../world/types.ts';

export const emailReceived = defineScenario({
  name: 'email-received',
  description:
    'A customer writes to the e-mail centre, and the ticketing system delivers it, signed, until it is taken, five times at most.',
  params: z.strictObject({
    url: z
      .url()
      .default('http://127.0.0.1:4000/webhooks/bruin/email')
      .describe('Where it is delivered: an address of this machine.'),
    emailId: z
      .int()
      .optional()
      .describe('An e-mail that is there already, to be delivered again. Absent: a new one.'),
    clientId: z.int().default(70001).describe('Who writes a new one.'),
    subject: z.string().min(1).default('Store 12 is down').describe('Of a new one.'),
    body: z.string().default('<p>Nothing works.</p>').describe('HTML of a new one.'),
    signature: z.enum(SIGNATURES).default('right').describe('How it is signed.'),
    apiKey: z.string().optional().describe('Sent as `api-key`.'),
  }),
  async play(world, params, now) {
    const { url, signature, apiKey } = params;
    if (!isLoopback(url)) throw badInput(`params.url: expected an address of this machine`);
    const email =
      params.emailId === undefined
        ? write(world, params, now)
        : emailNumbered(world, params.emailId);
    const notification = received(email);
    const attempts = await deliver(notification, { url, signature, apiKey });
    return { emailId: email.emailId, notificationId: notification.Id, attempts };
  },
});

function write(
  world: World,
  { clientId, subject, body }: Pick<Email, 'clientId' | 'subject' | 'body'>,
  now: Date,
): Email {
  const customer = world.customers.get(clientId);
  if (!customer) {
    throw new CodedError('NOT_FOUND', `clientId: no customer of this world is ${clientId}`);
  }
  const from = customer.contacts[0]?.email ?? 'somebody@example.test';
  return receiveEmail(world, {
    clientId,
    subject,
    body,
    from,
    to: [HELP_DESK],
    cc: [],
    sentAt: now,
  });
}

function emailNumbered({ emails }: World, emailId: number): Email {
  const email = emails.get(emailId);
  if (email) return email;
  throw new CodedError('NOT_FOUND', `emailId: no e-mail of this world is numbered ${emailId}`);
}
