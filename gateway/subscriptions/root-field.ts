import {
  GraphQLError,
  isNonNullType,
  Kind,
  type ExecutionResult,
  type FieldNode,
  type GraphQLErrorOptions,
  type GraphQLObjectType,
} from 'graphql';
import { createFieldSelector } from '../execution/client-document.ts';
import type { Prepared } from '../execution/prepare.ts';
import { fragmentsOf } from '../planning/fragments.ts';
import type { LoadedSupergraph } from '../supergraph/load.ts';

/** The one field that a subscription selects. */
export interface RootField {
  /** Under which name the client gets it. */
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly mayBeNull: boolean;
  /** Whether it says behind which event to begin: then equal operations differ in what they saw. */
  readonly hasAfter: boolean;
}

type Selecting = Pick<Prepared<unknown>, 'request' | 'operation' | 'variables'>;

export function rootFieldOf(
  { request, operation, variables }: Selecting,
  { apiSchema }: Pick<LoadedSupergraph, 'apiSchema'>,
): RootField {
  const fragments = fragmentsOf(request.document);
  const root = apiSchema.getSubscriptionType() as GraphQLObjectType; // validated
  const selector = createFieldSelector({ apiSchema, fragments, variables });
  const [[key, nodes] = ['', []]] = selector.fieldsOf(root, operation.selectionSet);
  const type = root.getFields()[nodes[0]?.name.value ?? '']?.type;
  return { key, nodes, mayBeNull: !isNonNullType(type), hasAfter: saysAfter(nodes[0], variables) };
}

function saysAfter(node: FieldNode | undefined, variables: Selecting['variables']): boolean {
  const after = node?.arguments?.find(({ name }) => name.value === 'after')?.value;
  if (after === undefined || after.kind === Kind.NULL) return false;
  return after.kind !== Kind.VARIABLE || (variables[after.name.value] ?? null) !== null;
}

/** A result that is an error in the place of an event. */
export function errorAtField(
  { key, nodes, mayBeNull }: RootField,
  { message, ...options }: GraphQLErrorOptions & { readonly message: string },
): ExecutionResult {
  return {
    data: mayBeNull ? { [key]: null } : null,
    errors: [new GraphQLError(message, { ...options, nodes, path: [key] })],
  };
}
