import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  Lexer,
  Source,
  TokenKind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { RequestContext } from '../context.ts';

/** Bounds of one operation. */
export interface OperationLimits {
  readonly maxTokens: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxFields: number;
}

interface Extent {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
}

const NOTHING: Extent = { depth: 0, aliases: 0, fields: 0 };

/**
 * Refuses operations that would cost too much, with the code OPERATION_TOO_COSTLY. The parser stops
 * at `maxTokens` by itself (that bounds validation, too); this plugin gives that refusal its code.
 */
export function operationLimits(limits: OperationLimits): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation }) => {
        if (operation) checkLimits(operation, document, limits);
      },
      didEncounterErrors: async ({ document, source, errors }) => {
        if (document || !hasMoreTokens(source ?? '', limits)) return;
        for (const { extensions } of errors) extensions.code = 'OPERATION_TOO_COSTLY';
      },
    }),
  };
}

/** @throws GraphQLError OPERATION_TOO_COSTLY for an operation beyond a limit. */
export function checkLimits(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  { maxDepth, maxAliases, maxFields }: OperationLimits,
): void {
  const extent = extentOf(operation, document);
  refuse('fields inside fields', extent.depth, maxDepth);
  refuse('aliases', extent.aliases, maxAliases);
  refuse('fields', extent.fields, maxFields);
}

function refuse(what: string, count: number, max: number): void {
  if (count <= max) return;
  throw new GraphQLError(`operation: expected at most ${max} ${what}; got ${count}`, {
    extensions: { code: 'OPERATION_TOO_COSTLY', http: { status: 400 } },
  });
}

/** Each fragment is measured once, however often it is spread. */
function extentOf(operation: OperationDefinitionNode, document: DocumentNode): Extent {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Extent>();

  function ofFragment(name: string): Extent {
    const measured = known.get(name);
    if (measured) return measured;
    const extent = ofSelections(fragments.get(name)?.selectionSet);
    known.set(name, extent);
    return extent;
  }

  function ofSelections(selectionSet: SelectionSetNode | undefined): Extent {
    return (selectionSet?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return add(sum, ofFragment(selection.name.value));
      const below = ofSelections(selection.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return add(sum, below);
      return add(sum, {
        depth: below.depth + 1,
        aliases: below.aliases + (selection.alias ? 1 : 0),
        fields: below.fields + 1,
      });
    }, NOTHING);
  }

  return ofSelections(operation.selectionSet);
}

function add(a: Extent, b: Extent): Extent {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
  };
}

/** Whether a document that does not parse was refused for its length. */
export function hasMoreTokens(text: string, { maxTokens: max }: OperationLimits): boolean {
  const lexer = new Lexer(new Source(text));
  try {
    for (let count = 0; count <= max; count += 1) {
      if (lexer.advance().kind === TokenKind.EOF) return false;
    }
    return true;
  } catch {
    return false; // not readable that far: a matter of syntax
  }
}
