import {
  executeSync,
  Kind,
  OperationTypeNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/**
 * Answers `__schema` and `__type` from the API schema, beside whatever else an operation asks.
 *
 * @param nodes of one response name.
 * @param variables as the client sent them.
 */
export function introspect(
  schema: GraphQLSchema,
  nodes: readonly FieldNode[],
  { variableDefinitions }: OperationDefinitionNode,
  fragments: Iterable<FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
    ...(variableDefinitions && { variableDefinitions }),
  };
  const document = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as const;
  const { data, errors } = executeSync({ schema, document, variableValues: variables });
  if (errors?.[0]) throw errors[0];
  return data;
}
