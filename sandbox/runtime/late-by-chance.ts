import type { Random } from '../world/random.ts';

/** How many standard deviations above its median the 99th percentile of a normal distribution lies. */
const P99_DEVIATIONS = 2.3263478740408408;

/** How late one answer is, in ms: log-normal, as answers over a network are. */
export function lateByChanceMs(
  { medianMs, p99Ms }: { readonly medianMs: number; readonly p99Ms: number },
  chance: Random,
): number {
  const deviation = Math.log(p99Ms / medianMs) / P99_DEVIATIONS;
  return medianMs * Math.exp(deviation * normal(chance));
}

/** Box and Muller's way from two even draws to one of the normal distribution. */
function normal(chance: Random): number {
  const distance = Math.sqrt(-2 * Math.log(1 - chance.next()));
  return distance * Math.cos(2 * Math.PI * chance.next());
}
