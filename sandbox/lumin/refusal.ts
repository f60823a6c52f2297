import type { SimulatedReply } from '../runtime/http-simulator.ts';

/** Thrown for a request that cannot be read: answered with status 400. */
export class BadRequest extends Error {}

/** The error body of this API, whatever the status. */
export const refusal = (status: number, error: string): SimulatedReply => ({
  status,
  json: { ok: false, error },
});
