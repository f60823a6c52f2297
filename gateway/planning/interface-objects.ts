import {
  isCompositeType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
} from 'graphql';
import { fragmentsOf } from './fragments.ts';

/**
 * Writes fragments on other interfaces, where an interface object may stand, as fragments on each
 * type that they are about: the same selection.
 *
 * A subgraph with an interface object knows that one interface alone; Apollo's planner gives up
 * where it finds another one there ("We should have an edge").
 *
 * @param sdl the supergraph; its join directives tell which interfaces have interface objects.
 */
export function createInterfaceObjectNarrowing(
  sdl: string,
  apiSchema: GraphQLSchema,
): (document: DocumentNode) => DocumentNode {
  const interfaces = interfacesWithObjects(sdl);
  if (interfaces.size === 0) return (document) => document;

  /** The types that a fragment stands for where it is; undefined when it may stay as it is. */
  function typesBehind(parent: GraphQLCompositeType, condition: string): string[] | undefined {
    const type = apiSchema.getType(condition);
    if (condition === parent.name || !isCompositeType(type)) return undefined;
    // Below what was narrowed to one type, fragments on others are about nothing.
    if (isObjectType(parent)) return possibleTypes(type).includes(parent) ? [parent.name] : [];
    if (!interfaces.has(parent.name) || isObjectType(type)) return undefined;
    const inParent = possibleTypes(parent);
    return possibleTypes(type).flatMap((each) => (inParent.includes(each) ? [each.name] : []));
  }

  function possibleTypes(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isObjectType(type) ? [type] : apiSchema.getPossibleTypes(type);
  }

  return (document) => {
    const fragments = fragmentsOf(document);
    const types = new TypeInfo(apiSchema);

    function narrowed(selection: SelectionNode): readonly SelectionNode[] {
      const parent = types.getParentType();
      if (!parent || selection.kind === Kind.FIELD) return [selection];
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      const names = condition === undefined ? undefined : typesBehind(parent, condition);
      if (!fragment || !names) return [selection];
      return names.map((name): InlineFragmentNode => ({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
        directives: selection.directives ?? [],
        selectionSet: fragment.selectionSet,
      }));
    }

    return visit(
      document,
      visitWithTypeInfo(types, {
        SelectionSet: (set) => ({ ...set, selections: set.selections.flatMap(narrowed) }),
      }),
    );
  };
}

function interfacesWithObjects(sdl: string): ReadonlySet<string> {
  const names = new Set<string>();
  visit(parse(sdl, { noLocation: true }), {
    InterfaceTypeDefinition({ name, directives = [] }) {
      if (directives.some(marksInterfaceObject)) names.add(name.value);
    },
  });
  return names;
}

function marksInterfaceObject({ name, arguments: args = [] }: DirectiveNode): boolean {
  if (name.value !== 'join__type') return false;
  return args.some(
    (each) =>
      each.name.value === 'isInterfaceObject' &&
      each.value.kind === Kind.BOOLEAN &&
      each.value.value,
  );
}
