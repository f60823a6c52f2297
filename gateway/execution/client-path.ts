import {
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { responseNameOf } from '../planning/response-names.ts';
import {
  fieldDefinition,
  fragmentOf,
  isSelected,
  selectionSetsOf,
  type ClientDocument,
} from './client-document.ts';
import type { Path } from './data.ts';

/** A field's node, and the type that it is selected of. */
interface Selected {
  readonly node: FieldNode;
  readonly typeName: string;
}

/**
 * Brings a path of the data into the terms of the client's document, as far as the document has it:
 * what only the plan asks for ends at the nearest place that the client asks for.
 *
 * @param type @param sets what the path starts from, and what is selected of it.
 */
export function clientPath(
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  path: Path,
  names: {
    readonly document: ClientDocument;
    readonly plannedName: (field: FieldNode) => string;
  },
): Path {
  const [key, ...rest] = path;
  const here = getNullableType(type);
  if (typeof key === 'number') {
    return isListType(here) ? [key, ...clientPath(here.ofType, sets, rest, names)] : [];
  }
  if (key === undefined || !isCompositeType(here)) return [];
  const candidates = sets
    .flatMap((set) => selectedOf(here.name, set, names.document))
    .filter(({ node }) => names.plannedName(node) === key);
  const [first] = candidates;
  if (!first) return [];
  const name = responseNameOf(first.node);
  const below = fieldDefinition(names.document.apiSchema, first.typeName, first.node)?.type;
  const nodes = candidates.map(({ node }) => node).filter((node) => responseNameOf(node) === name);
  return [name, ...(below ? clientPath(below, selectionSetsOf(nodes), rest, names) : [])];
}

/** Every field selected, whatever type an object turns out to have. */
function selectedOf(
  typeName: GraphQLCompositeType['name'],
  { selections }: SelectionSetNode,
  document: ClientDocument,
): Selected[] {
  return selections.flatMap((selection): Selected[] => {
    if (!isSelected(selection, document)) return [];
    if (selection.kind === Kind.FIELD) return [{ node: selection, typeName }];
    const fragment = fragmentOf(selection, document);
    if (!fragment) return [];
    const condition = fragment.typeCondition?.name.value ?? typeName;
    return selectedOf(condition, fragment.selectionSet, document);
  });
}
