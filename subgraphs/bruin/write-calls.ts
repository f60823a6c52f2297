import { z } from 'zod';
import type { UpstreamReply } from '../../platform/http/upstream-client.ts';
import { parseJsonBody } from '../../platform/parse.ts';
import type { BruinApi, BruinWrite } from './api.ts';
import { isRefusal } from './wire/refusals.ts';
import { refusedBy, type WriteName } from './writes/refused-write.ts';

/** Writes to Bruin, each sent once; what they resolve with was carried out. */
export interface WriteCalls {
  /**
   * @param expected statuses that are answers besides the successes.
   * @throws CodedError as `refusedBy` for any other reply, and what BruinApi throws.
   */
  readonly send: (
    name: WriteName,
    write: BruinWrite,
    expected?: readonly number[],
  ) => Promise<UpstreamReply>;
  /**
   * As `send`, for answers that say no more than that it was done, in whatever words.
   *
   * @throws CodedError UPSTREAM_MALFORMED besides, for a page of something in between.
   */
  readonly sendPlain: (name: WriteName, write: BruinWrite) => Promise<void>;
}

/** @param requestId of the request that writes, for the log. */
export function createWriteCalls(api: BruinApi, requestId: string): WriteCalls {
  const send: WriteCalls['send'] = async (name, write, expected = []) => {
    const reply = await api.send({ ...write, requestId });
    if (expected.includes(reply.status)) return reply;
    if (reply.status < 200 || reply.status > 299) throw refusedBy(reply, name);
    // Some endpoints say with status 200 that a rule is broken.
    if (isRefusal(reply.text)) throw refusedBy({ ...reply, status: 400 }, name);
    return reply;
  };

  return {
    send,
    async sendPlain(name, write) {
      const { text } = await send(name, write);
      // A page of something in between, for example a proxy, is no answer of Bruin's.
      if (text.trim() !== '') parseJsonBody('bruin', name.what, text, z.unknown());
    },
  };
}
