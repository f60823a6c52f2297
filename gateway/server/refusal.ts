/** An answer to a request that never became an operation, in the form that GraphQL clients read. */
export interface Refusal {
  readonly errors: readonly [
    {
      readonly message: string;
      readonly extensions: { readonly code: string; readonly requestId: string };
    },
  ];
}

export function refusal(requestId: string, message: string, code = 'BAD_REQUEST'): Refusal {
  return { errors: [{ message, extensions: { code, requestId } }] };
}
