import type { Readable } from 'node:stream';
import { CodedError, mayHaveArrived } from '../../../platform/errors.ts';
import type { FileClient } from './file-client.ts';
import type { AnnouncedFile, UploadEnd } from './record.ts';
import { wholeBody } from './whole-body.ts';

/** How a file ended, and whether what came was not the file that was announced. */
export interface SentFile {
  readonly end: UploadEnd;
  readonly isBodyWrong: boolean;
}

/**
 * Passes a file on to the vendor as it comes.
 *
 * It is REFUSED when the vendor said so, and whenever the last piece had not left yet: the vendor was
 * told the length, so what it has is no whole request. From then on, without an answer, it is
 * UNCERTAIN.
 *
 * @param failed told of what nobody expected.
 */
export async function sendFile(
  client: FileClient,
  file: AnnouncedFile,
  source: Readable,
  requestId: string,
  failed: (error: unknown) => void,
): Promise<SentFile> {
  const body = wholeBody(source, file.size);
  try {
    const fileId = await client.send(file, body.stream, requestId);
    return body.isReleased() ? ended({ state: 'STORED', fileId }) : ended(answeredTooSoon());
  } catch (error) {
    const fault = body.fault();
    if (fault) return { end: notTaken(fault.message), isBodyWrong: true };
    if (!(error instanceof CodedError)) failed(error);
    const reason = error instanceof CodedError ? error.message : 'it could not be passed on';
    if (!mayHaveArrived(error)) return ended(notTaken(reason));
    if (!body.isReleased()) return ended(notTaken(`${reason}, before it had the whole file`));
    return ended({ state: 'UNCERTAIN', reason: `The file was sent without an answer: ${reason}` });
  } finally {
    source.unpipe(body.stream);
    body.stream.destroy();
  }
}

const ended = (end: UploadEnd): SentFile => ({ end, isBodyWrong: false });

const notTaken = (reason: string): UploadEnd => ({
  state: 'REFUSED',
  reason: `${reason}; try again with a new upload`,
});

/** A vendor that stored a file of which it had no end stored something else. */
function answeredTooSoon(): UploadEnd {
  const reason = 'Vendor LIT said that it has the file before all of it was sent';
  return { state: 'UNCERTAIN', reason };
}
