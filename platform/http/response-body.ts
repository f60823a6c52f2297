import { CodedError } from '../errors.ts';

/**
 * Hands the body of an answer on while it comes.
 *
 * @throws CodedError UPSTREAM_MALFORMED beyond `maxBytes`.
 */
export async function* boundedBody(
  upstream: string,
  body: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new CodedError(
        'UPSTREAM_MALFORMED',
        `${upstream} answered with more than ${maxBytes} bytes`,
        { upstream },
      );
    }
    yield chunk;
  }
}

/** Reads the body of an answer to its end. */
export async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
