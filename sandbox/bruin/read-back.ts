import { performance } from 'node:perf_hooks';
import type { TicketNote } from '../world/types.ts';
import { variant } from './variation.ts';

/** A note is shown this much later at most, in real time: a world that stands still shows it too. */
const SHOWN_WITHIN_MS = 2000;

/**
 * What the details of a ticket show of its notes. A note that was just written is there a little
 * later; of several, any may be the first, and stands where it appeared until they have settled.
 */
export interface ReadBack {
  /** @param delayMs real time until it is shown; Infinity: never. Default: up to 2 s, by the seed. */
  hide(note: TicketNote, delayMs?: number): void;
  shown(notes: readonly TicketNote[]): TicketNote[];
}

/** @param nowMs real time from any start. Default: the process's own. */
export function createReadBack(seed: number, nowMs = () => performance.now()): ReadBack {
  /** By note: when it appears, and when it has found its place. */
  const fresh = new Map<TicketNote, { readonly appearsAt: number; readonly settlesAt: number }>();

  return {
    hide(note, delayMs = variant(`note ${seed} ${note.noteId}`, SHOWN_WITHIN_MS)) {
      const at = nowMs();
      const settlesAt = at + Math.max(delayMs, SHOWN_WITHIN_MS);
      fresh.set(note, { appearsAt: at + delayMs, settlesAt });
    },
    shown(notes) {
      const at = nowMs();
      for (const [note, { settlesAt }] of fresh) if (settlesAt <= at) fresh.delete(note);
      const settled = notes.filter((note) => !fresh.has(note));
      const appeared = notes
        .map((note) => ({ note, appearsAt: fresh.get(note)?.appearsAt ?? Infinity }))
        .filter(({ appearsAt }) => appearsAt <= at)
        .sort((a, b) => a.appearsAt - b.appearsAt);
      return [...settled, ...appeared.map(({ note }) => note)];
    },
  };
}
