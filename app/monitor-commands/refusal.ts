import { badInput } from '../../platform/errors.ts';

/** @throws CodedError BAD_USER_INPUT that repeats what the graph refused. */
export function refuse(userErrors: readonly { readonly message: string }[]): void {
  const [first] = userErrors;
  if (first) throw badInput(first.message);
}
