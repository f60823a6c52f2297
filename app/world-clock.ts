import { z } from 'zod';
import { systemClock, type Clock } from '../platform/clock.ts';
import { asError } from '../platform/errors.ts';
import type { Running } from '../platform/lifecycle.ts';
import type { Logger } from '../platform/logger.ts';

/** The time of a sandbox in another process, as near as the last reading. */
export interface WorldClock extends Clock, Running {}

const reading = z.object({ now: z.iso.datetime(), speed: z.number().min(0) });

const READ_EVERY_MS = 1000;
const READ_TIMEOUT_MS = 5000;

/**
 * Follows the clock at an address: reads it now and every second, and counts on with its speed in
 * between. While nobody answers there it goes on at the last speed. Sleeping takes real time: a world
 * that stands still must not hold up who waits.
 *
 * @throws Error for people when nobody answers there at the start.
 */
export async function followWorldClock(address: string, log: Logger): Promise<WorldClock> {
  let base = await firstReading(address);
  let away = false;
  let asking = false;

  async function readAgain(): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      base = await readClock(address);
      away = false;
    } catch (error) {
      const reason = asError(error).message;
      if (!away) log.warn({ reason, address }, "sandbox's clock cannot be read; counting on");
      away = true;
    } finally {
      asking = false;
    }
  }
  const timer = setInterval(() => void readAgain(), READ_EVERY_MS).unref();

  return {
    now: () => new Date(base.shownMs + (performance.now() - base.readAtMs) * base.speed),
    sleep: (ms, signal) => systemClock.sleep(ms, signal),
    stop: async () => clearInterval(timer),
  };
}

interface Reading {
  readonly shownMs: number;
  /** Of this process's own count of real time. */
  readonly readAtMs: number;
  readonly speed: number;
}

async function readClock(address: string): Promise<Reading> {
  const response = await fetch(address, { signal: AbortSignal.timeout(READ_TIMEOUT_MS) });
  const { now, speed } = reading.parse(await response.json());
  return { shownMs: Date.parse(now), readAtMs: performance.now(), speed };
}

async function firstReading(address: string): Promise<Reading> {
  try {
    return await readClock(address);
  } catch (cause) {
    throw new Error(
      `SANDBOX_CLOCK_URL: expected the clock of a sandbox at ${address}; nobody tells the time there. Start the sandbox first: noc-graph sandbox`,
      { cause },
    );
  }
}
