import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/** A document that holds the operation asked for, or what is wrong with it. */
export type Prepared = DocumentNode | readonly GraphQLError[];

const MAX_DOCUMENTS = 500;

/** Documents are parsed and validated once: the gateway sends the same ones again and again. */
export function createDocuments(schema: GraphQLSchema): (query: string) => Prepared {
  const documents = new Map<string, Prepared>();

  return (query) => {
    const known = documents.get(query);
    if (known) return known;
    const prepared = parseAndValidate(schema, query);
    if (documents.size >= MAX_DOCUMENTS) documents.delete(documents.keys().next().value ?? '');
    documents.set(query, prepared);
    return prepared;
  };
}

interface Named {
  readonly operationName?: string | undefined;
}

/** Whether the operation asked for is a subscription; false too where there is no such operation. */
export const isSubscription = (document: DocumentNode, operation: Named): boolean =>
  isOf(OperationTypeNode.SUBSCRIPTION, document, operation);

/** As isSubscription, of mutations. */
export const isMutation = (document: DocumentNode, operation: Named): boolean =>
  isOf(OperationTypeNode.MUTATION, document, operation);

function isOf(type: OperationTypeNode, document: DocumentNode, { operationName }: Named): boolean {
  return getOperationAST(document, operationName)?.operation === type;
}

function parseAndValidate(schema: GraphQLSchema, query: string): Prepared {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
