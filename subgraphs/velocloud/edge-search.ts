import type { Clock } from '../../platform/clock.ts';
import { laterContact } from './edge-index.ts';
import type { EdgeModel } from './model.ts';

/** One orchestrator as a search for an edge sees it. */
export interface Searched {
  /** What it has by a reading that is fresh; null when it does not have the edge. */
  readonly answer: Promise<EdgeModel | null>;
  /**
   * What it had by the last reading that succeeded, however old: null for nothing, undefined when
   * there was no reading yet.
   */
  readonly remembered: EdgeModel | null | undefined;
}

/** How long orchestrators of which nothing is known are waited for. */
export interface Patience {
  readonly graceMs: number;
  readonly clock: Pick<Clock, 'sleep'>;
}

/**
 * Finds an edge on any of several orchestrators, given in the order of the setting.
 *
 * Once one has it, orchestrators that have not answered yet are waited for only as far as their
 * answer could count: one whose last reading had the edge, with a contact that is no older, is waited
 * for; one that was never read gets the grace; one whose last reading did not have it, nothing.
 *
 * @returns the entry of latest contact, of equal ones the first; null when nobody has it.
 * @throws what one of them threw, when nobody has it and not all could be asked.
 */
export async function searchEdge(
  searched: readonly Searched[],
  { graceMs, clock }: Patience,
): Promise<EdgeModel | null> {
  const outcomes = searched.map((): Outcome | undefined => undefined);
  const settling = searched.map(async ({ answer }, index) => {
    outcomes[index] = await settle(answer);
  });
  const grace = createGrace(graceMs, clock);
  try {
    for (;;) {
      const found = bestOf(outcomes);
      const awaited = settling.filter(
        (_, index) =>
          outcomes[index] === undefined &&
          mayCount(searched[index]?.remembered, found, grace.isOver()),
      );
      if (awaited.length === 0) return found ?? nothing(outcomes);
      await Promise.race(found && !grace.isOver() ? [...awaited, grace.end()] : awaited);
    }
  } finally {
    grace.cancel();
  }
}

type Outcome = { readonly edge: EdgeModel | null } | { readonly failure: unknown };

async function settle(answer: Promise<EdgeModel | null>): Promise<Outcome> {
  try {
    return { edge: await answer };
  } catch (failure) {
    return { failure };
  }
}

/** An edge that moved to another orchestrator stands on both for a while. */
function bestOf(outcomes: readonly (Outcome | undefined)[]): EdgeModel | null {
  return outcomes.reduce<EdgeModel | null>((best, outcome) => {
    if (outcome === undefined || 'failure' in outcome || outcome.edge === null) return best;
    return best === null ? outcome.edge : laterContact(best, outcome.edge);
  }, null);
}

/** Whether an answer that is still out could change what was found. */
function mayCount(
  remembered: Searched['remembered'],
  found: EdgeModel | null,
  isGraceOver: boolean,
): boolean {
  if (found === null) return true;
  if (remembered === undefined) return !isGraceOver;
  return remembered !== null && laterContact(remembered, found) === remembered;
}

function nothing(outcomes: readonly (Outcome | undefined)[]): null {
  const failed = outcomes.find((outcome) => outcome !== undefined && 'failure' in outcome);
  if (failed && 'failure' in failed) throw failed.failure;
  return null;
}

/** Begins to run when its end is first waited for. */
function createGrace(graceMs: number, clock: Patience['clock']) {
  const cancelled = new AbortController();
  let running: Promise<void> | undefined;
  let isOver = false;
  return {
    isOver: () => isOver,
    end(): Promise<void> {
      running ??= clock.sleep(graceMs, cancelled.signal).then(
        () => {
          isOver = true;
        },
        () => undefined,
      );
      return running;
    },
    cancel: () => cancelled.abort(),
  };
}
