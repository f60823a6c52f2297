import type { SimulatedReply } from '../runtime/http-simulator.ts';

/** JSON-RPC codes that the portal uses. */
const INVALID_REQUEST = -32600;
const UNKNOWN_METHOD = -32601;
const BAD_PARAMETERS = -32602;

/** A parameter that the portal did not take. */
export interface ParameterFault {
  /** For example `interval.start`. */
  readonly path: string;
  readonly message: string;
}

/** Thrown by a method that cannot answer; carries what the portal answers. */
export class PortalError extends Error {
  readonly reply: SimulatedReply;

  constructor(reply: SimulatedReply) {
    super('The portal refuses the call');
    this.reply = reply;
  }
}

/** A request in good form that cannot be met, for example for an enterprise that is not there. */
export const cannotProcess = (): PortalError =>
  new PortalError({
    status: 400,
    json: {
      error: {
        code: INVALID_REQUEST,
        message: 'An error occurred while processing your request',
      },
    },
  });

export const badParameters = (faults: readonly ParameterFault[]): PortalError =>
  new PortalError({
    status: 400,
    json: {
      error: {
        code: BAD_PARAMETERS,
        message: 'Invalid params',
        data: {
          valid: false,
          error: faults.map(({ path, message }) => ({ code: 'INVALID_VALUE', message, path })),
          warning: [],
        },
      },
    },
  });

export const unknownMethod = (method: string): SimulatedReply => ({
  status: 400,
  json: { error: { code: UNKNOWN_METHOD, message: `methodError [${method} not found]` } },
});

/** A call without a living session: status 200, told apart by its `Expires` header and its text. */
export const expiredSession = (): SimulatedReply => ({
  headers: { expires: '0' },
  json: { error: { code: INVALID_REQUEST, message: 'tokenError [expired session cookie]' } },
});
