import type { GraphQLFormattedError } from 'graphql';
import { CodedError } from '../../platform/errors.ts';
import type { Cause } from './losses.ts';

/** The cause that a failed call of a subgraph is. */
export function causeOfFailure(thrown: unknown, subgraph: string): Cause {
  if (thrown instanceof CodedError) {
    return { message: thrown.message, extensions: { ...thrown.extensions, subgraph }, thrown };
  }
  return {
    message: `Subgraph "${subgraph}" could not be asked.`,
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph },
    thrown,
  };
}

/** What a subgraph reports of its inside is for its own log. */
const PRIVATE_EXTENSIONS = ['stacktrace', 'exception'];

/** The cause that an error in a subgraph's answer is: its code and details stay. */
export function causeOfReport(error: GraphQLFormattedError, subgraph: string): Cause {
  const details = Object.entries(error.extensions ?? {}).filter(
    ([name]) => !PRIVATE_EXTENSIONS.includes(name),
  );
  return {
    message: error.message,
    extensions: { ...Object.fromEntries(details), subgraph },
    thrown: error,
  };
}

/** The cause when a subgraph answers in a form that is not its contract. */
export function malformed(subgraph: string, what: string): Cause {
  return {
    message: `Subgraph "${subgraph}" ${what}.`,
    extensions: { code: 'SUBGRAPH_MALFORMED', subgraph },
  };
}
