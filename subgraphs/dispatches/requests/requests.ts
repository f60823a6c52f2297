import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../../platform/clock.ts';
import { contentHash, sha256 } from '../../../platform/content-hash.ts';
import type { Logger } from '../../../platform/logger.ts';
import { createKept } from '../../../platform/store/kept.ts';
import type { Store } from '../../../platform/store/store.ts';
import { BOARD_KEY, emptyBoard, requestOfKey, withRequest } from './board.ts';
import { CONTENT_MS, contentKey, dropContent } from './content.ts';
import { hasEnded, type RequestBoard, type RequestContent, type RequestRow } from './model.ts';

/** What is asked, before it has an id. */
export interface Asked extends Pick<RequestRow, 'vendor' | 'number' | 'ticketId'> {
  readonly content: RequestContent;
  /** The caller's. */
  readonly key: string | null;
}

/** Requests to the desk: asked here, carried out by a worker. */
export interface Requests {
  /**
   * Stores a request, once for each key.
   *
   * @returns the request; 'conflict' when the key stands for other content.
   */
  ask(asked: Asked): Promise<RequestRow | 'conflict'>;
  /** The request as soon as it ended, or as it stands when the wait is over or nobody waits any more. */
  end(row: RequestRow, signal: AbortSignal): Promise<RequestRow>;
  get(id: string): Promise<RequestRow | null>;
  /** Oldest first. */
  all(): Promise<readonly RequestRow[]>;
}

export interface RequestsOptions {
  readonly state: Store;
  readonly clock: Clock;
  readonly log: Logger;
  /** Tells everybody of what was stored. */
  readonly publish: () => Promise<void>;
  /** How long a request stays after it ended. */
  readonly keepDays: number;
  /** How long `end` waits, in real time. */
  readonly waitMs: number;
}

const DAY_MS = 86_400_000;
const LOOK_EVERY_MS = 100;

export function createRequests(options: RequestsOptions): Requests {
  const { state, clock, log, publish, keepDays, waitMs } = options;
  const all = createKept<RequestBoard, readonly RequestRow[]>(
    state,
    BOARD_KEY,
    (board) => board?.requests ?? [],
  );
  const get = async (id: string) => (await all()).find((row) => row.id === id) ?? null;

  async function ask({ content, key, vendor, number, ticketId }: Asked) {
    const { kind } = content;
    const keyHash = key === null ? null : sha256(JSON.stringify([kind, vendor, key]));
    const hash = contentHash([content, number]);
    const earlier = requestOfKey(await board(state), keyHash);
    if (earlier) return earlier.contentHash === hash ? earlier : 'conflict';
    const id = randomUUID();
    const now = clock.now();
    const asked = {
      ...{ id, kind, vendor, number, ticketId, keyHash, contentHash: hash },
      portalNumber: vendor === 'LIT' ? number : null,
      createdAt: now.toISOString(),
    };
    await state.update<RequestContent>(contentKey(id), () => content, { expiresInMs: CONTENT_MS });
    const keepSince = new Date(now.getTime() - keepDays * DAY_MS).toISOString();
    const generation = randomUUID();
    const stands = await state.update<RequestBoard>(BOARD_KEY, (current) =>
      requestOfKey(current, keyHash)
        ? undefined
        : withRequest(current ?? emptyBoard(generation), asked, keepSince),
    );
    await publish();
    const row = stands?.requests.find(({ id: own }) => own === id) ?? requestOfKey(stands, keyHash);
    if (!row) throw new Error(`request ${id} is not where it was stored`);
    if (row.id !== id) await dropContent(id, state, log);
    return row.contentHash === hash ? row : 'conflict';
  }

  async function end(row: RequestRow, signal: AbortSignal): Promise<RequestRow> {
    const waitUntil = performance.now() + waitMs;
    let now = row;
    while (!hasEnded(now) && performance.now() < waitUntil && !signal.aborted) {
      await sleep(LOOK_EVERY_MS);
      // The request is stored: a look that fails must not pass for one that did not work.
      now = (await get(row.id).catch(() => null)) ?? now;
    }
    return now;
  }

  return { ask, end, get, all };
}

const board = async (state: Store) => (await state.get<RequestBoard>(BOARD_KEY))?.value;
