import type { GraphQLFormattedError } from 'graphql';

/** An operation is not carried out, or no further. The errors are what its client gets. */
export class RefusedOperation extends Error {
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.name = 'RefusedOperation';
    this.errors = errors;
  }
}
