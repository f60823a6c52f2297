import type { Random } from '../random.ts';
import type { WorldState } from '../state.ts';
import { after } from '../time.ts';
import type { Agenda } from './agenda.ts';

/** What everything that moves by itself needs: what there is, when it acts, and chance. */
export interface Life {
  readonly state: WorldState;
  readonly agenda: Agenda;
  readonly random: Random;
}

/** Between half and one and a half times this long: nothing in the world ticks. */
export const about = (random: Random, ms: number): number =>
  Math.round(random.between(0.5, 1.5) * ms);

/** Begins and ends again and again: about so often, for about so long. */
export function recur(
  { agenda }: Life,
  chance: Random,
  from: Date,
  rhythm: { readonly everyMs: number; readonly lastsMs: number },
  spell: { readonly begin: (at: Date) => void; readonly end: (at: Date) => void },
): void {
  agenda.at(after(from, about(chance, rhythm.everyMs)), function begin(at) {
    const end = after(at, about(chance, rhythm.lastsMs));
    spell.begin(at);
    agenda.at(end, spell.end);
    agenda.at(after(end, about(chance, rhythm.everyMs)), begin);
  });
}
