import { Transform, type Readable } from 'node:stream';
import { CodedError } from '../../../platform/errors.ts';

/**
 * Passes a body on as it comes, but for its last piece, which leaves only when the body has ended at
 * exactly the length that was announced. The receiver is told that length, so until then it holds an
 * incomplete message, which nobody may act on.
 */
export interface WholeBody {
  /** Fails with a CodedError BAD_USER_INPUT when the body is longer, shorter, or breaks off. */
  readonly stream: Transform;
  /** Whether the last piece was let go. */
  readonly isReleased: () => boolean;
  /** What was wrong with the body; null while nothing was. */
  readonly fault: () => CodedError | null;
}

export function wholeBody(source: Readable, size: number): WholeBody {
  let received = 0;
  let held: Buffer | null = null;
  let released = false;
  let fault: CodedError | null = null;

  const wrong = (came: string): CodedError =>
    (fault ??= new CodedError('BAD_USER_INPUT', `body: expected ${size} bytes; ${came}`));

  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      if (received > size) return done(wrong('got more'));
      const ready = held;
      held = chunk;
      done(null, ready);
    },
    flush(done) {
      if (received !== size) return done(wrong(`it ended after ${received}`));
      released = true;
      done(null, held);
    },
  });
  // Whoever sends it is told too; without that it may have been dropped before anybody listened.
  stream.on('error', () => undefined);
  const broken = () => stream.destroy(wrong(`it broke off after ${received}`));
  // Whoever went away before says so no more.
  if (source.errored) broken();
  else source.once('error', broken).pipe(stream);
  return { stream, isReleased: () => released, fault: () => fault };
}
