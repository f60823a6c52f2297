import { createHash } from 'node:crypto';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { createPlanCache } from '../planning/plan-cache.ts';
import { checkLimits, type OperationLimits } from '../plugins/operation-limits.ts';
import { Refused } from './refused.ts';

/** A document that holds a subscription, as a client names it. */
export interface SubscriptionDocument {
  readonly document: DocumentNode;
  /** Equal for equal documents, and for no others. */
  readonly key: string;
  readonly operation: OperationDefinitionNode;
}

export interface SubscriptionDocuments {
  /**
   * Finds the subscription that a text asks for.
   *
   * @returns undefined when it asks for none: another kind of operation, or nothing that can be read.
   */
  find(text: string, operationName: string | undefined): SubscriptionDocument | undefined;
  /** @throws Refused GRAPHQL_VALIDATION_FAILED, OPERATION_TOO_COSTLY. */
  check(found: SubscriptionDocument): void;
}

export interface DocumentOptions {
  readonly apiSchema: GraphQLSchema;
  readonly limits: OperationLimits;
  /** How many documents are remembered as checked. */
  readonly cacheSize: number;
}

/** Reads and checks documents as Apollo Server does for queries: the same rules, limits and codes. */
export function createSubscriptionDocuments(options: DocumentOptions): SubscriptionDocuments {
  const checked = createPlanCache<DocumentNode>(options.cacheSize);

  return {
    find(text, operationName) {
      const key = createHash('sha256').update(text).digest('hex');
      const document = checked.get(key) ?? parsed(text, options.limits);
      const operation = document && getOperationAST(document, operationName);
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return undefined;
      return { document: document as DocumentNode, key, operation };
    },
    check({ document, key, operation }) {
      if (checked.get(key) === undefined) {
        const errors = invalid(document, options.apiSchema);
        for (const { extensions } of errors) extensions.code = 'GRAPHQL_VALIDATION_FAILED';
        if (errors.length > 0) throw new Refused(errors);
        checked.set(key, document);
      }
      refusing(() => checkLimits(operation, document, options.limits));
    },
  };
}

function parsed(text: string, { maxTokens }: OperationLimits): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens });
  } catch {
    return undefined;
  }
}

function invalid(document: DocumentNode, apiSchema: GraphQLSchema): readonly GraphQLError[] {
  try {
    return validate(apiSchema, document);
  } catch (error) {
    // The rule of the one root field reads conditions there, and their variables have no values yet.
    if (isGraphQLError(error)) return [error];
    throw error;
  }
}

function refusing(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw isGraphQLError(error) ? new Refused([error]) : error;
  }
}

function isGraphQLError(thrown: unknown): thrown is GraphQLError {
  return thrown instanceof GraphQLError;
}
