import type { GraphQLResponse } from '@apollo/server';

/** The codes of a response's errors, as its client sees them. */
export function publicCodes({ body }: GraphQLResponse): readonly string[] {
  if (body.kind !== 'single') return [];
  return (body.singleResult.errors ?? []).map(({ extensions }) => String(extensions?.code));
}

/** What became of a request: no error, some, or no data at all. */
export function outcomeOf(response: GraphQLResponse): 'ok' | 'partial' | 'refused' {
  const { body } = response;
  if (body.kind !== 'single' || !body.singleResult.errors?.length) return 'ok';
  return body.singleResult.data === undefined ? 'refused' : 'partial';
}
