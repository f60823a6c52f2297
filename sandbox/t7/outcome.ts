import type { status } from '@grpc/grpc-js';

/** What goes out under status OK: a message, or bytes that are none. */
export type Outcome = { readonly message: object } | { readonly bytes: Buffer };

/** An answer with a gRPC status other than OK. */
export class StatusError extends Error {
  readonly code: status;

  constructor(code: status, details: string) {
    super(details);
    this.code = code;
  }
}
