import type { Context } from '../context.ts';
import type { Written } from '../writer.ts';

/**
 * Every payload shows the dispatch as the vendor has it after the write. Read only when it is asked
 * for, and apart from the write: when it cannot be read, what came of the write is told all the same.
 */
export const payload = {
  dispatch: ({ number }: Written, _arguments: unknown, { dispatches }: Context) =>
    number === null ? null : dispatches.latest(number),
};
