import { TLSSocket } from 'node:tls';
import { createAnswerQueue } from '../../runtime/answers.ts';
import { createCallLog } from '../../runtime/call-log.ts';
import { createCertificate } from '../../runtime/certificate.ts';
import type { Simulator, SimulatorDeps } from '../../runtime/types.ts';
import { createSmtpListener } from '../smtp/listener.ts';
import { converse } from './conversation.ts';
import { createImapFaults } from './faults.ts';
import { createFolder, type Folder } from './folder.ts';
import { seededMails } from './seeds.ts';

export type { ArrivingMail, StoredMail } from './folder.ts';

export interface ImapOptions extends SimulatorDeps {
  /** 0: any free port. */
  readonly port: number;
}

/** A mail host, and the one mailbox that it has. */
export interface ImapSimulator extends Simulator {
  readonly folder: Folder;
}

const ACCOUNT = { username: 'noc-automation@noc.example.test', password: 'sandbox-inbox-password' };
const FOLDER = '[Gmail]/All Mail';
const UID_VALIDITY = 4001;

/**
 * Starts the mailbox provider's other side: reading over IMAP, TLS from the first byte. The mailbox
 * holds alarm mails, received in the hours before the world's time.
 *
 * Its environment names host and port, holds in IMAP_TLS_CA the PEM text of the certificate that it
 * made at its start, and the password of the mailbox. In its calls `method` is `IMAP`, `path` the
 * command, `status` 0 for OK, 1 for NO, 2 for BAD.
 *
 * @throws an Error for people when the port is in use.
 */
export async function startImap({ world, port }: ImapOptions): Promise<ImapSimulator> {
  const log = createCallLog('imap', world);
  const answers = createAnswerQueue('imap', ['imap-refused', 'mailbox-rebuilt']);
  const now = () => world.clock.now();
  const folder = createFolder(FOLDER, UID_VALIDITY, now);
  for (const mail of seededMails(now())) folder.add(mail);
  const certificate = await createCertificate('Inbox');
  const faults = createImapFaults({
    seed: world.seed,
    shut: () => listener.close(),
    reopen: () => listener.open(),
  });
  const session = {
    account: ACCOUNT,
    folder,
    answers,
    faults,
    log,
    advance: () => world.advance(),
  };
  const listener = createSmtpListener(
    (socket) => {
      socket.setNoDelay(true);
      const { certificate: cert, privateKey: key } = certificate;
      const encrypted = new TLSSocket(socket, { isServer: true, cert, key });
      converse(encrypted, session);
    },
    port,
    'imap',
  );
  await listener.open();

  return {
    system: 'imap',
    environment: {
      IMAP_HOST: '127.0.0.1',
      IMAP_PORT: String(listener.port),
      IMAP_TLS_CA: certificate.certificate,
      MONITORABLE_EMAIL_ACCOUNTS: JSON.stringify({ [ACCOUNT.username]: ACCOUNT.password }),
    },
    folder,
    operations: ['IMAP SEARCH', 'IMAP FETCH', 'IMAP STORE'],
    calls: log.calls,
    clearCalls: () => log.clear(),
    faults: faults.current,
    setFault: (...list) => faults.set(list),
    clearFaults: () => faults.clear(),
    forceAnswer: (answer, times) => answers.force(answer, times),
    forcedAnswers: answers.pending,
    clearAnswers: () => answers.clear(),
    async stop() {
      faults.release();
      await listener.close();
    },
  };
}
