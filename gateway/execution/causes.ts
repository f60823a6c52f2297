import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { asError, CodedError } from '../../platform/errors.ts';
import type { Cause } from './losses.ts';

/** The cause that a failed call of a subgraph is. */
export function causeOfFailure(thrown: unknown, subgraph: string): Cause {
  if (thrown instanceof CodedError) {
    return { message: thrown.message, extensions: { ...thrown.extensions, subgraph }, thrown };
  }
  return {
    message: `Subgraph "${subgraph}" could not be asked.`,
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph },
    thrown: asError(thrown),
  };
}

/** A subgraph's inside is for its own log, and its HTTP status (`http`, for Apollo Server) not ours. */
const PRIVATE_EXTENSIONS = ['stacktrace', 'exception', 'http'];

/**
 * The cause that an error in a subgraph's answer is: its code and details stay.
 *
 * @param executed whether the subgraph began to execute; if not, it refused the operation.
 */
export function causeOfReport(
  error: GraphQLFormattedError,
  subgraph: string,
  executed: boolean,
): Cause {
  const details = Object.entries(error.extensions ?? {}).filter(
    ([name]) => !PRIVATE_EXTENSIONS.includes(name),
  );
  return {
    message: error.message,
    extensions: { ...Object.fromEntries(details), subgraph },
    thrown: new GraphQLError(error.message, { extensions: error.extensions }),
    refusesInput: !executed && error.extensions?.code === 'BAD_USER_INPUT',
  };
}

/** The cause when a subgraph's answer is not what its contract says. */
export function malformed(subgraph: string, what: string): Cause {
  return {
    message: `Subgraph "${subgraph}" ${what}.`,
    extensions: { code: 'SUBGRAPH_MALFORMED', subgraph },
  };
}

/** As `malformed`, for one field, with the subgraphs that were asked for it. */
export function malformedField(
  coordinate: string,
  says: string,
  subgraphs: readonly string[],
): Cause {
  const [subgraph] = subgraphs;
  const asked = subgraphs.map((name) => `"${name}"`).join(', ');
  return {
    message: `${coordinate} ${says} (${asked === '' ? 'no subgraph was asked' : `asked: ${asked}`}).`,
    extensions: { code: 'SUBGRAPH_MALFORMED', ...(subgraph !== undefined && { subgraph }) },
  };
}
