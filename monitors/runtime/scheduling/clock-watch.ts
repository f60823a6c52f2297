/** How often it is looked, in ms of real time. */
const LOOK_EVERY_MS = 10_000;
/** A clock that is set right by less goes on as before. */
const JUMP_MS = 60_000;

/**
 * Tells when the machine's clock was put forward or back by more than a minute, or the machine slept,
 * within ten seconds.
 */
export function watchClock(onJump: () => void): { stop(): void } {
  const offset = () => Date.now() - performance.now();
  let known = offset();
  const timer = setInterval(() => {
    const now = offset();
    const jumpedMs = Math.abs(now - known);
    known = now;
    if (jumpedMs > JUMP_MS) onJump();
  }, LOOK_EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
