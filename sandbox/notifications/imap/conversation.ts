import type { Socket } from 'node:net';
import { createCommandReader, type Command } from './reader.ts';
import { createSession, type SessionOptions } from './session.ts';

/** Greets a client and answers its commands, one after the other. */
export function converse(socket: Socket, options: SessionOptions): void {
  const { faults } = options;
  socket.on('error', () => undefined); // a client that hangs up, or trusts no certificate of ours
  if (faults.is('half-closed')) return void socket.end();
  if (faults.is('garbage')) return void socket.end('{"records":[{"id":\u0000\ufffd\r\n');
  const refusal = faults.refusesConnection();
  if (refusal !== null) return void socket.end(`* BYE ${refusal}\r\n`);

  const answer = createSession(socket, options);
  const reader = createCommandReader(() => void socket.write('+ go ahead\r\n'));
  let answered = Promise.resolve();
  socket.on('data', (chunk: Buffer) => {
    for (const command of commandsIn(chunk)) {
      // A client that has left needs no answer.
      answered = answered.then(() => (socket.writable ? answer(command) : undefined));
    }
  });

  function commandsIn(chunk: Buffer): Command[] {
    try {
      return reader.push(chunk);
    } catch {
      socket.end('* BYE Could not parse command\r\n');
      return [];
    }
  }
  socket.write('* OK IMAP ready for requests\r\n');
}
