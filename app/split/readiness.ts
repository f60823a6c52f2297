import { connect } from 'node:net';
import { z } from 'zod';

const readyBody = z.object({ missing: z.array(z.string()).default([]) });
const PATIENCE_MS = 5000;

/**
 * Asks a process at its `/health/ready`.
 *
 * @returns what it misses; the process itself when it does not answer.
 */
export async function missingAt(name: string, port: number): Promise<readonly string[]> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health/ready`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { missing } = readyBody.parse(await response.json());
    return response.ok ? [] : [`${name} (${missing.join(', ')})`];
  } catch {
    return [name];
  }
}

/** For a process that speaks no HTTP: it is there when it takes connections. */
export async function missingListener(name: string, port: number): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: PATIENCE_MS });
    const end = (missing: readonly string[]) => {
      socket.destroy();
      resolve(missing);
    };
    socket.once('connect', () => end([]));
    socket.once('timeout', () => end([name]));
    socket.once('error', () => end([name]));
  });
}
