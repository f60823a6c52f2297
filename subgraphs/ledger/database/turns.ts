/** Lets one caller in at a time, in the order in which they came. */
export interface Turns {
  /** @throws what `late` gives when the turn does not come within this time; `work` is not begun then. */
  take<T>(work: () => Promise<T>, withinMs: number, late: () => Error): Promise<T>;
}

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take<T>(work: () => Promise<T>, withinMs: number, late: () => Error) {
      return new Promise<T>((resolve, reject) => {
        let isLate = false;
        const timer = setTimeout(() => {
          isLate = true;
          reject(late());
        }, withinMs);
        last = last.then(() => {
          clearTimeout(timer);
          return isLate ? undefined : work().then(resolve, reject);
        });
      });
    },
  };
}
