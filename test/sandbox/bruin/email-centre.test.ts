import { createWorld } from '../../../sandbox/world/index.ts';
import type { Email } from '../../../sandbox/world/types.ts';
import { EPOCH } from '../small-world.ts';
import { useBruin } from './bruin-caller.ts';

/** Made once: every test is about things of its own. */
const world = createWorld({ epoch: EPOCH, paused: true });
const STATUS = { emailId: 3000001, status: 'Done', resolution: 'done', updatedBy: 'ann' };
const MILESTONE = {
  TicketId: 5400123,
  Detail: { ServiceNumber: 'VC0000001' },
  NotificationType: 'TicketPIABDeviceLostPower-E-Mail',
};
const REPLY = { content: '<p>x</p>', emailId: 3000001 };
const REPLY_ALL = '/api/Notification/email/ReplyAll?IsContentHTMLEncoded=True';

describe('the e-mail centre of Bruin', () => {
  const bruin = useBruin();

  it('has the still e-mails: new, with the automation, and done', () => {
    const stillOnes = [3000001, 3000002, 3000003].map((id) => world.emails.get(id));
    expect(
      stillOnes.map((email) => [email?.status, email?.tagIds, email?.ticketId, email?.parentId]),
    ).toEqual([
      ['New', [], null, null],
      ['AIQ', [1], 5400123, null],
      ['Done', [1, 3], 5400123, 3000002],
    ]);
  });

  it('tags an e-mail once, then says 409, and knows no other tags and e-mails', async () => {
    await bruin.start(world);
    expect([200, 204]).toContain((await bruin.send('POST', '/api/Email/3000001/tag/2')).status);
    expect(await bruin.send('POST', '/api/Email/3000001/tag/2')).toMatchObject({ status: 409 });
    expect(await bruin.send('POST', '/api/Email/3000001/tag/99')).toMatchObject({ status: 404 });
    expect(await bruin.send('POST', '/api/Email/3999999/tag/2')).toMatchObject({ status: 404 });
  });

  it('sets a status, and says with 200 that it knows no such e-mail', async () => {
    await bruin.start(world);
    expect(await bruin.send('POST', '/api/Email/status', STATUS)).toEqual({
      status: 200,
      body: { success: true, email_id: 3000001 },
    });
    const unknown = { ...STATUS, emailId: 3999999 };
    expect(await bruin.send('POST', '/api/Email/status', unknown)).toEqual({
      status: 200,
      body: { success: false, email_id: 3999999 },
    });
  });

  it('links an e-mail to one ticket of its customer, and says with 200 that it does not', async () => {
    await bruin.start(world);
    const link = (email: number, ticket: number) =>
      bruin.send('POST', `/api/Email/${email}/link/ticket/${ticket}`);
    const others = [...world.tickets.values()].find(({ clientId }) => clientId !== 70001);
    expect(await link(3000001, 5400101)).toMatchObject({ body: { success: true } });
    expect(await link(3000001, 5400101)).toMatchObject({ body: { success: true } });
    expect(await link(3000001, 5400102)).toMatchObject({ status: 200, body: { success: false } });
    expect(await link(3000002, others?.ticketId ?? 0)).toMatchObject({ body: { success: false } });
    expect(await link(3999999, 5400101)).toMatchObject({ body: { success: false } });
  });

  it('replies to all, and the reply is an e-mail of its own', async () => {
    await bruin.start(world);
    const { status, body } = await bruin.send('POST', REPLY_ALL, REPLY);
    expect(status).toBe(200);
    const reply: Email | undefined = world.emails.get((body as { emailId: number }).emailId);
    expect(reply).toMatchObject({ parentId: 3000001, body: '<p>x</p>', status: 'Done' });
  });

  // prettier-ignore
  it.each([
    ['a status that is none',               '/api/Email/status',                    { ...STATUS, status: 'Closed' }],
    ['a status without anybody',            '/api/Email/status',                    { ...STATUS, updatedBy: undefined }],
    ['a status with a field it lacks',      '/api/Email/status',                    { ...STATUS, note: 'x' }],
    ['a reply without its parameter',       '/api/Notification/email/ReplyAll',     REPLY],
    ['a reply without content',             REPLY_ALL,                              { emailId: 3000001 }],
    ['a reply with a field it lacks',       REPLY_ALL,                              { ...REPLY, subject: 'x' }],
    ['a milestone that is none',            '/api/Notification/email/milestone',    { ...MILESTONE, NotificationType: 'TicketClosed-E-Mail' }],
    ['a milestone without a line',          '/api/Notification/email/milestone',    { ...MILESTONE, Detail: {} }],
    ['a milestone with a field it lacks',   '/api/Notification/email/milestone',    { ...MILESTONE, Subject: 'x' }],
    ['a milestone of a line elsewhere',     '/api/Notification/email/milestone',    { ...MILESTONE, Detail: { ServiceNumber: 'VC0000002' } }],
  ])('refuses %s with 400', async (_name, path, body) => {
    await bruin.start(world);
    const before = [world.emails.size, world.milestones.length];
    expect(await bruin.send('POST', path, body)).toMatchObject({ status: 400 });
    expect([world.emails.size, world.milestones.length]).toEqual(before);
  });

  it('sends a milestone, with an event and a job', async () => {
    await bruin.start(world);
    const { body } = await bruin.send('POST', '/api/Notification/email/milestone', MILESTONE);
    const { eventId, jobId } = body as { eventId: number; jobId: number };
    expect(world.milestones.at(-1)).toMatchObject({ eventId, ticketId: 5400123 });
    expect(jobId).toBeGreaterThan(eventId);
  });

  it('knows telephone lines and circuits, and says 404, 204 and 403', async () => {
    await bruin.start(world);
    const line = (number: string, type = 'DID') =>
      bruin.get(`/api/Inventory/phoneNumber/Lines?phoneNumber=${number}&phoneNumberType=${type}`);
    const circuit = (id: string) =>
      bruin.get(`/api/Inventory/circuit?CircuitId=${encodeURIComponent(id)}`);
    expect(await line('2125550171')).toEqual({
      status: 200,
      body: { inventoryId: 880_001, clientId: 70001, clientName: 'ACME Retail', btn: '2125550170' },
    });
    expect(await line('2125550199')).toMatchObject({ status: 404 });
    expect(await line('2125550171', 'TF')).toMatchObject({ status: 400 });
    expect(await circuit('70/KXGS/700107//NYC')).toMatchObject({
      status: 200,
      body: { clientID: 70001, wtn: 'VC0000001', inventoryID: 890_001, addressID: 501 },
    });
    expect(await circuit('70/KXGS/700108//NYC')).toMatchObject({ body: { wtn: null } });
    expect(await circuit('70/KXGS/700109//NYC')).toMatchObject({ status: 403 });
    expect(await circuit('UNHEARD-OF')).toEqual({ status: 204, body: '' });
  });
});
