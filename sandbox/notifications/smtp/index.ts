import { createAnswerQueue } from '../../runtime/answers.ts';
import { createCallLog } from '../../runtime/call-log.ts';
import { createCertificate } from '../../runtime/certificate.ts';
import type { Simulator, SimulatorDeps } from '../../runtime/types.ts';
import { createConversation } from './conversation.ts';
import { createSmtpFaults } from './faults.ts';
import { createSmtpListener } from './listener.ts';
import type { KeptMail } from './message.ts';
import { forwardToVendor } from './vendor-mailbox.ts';

export type { KeptMail } from './message.ts';

export interface SmtpOptions extends SimulatorDeps {
  /** 0: any free port. */
  readonly port: number;
}

/** A mail server, and what it took. */
export interface SmtpSimulator extends Simulator {
  /** The latest, newest last. Grows while the simulator lives: copy it to keep it. */
  readonly mails: readonly KeptMail[];
}

const ACCOUNT = { username: 'noc-graph@noc.example.test', password: 'sandbox-mail-password' };
/** Older ones make room. */
const MAILS_KEPT = 500;

/**
 * Starts the mailbox provider: submission over SMTP with STARTTLS, which it demands before a login.
 *
 * Its environment names host and port, and holds in SMTP_TLS_CA the PEM text of the certificate that
 * it made at its start. Account: `noc-graph@noc.example.test`, password `sandbox-mail-password`. In
 * its calls `method` is `SMTP`, `path` the command that was answered, `status` the reply code.
 *
 * @throws an Error for people when the port is in use.
 */
export async function startSmtp({ world, port }: SmtpOptions): Promise<SmtpSimulator> {
  const log = createCallLog('smtp', world);
  const answers = createAnswerQueue('smtp', ['mail-refused', 'mail-kept']);
  const mails: KeptMail[] = [];
  const certificate = await createCertificate('Mail');
  const faults = createSmtpFaults({
    seed: world.seed,
    shut: () => listener.close(),
    reopen: () => listener.open(),
  });
  const conversation = createConversation({
    ...{ certificate, account: ACCOUNT, answers, faults, log },
    async keep(mail) {
      const kept = { at: world.clock.now(), ...mail };
      mails.push(kept);
      if (mails.length > MAILS_KEPT) mails.shift();
      await forwardToVendor(world, kept);
    },
    cut: ({ remotePort }) => listener.cut(remotePort),
  });
  conversation.on('error', () => undefined); // of a client that hangs up
  const listener = createSmtpListener((socket) => {
    if (faults.is('half-closed')) socket.end();
    else if (faults.is('garbage')) socket.end('{"records":[{"id":\u0000\ufffd\r\n');
    else conversation.connect(socket, null);
  }, port);
  await listener.open();

  return {
    system: 'smtp',
    environment: {
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(listener.port),
      SMTP_TLS_CA: certificate.certificate,
    },
    mails,
    operations: ['SMTP DATA'],
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
