import { asError } from '../../../../platform/errors.ts';

export interface RenewalOptions {
  /** Of performance.now(): when the lease was asked for, so that it ends here no later than there. */
  readonly askedAt: number;
  readonly leaseMs: number;
  /** False when it belongs to another, or nobody. */
  readonly renew: () => Promise<boolean>;
  /** Called at most once, before the lease ends on the server. */
  readonly onLost: (why: string) => void;
}

/** What clocks may differ in over the length of a lease, and a signal needs to be heard. */
const MARGIN = 0.1;

/** Renews a lease at each third of its length until it is ended or lost. */
export function keepRenewing({ askedAt, leaseMs, renew, onLost }: RenewalOptions): {
  end(): void;
} {
  let over = false;
  let failure = 'it was not renewed in time';
  let guard: NodeJS.Timeout;
  let next: NodeJS.Timeout;

  function finish(): void {
    over = true;
    clearTimeout(guard);
    clearTimeout(next);
  }

  function lose(why: string): void {
    if (over) return;
    finish();
    onLost(why);
  }

  function validFrom(at: number): void {
    clearTimeout(guard);
    guard = setTimeout(
      () => lose(failure),
      Math.max(0, at + leaseMs * (1 - MARGIN) - performance.now()),
    );
  }

  async function again(): Promise<void> {
    const at = performance.now();
    try {
      const renewed = await renew();
      if (over) return;
      if (!renewed) return lose('it has passed to another holder');
      validFrom(at);
    } catch (thrown) {
      failure = `it could not be renewed in time: ${asError(thrown).message}`;
    }
    plan();
  }

  function plan(): void {
    if (!over) next = setTimeout(() => void again(), leaseMs / 3);
  }

  validFrom(askedAt);
  plan();
  return { end: finish };
}
