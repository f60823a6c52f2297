import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  Event,
  handleWhen,
  SamplingBreaker,
  type IBreaker,
} from 'cockatiel';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';

/** When a system is left alone, and how long. */
export interface BreakerSettings {
  /** Failures in a row that open the breaker; also how many calls it takes before their share counts. */
  readonly breakerFailures: number;
  /** Share of failed calls within the window that opens it, in percent. 100: the share never does. Default 40. */
  readonly breakerFailurePercent?: number;
  /** How far back calls count for the share, in ms. Default 60 s. */
  readonly breakerWindowMs?: number;
  /** How long an open breaker refuses before it lets one call try, in ms. */
  readonly breakerOpenMs: number;
}

/** Below one half, so that a system that fails every other call is left alone. */
export const BREAKER_FAILURE_PERCENT = 40;
export const BREAKER_WINDOW_MS = 60_000;

export interface Breaker {
  /** True while it is open and not yet time to try: whoever asks now is refused without waiting. */
  refuses(): boolean;
  /**
   * Runs an attempt. While another one tries whether the system is well again, waits for its end, but
   * not longer than `breakerOpenMs`.
   *
   * @throws BrokenCircuitError when it is open; what `attempt` throws.
   */
  run<T>(attempt: () => Promise<T>): Promise<T>;
}

/**
 * Leaves a system alone that fails: in a row, or, in a brown-out, too large a share of its calls.
 *
 * @param unhealthy tells failures of the system from those of a request.
 */
export function createBreaker(
  upstream: string,
  settings: BreakerSettings,
  unhealthy: (error: Error) => boolean,
  deps: { readonly log: Logger; readonly metrics: Metrics },
): Breaker {
  const breaker = circuitBreaker(handleWhen(unhealthy), {
    halfOpenAfter: settings.breakerOpenMs,
    breaker: eitherOf(breakersFor(settings)),
  });
  const gauge = deps.metrics.gauge(
    'upstream_breaker_open',
    'Breakers of the system that refuse calls; it has one for each of its hosts',
    ['upstream'],
  );
  let openedAt = Number.NEGATIVE_INFINITY;
  let shownOpen = false;
  const show = (open: boolean) => {
    if (open !== shownOpen) gauge.add({ upstream }, open ? 1 : -1);
    shownOpen = open;
  };
  gauge.add({ upstream }, 0);
  breaker.onBreak(() => {
    openedAt = Date.now();
    show(true);
    deps.log.warn({ upstream, openMs: settings.breakerOpenMs }, 'upstream breaker opened');
  });
  breaker.onReset(() => {
    show(false);
    deps.log.info({ upstream }, 'upstream breaker closed');
  });

  return {
    refuses: () =>
      breaker.state === CircuitState.Open && Date.now() - openedAt < settings.breakerOpenMs,
    async run(attempt) {
      if (breaker.state === CircuitState.HalfOpen) {
        const patience = AbortSignal.timeout(settings.breakerOpenMs);
        await Event.toPromise(breaker.onStateChange, patience).catch(() => {
          throw new BrokenCircuitError();
        });
      }
      const end = await breaker.execute(() => endOf(attempt, unhealthy));
      if ('failure' in end) throw end.failure;
      return end.value;
    },
  };
}

type End<T> = { readonly value: T } | { readonly failure: unknown };

/** A failure that does not speak of the system's health is an answer: for the breaker it is a success. */
async function endOf<T>(
  attempt: () => Promise<T>,
  unhealthy: (error: Error) => boolean,
): Promise<End<T>> {
  try {
    return { value: await attempt() };
  } catch (failure) {
    if (unhealthy(failure as Error)) throw failure;
    return { failure };
  }
}

function breakersFor(settings: BreakerSettings): readonly IBreaker[] {
  const { breakerFailures, breakerFailurePercent: percent = BREAKER_FAILURE_PERCENT } = settings;
  const inARow = new ConsecutiveBreaker(breakerFailures);
  if (percent >= 100) return [inARow];
  const duration = settings.breakerWindowMs ?? BREAKER_WINDOW_MS;
  const minimumRps = breakerFailures / (duration / 1000);
  const share = new SamplingBreaker({ threshold: percent / 100, duration, minimumRps });
  return [inARow, share];
}

/** Opens when one of them would; all of them see every call. */
function eitherOf(breakers: readonly IBreaker[]): IBreaker {
  return {
    // For those who carry a breaker from one process to the next: nobody does.
    state: undefined,
    success: (state) => breakers.forEach((breaker) => breaker.success(state)),
    failure: (state) => breakers.map((breaker) => breaker.failure(state)).some(Boolean),
  };
}
