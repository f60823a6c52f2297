import type { SimulatedReply } from '../runtime/http-simulator.ts';

/** How this API says no: with status 200. */
export const errorObject = (code: string, message: string): SimulatedReply => ({
  json: { Error: { Code: code, Message: message } },
});
