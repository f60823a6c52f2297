import type { Procedure } from './serve.ts';

const saved = () => ({ message: 'OK' });

/** The history of a ticket that has ended, for the model to learn from. Kept in the record of calls alone. */
export const saveMetrics: Procedure = { write: true, answer: saved };

/** Whether an automatic resolve attempt worked. Kept in the record of calls alone. */
export const saveLiveMetrics: Procedure = { write: true, answer: saved };
