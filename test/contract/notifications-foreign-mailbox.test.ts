import { createRequire } from 'node:module';
import type { AddressInfo, Server } from 'node:net';
import { createCertificate } from '../../sandbox/runtime/certificate.ts';
import {
  ACCOUNT,
  ALARMS,
  connectInbox,
  MARK,
  UNREAD,
  type ShownMail,
} from '../support/inbox-bench.ts';

/** Of a library without types. */
type StartServer = (options: object) => {
  server: Server;
  listen(port: number, host: string, done: () => void): void;
};
const startServer = createRequire(import.meta.url)('hoodiecrow-imap') as StartServer;

const NOW = new Date('2024-06-03T12:00:00Z');
const PASSWORD = 'its own';

const aMail = (uid: number, subject: string, day: string, flags: string[] = []) => ({
  ...{ uid, flags, internaldate: `${day}-Jun-2024 09:41:07 +0000` },
  raw: `From: Alarms <${ALARMS}>\r\nSubject: ${subject}\r\n\r\nEvent: Alarm\r\nCONDITION: ${subject}\r\n`,
});

describe('a mailbox of a server that others wrote', () => {
  let server: ReturnType<StartServer>;
  let inbox: ReturnType<typeof connectInbox>;

  beforeAll(async () => {
    const { certificate: cert, privateKey: key } = await createCertificate('Foreign');
    const messages = [
      aMail(3, 'read', '02', ['\\Seen']),
      aMail(5, 'one', '02'),
      aMail(9, 'two', '03'),
    ];
    const folders = { '[Gmail]': { flags: ['\\Noselect'], folders: { 'All Mail': { messages } } } };
    server = startServer({
      secureConnection: true,
      credentials: { cert, key },
      users: { [ACCOUNT]: { password: PASSWORD } },
      storage: { INBOX: {}, '': { separator: '/', folders } },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    const environment = {
      ...{ IMAP_HOST: '127.0.0.1', IMAP_PORT: String(port), IMAP_TLS_CA: cert },
      MONITORABLE_EMAIL_ACCOUNTS: JSON.stringify({ [ACCOUNT]: PASSWORD }),
    };
    inbox = connectInbox(environment, NOW);
  });

  afterAll(async () => {
    await inbox.stop();
    await new Promise<void>((resolve) => server.server.close(() => resolve()));
  });

  const unread = async () => {
    const variables = { account: ACCOUNT, from: [ALARMS] };
    const { data, errors } = await inbox.ask(UNREAD, variables);
    expect(errors).toBeUndefined();
    return data?.mails as ShownMail[];
  };

  it('is read, stays unread, and is marked mail by mail', async () => {
    const mails = await unread();
    expect(mails).toMatchObject([
      { subject: 'one', from: ALARMS, text: 'Event: Alarm\nCONDITION: one\n', truncated: false },
      { subject: 'two', receivedAt: '2024-06-03T09:41:07.000Z' },
    ]);
    expect(await unread()).toEqual(mails);
    const { data } = await inbox.ask(MARK, { input: { id: mails[0]?.id } });
    expect(data?.done).toEqual({ read: true, userErrors: [] });
    expect((await unread()).map(({ subject }) => subject)).toEqual(['two']);
  });
});
