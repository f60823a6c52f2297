import { randomUUID } from 'node:crypto';
import { contentHash } from '../content-hash.ts';
import { CodedError, mayHaveArrived, notDelivered } from '../errors.ts';
import { failpoint } from '../failpoints.ts';
import { silentLogger } from '../logger.ts';
import type { Idempotency, IdempotencyOptions, IdempotentRequest, Write } from './contract.ts';
import { readable, RECORD_FORM, recordKey, type WriteRecord } from './record.ts';
import { createUnsent } from './unsent.ts';

/** A caller that meets another process at work asks again after this, in ms. */
const ASK_AGAIN_MS = 1000;

/** A request under its key. */
interface Entry {
  /** Names the points at which a test has the process end: `<operation>:before-sending`. */
  readonly operation: string;
  /** In the store. */
  readonly key: string;
  /** Its hash. */
  readonly input: string;
}

/** @returns its promises share one record in the store with every instance over the same store. */
export function createIdempotency(options: IdempotencyOptions): Idempotency {
  const { store, clock, log = silentLogger } = options;
  const owner = randomUUID();
  const unsent = createUnsent();
  const underWay = new Map<string, { readonly input: string; readonly result: Promise<unknown> }>();
  const remember = { expiresInMs: options.rememberMs };

  async function keyed<R, P>(entry: Entry, write: Write<R, P>): Promise<R> {
    const { key, input } = entry;
    const found = readable((await beforeSending(store.get<WriteRecord>(key)))?.value);
    if (stands(found)) return follow(entry, found, write);
    const mine = await begin(input, write);
    const standing = await reserve(key, mine);
    if (standing.attempt !== mine.attempt) return follow(entry, standing, write);
    return carryOut(entry, mine, write);
  }

  async function begin<R, P>(input: string, write: Write<R, P>): Promise<WriteRecord> {
    const prepared = await beforeSending(write.prepare());
    const startedAt = clock.now().toISOString();
    const attempt = randomUUID();
    return { form: RECORD_FORM, input, state: 'began', startedAt, owner, attempt, prepared };
  }

  /** @returns what now stands under the key: `mine`, or what another began first. */
  async function reserve(key: string, mine: WriteRecord): Promise<WriteRecord> {
    try {
      const change = (now: WriteRecord | undefined) => (stands(readable(now)) ? undefined : mine);
      return (await store.update(key, change, remember)) ?? mine;
    } catch (error) {
      // It may have arrived all the same; whoever finds it then need not wonder whether it was sent.
      unsent.add(mine.attempt);
      throw notDelivered(error);
    }
  }

  async function carryOut<R, P>(entry: Entry, mine: WriteRecord, write: Write<R, P>): Promise<R> {
    const { key, operation } = entry;
    const prepared = mine.prepared as P;
    let result: R;
    try {
      failpoint(`${operation}:before-sending`);
      result = await write.send(prepared);
      failpoint(`${operation}:before-storing`);
    } catch (error) {
      if (!mayHaveArrived(error)) {
        await settle(key, { ...mine, state: 'free' });
        throw error;
      }
      log.warn({ err: error, key }, 'write ended without a reply');
      result = (await verified(write, prepared)) ?? write.uncertain(prepared);
    }
    return conclude(entry, mine, result, write);
  }

  /** Never sends: what stands there was begun by somebody else, or earlier. */
  async function follow<R, P>(entry: Entry, found: WriteRecord, write: Write<R, P>): Promise<R> {
    refuseOtherInput(found, entry.input);
    if (found.state === 'done') return found.result as R;
    if (found.state === 'began' && found.owner !== owner) refuseWhileUnderWay(found);
    const prepared = found.prepared as P;
    const result = await verified(write, prepared);
    if (result !== undefined) return conclude(entry, found, result, write);
    if (found.state === 'uncertain') return found.result as R;
    return conclude(entry, found, write.uncertain(prepared), write);
  }

  function refuseWhileUnderWay(found: WriteRecord): void {
    const ageMs = clock.now().getTime() - Date.parse(found.startedAt);
    if (ageMs >= options.abandonedAfterMs) return;
    throw new CodedError(
      'CONFLICT',
      'Another process carries out the request of this idempotencyKey; ask again with the same key',
      { retryAfterMs: Math.min(ASK_AGAIN_MS, options.abandonedAfterMs - ageMs) },
    );
  }

  async function verified<R, P>(write: Write<R, P>, prepared: P): Promise<R | undefined> {
    try {
      return await write.verify?.(prepared);
    } catch (err) {
      log.warn({ err }, 'system could not be asked whether a write was done');
      return undefined;
    }
  }

  /** Stores a result; what another process found final before stays, and is given instead. */
  async function conclude<R, P>(
    { key, operation }: Entry,
    record: WriteRecord,
    result: R,
    write: Write<R, P>,
  ): Promise<R> {
    const state = write.isUncertain(result) ? 'uncertain' : 'done';
    const standing = await settle(key, { ...record, state, result });
    failpoint(`${operation}:after-storing`);
    return standing?.state === 'done' ? (standing.result as R) : result;
  }

  /** A record that cannot be stored stays `began`, so the next request with the key verifies. */
  async function settle(key: string, end: WriteRecord): Promise<WriteRecord | undefined> {
    const change = (now: WriteRecord | undefined) =>
      now === undefined || (now.attempt === end.attempt && now.state !== 'done') ? end : undefined;
    try {
      return await store.update(key, change, remember);
    } catch (err) {
      log.error({ err, key, state: end.state }, 'end of a write could not be stored');
      if (end.state === 'free') unsent.add(end.attempt);
      return undefined;
    }
  }

  async function keyless<R, P>(write: Write<R, P>): Promise<R> {
    const prepared = await beforeSending(write.prepare());
    try {
      return await write.send(prepared);
    } catch (error) {
      if (!mayHaveArrived(error)) throw error;
      log.warn({ err: error }, 'write ended without a reply');
      return (await verified(write, prepared)) ?? write.uncertain(prepared);
    }
  }

  /** Whether the key is taken: otherwise nothing was written under it, whatever its input was. */
  function stands(record: WriteRecord | undefined): record is WriteRecord {
    if (record === undefined || record.state === 'free') return false;
    // Once somebody took it for abandoned and settled it, it counts, sent or not.
    return record.state !== 'began' || !unsent.has(record.attempt);
  }

  return {
    async once<R, P>(request: IdempotentRequest, write: Write<R, P>): Promise<R> {
      if (request.key == null) return keyless(write);
      const { operation } = request;
      const key = recordKey(operation, request.key);
      const input = contentHash(request.input);
      const shared = underWay.get(key);
      if (shared) {
        refuseOtherInput(shared, input);
        return (await shared.result) as R;
      }
      const result = keyed({ operation, key, input }, write).finally(() => underWay.delete(key));
      underWay.set(key, { input, result });
      return result;
    },
  };
}

/** What fails before a write is sent says so, so that whoever asked may ask again. */
async function beforeSending<T>(step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw notDelivered(error);
  }
}

function refuseOtherInput(known: { readonly input: string }, input: string): void {
  if (known.input === input) return;
  throw new CodedError(
    'IDEMPOTENCY_CONFLICT',
    'This idempotencyKey was used with another input; use a new key for a new request',
  );
}
