import type { Logger } from './logger.ts';

/** Something that runs until it is stopped. Stopping twice is harmless. */
export interface Running {
  stop(): Promise<void>;
}

/** Collects what was started and stops it in the opposite order, whatever one of them throws. */
export interface Lifecycle extends Running {
  /** Remembers a part; returns it. */
  own<T extends Running>(name: string, part: T): T;
}

export function createLifecycle(log: Logger): Lifecycle {
  const parts: { name: string; part: Running }[] = [];
  let stopping: Promise<void> | undefined;

  async function stopAll(): Promise<void> {
    for (const { name, part } of parts.reverse()) {
      try {
        await part.stop();
      } catch (err) {
        log.error({ err, part: name }, 'part did not stop cleanly');
      }
    }
  }

  return {
    own(name, part) {
      parts.push({ name, part });
      return part;
    },
    stop: () => (stopping ??= stopAll()),
  };
}
