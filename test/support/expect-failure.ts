import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphAnswer } from '../../subgraphs/runtime/execute.ts';

/** What nobody outside may read in an error. */
const PRIVATE = /127\.0\.0\.1|localhost|https?:|sandbox-|TOKEN|ECONN|<html/i;

/**
 * The one error of an answer, checked for what every error of a subgraph has: code, upstream,
 * request id, and nothing that a client must not see.
 */
export function onlyError(answer: SubgraphAnswer): GraphQLFormattedError {
  const [error, ...others] = answer.errors ?? [];
  expect(others).toEqual([]);
  if (!error) throw new Error('The answer has no error.');
  expect(JSON.stringify(error)).not.toMatch(PRIVATE);
  expect(error.extensions).toMatchObject({
    code: expect.any(String) as string,
    requestId: expect.any(String) as string,
  });
  return error;
}
