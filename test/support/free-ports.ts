import { once } from 'node:events';
import { createServer } from 'node:net';
import { everyPort, splitPorts, type SplitPorts } from '../../app/split/ports.ts';

/** Below what systems hand out for connections, so that nobody takes a port before it is listened on. */
const LOWEST = 10_000;
const HIGHEST = 31_000;
const ATTEMPTS = 50;

/** Ports for a whole split system, all of them free a moment ago. */
export async function freeSplitPorts(): Promise<SplitPorts> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const base = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    const ports = splitPorts(base, base);
    const free = await Promise.all(everyPort(ports).map(isFree));
    if (free.every(Boolean)) return ports;
  }
  throw new Error(`no free ports in ${ATTEMPTS} attempts`);
}

/** Whether a port of 127.0.0.1 can be listened on now. */
export async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
