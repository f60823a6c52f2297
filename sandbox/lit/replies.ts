import { createHash } from 'node:crypto';
import type { SimulatedReply } from '../runtime/http-simulator.ts';

/** Thrown by a call that is turned down; carries what the vendor says. */
export class LitRefusal extends Error {}

/** Whatever was asked for and not done travels in an HTTP 200; `error` is in lower case, unlike `Success`. */
export const refusal = (message: string): SimulatedReply => ({
  json: { Status: 'error', Message: message, Dispatch: null, APIRequestID: null },
});

/** @param request text that is different for each call, from which its id is made. */
export function success(
  message: string | null,
  request: string,
  content: Record<string, unknown>,
): SimulatedReply {
  return {
    json: { Status: 'Success', Message: message, ...content, APIRequestID: requestId(request) },
  };
}

/** What the vendor says about a number that it does not have. */
export const unknownNumber = (): LitRefusal =>
  new LitRefusal('List has no rows for assignment to SObject');

/** Looks like the id of a Salesforce record. */
const requestId = (request: string): string =>
  `a13${createHash('sha256').update(request).digest('hex').slice(0, 12)}AAA`;
