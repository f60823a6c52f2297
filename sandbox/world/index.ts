import { createWorldClock } from './clock.ts';
import { createNumbering } from './dispatch-orders.ts';
import { addCrowd } from './generation/crowd.ts';
import { addCustomers } from './generation/customers.ts';
import { addDispatches } from './generation/dispatches.ts';
import { addEdges } from './generation/edges.ts';
import { addEmails } from './generation/emails.ts';
import type { Generation } from './generation/generation.ts';
import { addLines } from './generation/lines.ts';
import { addProbes } from './generation/probes.ts';
import { addNotes } from './generation/ticket-notes.ts';
import { addTickets } from './generation/tickets.ts';
import { startLife } from './life/index.ts';
import { createPredict } from './predictions.ts';
import { createRandom } from './random.ts';
import { USUAL_EDGES } from './size.ts';
import { emptyState } from './state.ts';
import { addStillCustomer } from './still/customer.ts';
import { addStillDispatches } from './still/dispatches.ts';
import { addStillEdges } from './still/edges.ts';
import { addStillEmails } from './still/emails.ts';
import { addStillLines } from './still/lines.ts';
import { addStillProbes } from './still/probes.ts';
import { addStillTickets } from './still/tickets.ts';
import type { World } from './types.ts';

export interface WorldOptions {
  /** Default 1. Worlds of the same seed and epoch are equal, and stay so as long as nobody writes. */
  readonly seed?: number;
  /** Where the world's time begins. Default: now. */
  readonly epoch?: Date;
  /** 1, the default, is real time. */
  readonly speed?: number;
  /** True: time stands still until it is stepped or given a speed. */
  readonly paused?: boolean;
  /** 120, the default, is the usual world; what is more belongs to further customers. */
  readonly edges?: number;
}

export const DEFAULT_SEED = 1;
/** First numbers of the dispatches that move. */
const MOVING_DISPATCHES = { LIT: 10_021, CTS: 20_501 } as const;

/** Makes the one state behind all simulators. Quick: the usual world is some 25,000 things. */
export function createWorld(options: WorldOptions = {}): World {
  const { seed = DEFAULT_SEED, epoch = new Date(), speed = 1, paused = false } = options;
  const { edges = USUAL_EDGES } = options;
  const random = createRandom(seed);
  const state = emptyState();
  const generation: Generation = { state, random, epoch, ids: state.ids };

  addStillCustomer(state);
  addStillEdges(generation);
  addStillProbes(generation);
  addStillDispatches(state, epoch);
  addStillTickets(state, epoch);
  addStillEmails(state, epoch);
  addStillLines(state);

  addCustomers(generation);
  addEdges(generation);
  addProbes(generation);
  addTickets(generation);
  const number = createNumbering(MOVING_DISPATCHES);
  addNotes(generation, addDispatches(generation, number));
  addEmails(generation);
  addLines(generation);
  addCrowd(generation, edges - USUAL_EDGES);

  const live = startLife(state, random, number, epoch);
  live(epoch);
  const clock = createWorldClock({ epoch, speed: paused ? 0 : speed });
  return {
    ...state,
    seed,
    epoch,
    clock,
    numberDispatch: (vendor) => number(state, vendor),
    predict: createPredict(seed),
    advance: () => live(clock.now()),
  };
}
