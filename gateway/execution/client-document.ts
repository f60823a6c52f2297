import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { responseNameOf } from '../planning/response-names.ts';

/** What one request selects. */
export interface ClientDocument {
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Fields by response name, in the order of the response; several nodes select one field together. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * What an object is known to be. An interface where a subgraph knows the interface alone, and the
 * client asks for nothing that depends on the kind.
 */
export type RuntimeType = GraphQLObjectType | GraphQLInterfaceType;

export interface FieldSelector {
  /** What is selected of an object of that type, by several nodes that select it together. */
  fieldsBelow(type: RuntimeType, nodes: readonly FieldNode[]): SelectedFields;
  /** Whether what is selected of an interface depends on which type an object has. */
  asksForKind(type: GraphQLInterfaceType, nodes: readonly FieldNode[]): boolean;
  fieldsOf(type: GraphQLObjectType, selectionSet: SelectionSetNode): SelectedFields;
}

/** Collects fields as the specification of GraphQL says; remembers them for the items of lists. */
export function createFieldSelector(document: ClientDocument): FieldSelector {
  const known = new WeakMap<readonly FieldNode[], Map<RuntimeType, SelectedFields>>();

  function collect(type: RuntimeType, sets: readonly SelectionSetNode[]): SelectedFields {
    const fields = new Map<string, FieldNode[]>();
    const seenFragments = new Set<string>();
    for (const set of sets) collectInto(fields, type, set, document, seenFragments);
    return fields;
  }

  return {
    fieldsBelow(type, nodes) {
      let byType = known.get(nodes);
      if (!byType) known.set(nodes, (byType = new Map<RuntimeType, SelectedFields>()));
      let fields = byType.get(type);
      if (!fields) byType.set(type, (fields = collect(type, selectionSetsOf(nodes))));
      return fields;
    },
    asksForKind: (type, nodes) => dependsOnKind(type, selectionSetsOf(nodes), document),
    fieldsOf: (type, selectionSet) => collect(type, [selectionSet]),
  };
}

export function selectionSetsOf(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
}

/** Whether @skip and @include let a selection stand. */
export function isSelected(
  selection: SelectionNode,
  { variables }: Pick<ClientDocument, 'variables'>,
): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.if !== true && include?.if !== false;
}

/** The fragment that a selection stands for; undefined for a field. */
export function fragmentOf(
  selection: SelectionNode,
  { fragments }: Pick<ClientDocument, 'fragments'>,
): FragmentDefinitionNode | InlineFragmentNode | undefined {
  if (selection.kind === Kind.FIELD) return undefined;
  return selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
}

/** The field of the API schema that a node selects of a type; undefined for introspection. */
export function fieldDefinition(schema: GraphQLSchema, typeName: string, field: FieldNode) {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type)
    ? type.getFields()[field.name.value]
    : undefined;
}

function collectInto(
  fields: Map<string, FieldNode[]>,
  type: RuntimeType,
  { selections }: SelectionSetNode,
  document: ClientDocument,
  seenFragments: Set<string>,
): void {
  for (const selection of selections) {
    if (!isSelected(selection, document)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = responseNameOf(selection);
      const nodes = fields.get(name);
      if (nodes) nodes.push(selection);
      else fields.set(name, [selection]);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (seenFragments.has(selection.name.value)) continue;
      seenFragments.add(selection.name.value);
    }
    const fragment = fragmentOf(selection, document);
    if (!fragment || !appliesTo(fragment, type, document.apiSchema)) continue;
    collectInto(fields, type, fragment.selectionSet, document, seenFragments);
  }
}

function dependsOnKind(
  type: GraphQLInterfaceType,
  sets: readonly SelectionSetNode[],
  document: ClientDocument,
): boolean {
  return sets.some(({ selections }) =>
    selections.some((selection) => {
      if (!isSelected(selection, document)) return false;
      if (selection.kind === Kind.FIELD) return selection.name.value === '__typename';
      const fragment = fragmentOf(selection, document);
      if (!fragment) return false;
      return (
        !appliesTo(fragment, type, document.apiSchema) ||
        dependsOnKind(type, [fragment.selectionSet], document)
      );
    }),
  );
}

/** Whether a fragment's condition lets it apply to objects of a type. */
export function appliesTo(
  { typeCondition }: FragmentDefinitionNode | InlineFragmentNode,
  type: RuntimeType,
  schema: GraphQLSchema,
): boolean {
  const name = typeCondition?.name.value;
  if (name === undefined || name === type.name) return true;
  const condition = schema.getType(name);
  return (
    isCompositeType(condition) && isAbstractType(condition) && schema.isSubType(condition, type)
  );
}
