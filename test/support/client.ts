/** An error as a client gets it. */
export interface ClientError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** @typeParam T what the test expects of `data`: the assertions are what checks it. */
export interface ClientAnswer<T = unknown> {
  readonly status: number;
  readonly data: T;
  readonly errors: readonly ClientError[];
}

/** One request, as a client makes it. */
export async function ask<T>(
  url: string,
  query: string,
  variables?: Record<string, unknown>,
): Promise<ClientAnswer<T>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as {
    readonly data: T;
    readonly errors?: readonly ClientError[];
  };
  return { status: response.status, data: body.data, errors: body.errors ?? [] };
}
