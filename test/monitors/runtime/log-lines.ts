import { Writable } from 'node:stream';
import { createLogger, type Logger } from '../../../platform/logger.ts';

/** A logger whose lines a test reads. */
export function recordingLogger(): { log: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  return { lines, log: createLogger({ level: 'trace', format: 'json', fields: {}, destination }) };
}
