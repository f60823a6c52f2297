import type { Ids } from '../ids.ts';
import type { Random } from '../random.ts';
import type { WorldState } from '../state.ts';

/** What the making of a world needs: where things go, chance, time, and ids not yet given out. */
export interface Generation {
  readonly state: WorldState;
  readonly random: Random;
  readonly epoch: Date;
  readonly ids: Ids;
}
