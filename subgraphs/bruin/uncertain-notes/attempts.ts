import { randomUUID } from 'node:crypto';
import { systemClock, type Clock } from '../../../platform/clock.ts';
import { createRecentIds } from '../../../platform/deliveries/recent-ids.ts';
import { notDelivered } from '../../../platform/errors.ts';
import type { Logger } from '../../../platform/logger.ts';
import type { Store } from '../../../platform/store/store.ts';
import type { Decision, NoteAttempts } from './contract.ts';
import { ATTEMPT_FORM, isUncertain, readable, type NoteAttempt } from './record.ts';

const REMEMBER_MS = 7 * 86_400_000;
/** As good as gone. */
const FORGET_MS = 1;
/** So many are read at once. */
const BATCH = 100;

/**
 * @param clock the one that the graph lives by.
 * @returns shares its notes with every instance over the same store.
 */
export function createNoteAttempts(
  { noteAbandonedAfterMs }: { readonly noteAbandonedAfterMs: number },
  { state: store, clock, log }: { state: Store; clock: Pick<Clock, 'now'>; log: Logger },
): NoteAttempts {
  const recent = { store, clock: systemClock, rememberMs: REMEMBER_MS };
  const open = createRecentIds({ ...recent, prefix: 'bruin/notes/open' });
  const keyOf = (id: string) => `bruin/notes/of/${id}`;
  const claimsOf = (ticketId: string) => `bruin/notes/claimed/${ticketId}`;
  // Not the world's time: senders live in the real one.
  const isDue = (held: NoteAttempt) => isUncertain(held, systemClock.now(), noteAbandonedAfterMs);

  const dueOf = async (ids: readonly string[]): Promise<NoteAttempt[]> => {
    const held = await Promise.all(ids.map((id) => store.get<NoteAttempt>(keyOf(id))));
    return held.flatMap((stored) => readable(stored?.value) ?? []).filter(isDue);
  };

  const change = (
    id: string,
    next: (now: NoteAttempt | undefined) => NoteAttempt | undefined,
    expiresInMs = REMEMBER_MS,
  ) => store.update<NoteAttempt>(keyOf(id), (now) => next(readable(now)), { expiresInMs });

  const begun = () => ({
    ...({ state: 'SENDING', sending: randomUUID(), noteId: null } as const),
    ...{ startedAt: systemClock.now().toISOString(), sentAt: clock.now().toISOString() },
  });

  /** Only the sending that stands there may say how it ended. */
  const end = (mine: NoteAttempt, state: NoteAttempt['state'], expiresInMs?: number) => {
    const ended = { ...mine, state };
    const isMine = (now?: NoteAttempt) => now?.state === 'SENDING' && now.sending === mine.sending;
    return change(mine.id, (now) => (isMine(now) ? ended : undefined), expiresInMs);
  };

  async function logged(ids: readonly string[], ending: () => Promise<unknown>): Promise<void> {
    try {
      if (ids.length > 0) await ending();
    } catch (err) {
      log.error({ err, ids }, 'end of a note could not be stored');
    }
  }

  async function decide(id: string, decision: Partial<NoteAttempt>): Promise<Decision> {
    let before: NoteAttempt | undefined;
    const now = await change(id, (held) => {
      before = held;
      return held && isDue(held) ? { ...held, ...decision } : undefined;
    });
    if (!now || !before || now.state === 'FREE') return { kind: 'unknown' };
    if (isDue(before)) return { kind: 'taken', attempt: now, before };
    return { kind: now.state === 'SENDING' ? 'busy' : 'settled', attempt: now };
  }

  return {
    async begin(content) {
      const mine: NoteAttempt = { form: ATTEMPT_FORM, ...content, ...begun() };
      try {
        // Before the record, so that none can be begun that no list shows.
        await open.add(mine.id);
        await change(mine.id, () => mine);
        return mine;
      } catch (error) {
        throw notDelivered(error);
      }
    },
    forget(attempts) {
      const ids = attempts.map(({ id }) => id);
      return logged(ids, async () => {
        await Promise.all(attempts.map((mine) => end(mine, 'FREE', FORGET_MS)));
        await open.remove(ids);
      });
    },
    uncertain(attempts) {
      const ids = attempts.map(({ id }) => id);
      return logged(ids, () => Promise.all(attempts.map((mine) => end(mine, 'UNCERTAIN'))));
    },
    found(id, noteId) {
      const found = { state: 'FOUND', noteId } as const;
      const isOpen = ({ state }: NoteAttempt) => state === 'SENDING' || state === 'UNCERTAIN';
      return logged([id], async () => {
        const now = await change(id, (held) =>
          held && isOpen(held) ? { ...held, ...found } : undefined,
        );
        if (now?.noteId !== noteId) return;
        const claim = (held: readonly string[] = []) => [...new Set([...held, noteId])];
        await store.update(claimsOf(now.ticketId), claim, { expiresInMs: REMEMBER_MS });
      });
    },
    claimed: async (ticketId) =>
      (await store.get<readonly string[]>(claimsOf(ticketId)))?.value ?? [],
    async due() {
      const ids = await open.all();
      const due: NoteAttempt[] = [];
      for (let start = 0; start < ids.length; start += BATCH) {
        due.push(...(await dueOf(ids.slice(start, start + BATCH))));
      }
      return due;
    },
    dueOf,
    async take(id) {
      try {
        const decision = await decide(id, begun());
        // What was taken is remembered anew, and so long it has to be listed.
        if (decision.kind === 'taken') await open.add(id);
        return decision;
      } catch (error) {
        throw notDelivered(error);
      }
    },
    dismiss: (id) => decide(id, { state: 'DISMISSED' }),
  };
}
