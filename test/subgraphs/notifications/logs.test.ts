import { PassThrough } from 'node:stream';
import { createLogger } from '../../../platform/logger.ts';
import {
  SEND_CHAT,
  SEND_MAIL,
  SEND_SMS,
  shortTimeouts,
  startNotificationsBench,
} from '../../support/notifications-bench.ts';

const PRIVATE =
  /TOPSECRET|ops@noc|5550142|chat-secret|sms-token|mail-password|services\/T0|Messages\.json/;

describe('the log of notifications', () => {
  it('names outcomes at every level, and neither texts, addresses nor secrets', async () => {
    const lines: string[] = [];
    const destination = new PassThrough().on('data', (line: Buffer) => lines.push(String(line)));
    const log = createLogger({ level: 'trace', format: 'json', fields: {}, destination });
    const bench = await startNotificationsBench();
    const ask = bench.connect({ log, settings: shortTimeouts });
    const send = async () => {
      const text = 'TOPSECRET';
      await ask(SEND_MAIL, { input: { to: ['ops@noc.example.test'], subject: text, text } });
      await ask(SEND_CHAT, { input: { text } });
      await ask(SEND_SMS, { input: { to: '2125550142', text } });
    };
    await send();
    for (const simulator of [bench.smtp, bench.chat, bench.sms])
      await simulator.setFault({ kind: 'cut' });
    await send();
    for (const simulator of [bench.smtp, bench.chat, bench.sms])
      await simulator.setFault({ kind: 'refused' });
    await send();
    for (const simulator of [bench.smtp, bench.chat, bench.sms]) await simulator.clearFaults();
    bench.smtp.forceAnswer({ kind: 'mail-refused', at: 'recipient', code: 550 });
    bench.smtp.forceAnswer({ kind: 'mail-refused', at: 'message', code: 451 });
    await send();
    await send();
    await bench.stop();
    const all = lines.join('');
    expect(all).toContain('upstream call');
    expect(all).toContain('delivery ended without an answer');
    expect(all).toContain('"status":"550"');
    expect(all).not.toMatch(PRIVATE);
  });
});
