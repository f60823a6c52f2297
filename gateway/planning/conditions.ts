import {
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { badInput } from '../../platform/errors.ts';

type Variables = Readonly<Record<string, unknown>>;

const TYPENAME: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
};

/**
 * The document as @skip and @include leave it for one request, without them.
 *
 * A plan is made for each way in which a document's conditions turn out, of which clients use few.
 * Apollo's planner takes conditions along, but loses some: it leaves out fields below which nothing
 * is left, fetches what is skipped, and requires what was not fetched.
 *
 * @throws CodedError BAD_USER_INPUT when a condition is null.
 */
export function withoutConditions(document: DocumentNode, variables: Variables): DocumentNode {
  const settled = <N extends SelectionNode>(selection: N): N | null | undefined => {
    const { directives = [] } = selection;
    const conditions = directives.filter(isCondition);
    if (!conditions.every((condition) => letsStand(condition, variables))) return null;
    if (conditions.length === 0) return undefined;
    return { ...selection, directives: directives.filter((each) => !isCondition(each)) };
  };
  return visit(document, {
    Field: settled,
    InlineFragment: settled,
    FragmentSpread: settled,
    SelectionSet: { leave: neverEmpty },
  });
}

/** How a document's conditions turn out for one request; equal where `withoutConditions` is. */
export function outcomeOfConditions(document: DocumentNode, variables: Variables): string {
  return variablesInConditions(document)
    .map((name) => `${name}=${String(variables[name])}`)
    .join();
}

const known = new WeakMap<DocumentNode, readonly string[]>();

function variablesInConditions(document: DocumentNode): readonly string[] {
  let names = known.get(document);
  if (!names) known.set(document, (names = readVariables(document)));
  return names;
}

function readVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = directive.arguments?.[0]?.value;
      if (isCondition(directive) && value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

function letsStand({ name, arguments: args }: DirectiveNode, variables: Variables): boolean {
  const given = args?.[0]?.value;
  const value =
    given?.kind === Kind.VARIABLE
      ? variables[given.name.value]
      : given?.kind === Kind.BOOLEAN && given.value;
  if (typeof value !== 'boolean') {
    throw badInput(`@${name.value}(if:): expected true or false; got ${String(value)}`);
  }
  return value === (name.value === 'include');
}

/** The client gets an empty object where conditions leave nothing, and has to know that there is one. */
function neverEmpty(set: SelectionSetNode): SelectionSetNode | undefined {
  return set.selections.length > 0 ? undefined : { ...set, selections: [TYPENAME] };
}
