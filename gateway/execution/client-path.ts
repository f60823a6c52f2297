import {
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { responseNameOf, type ResponseNames } from '../planning/response-names.ts';
import {
  appliesTo,
  fieldDefinition,
  fragmentOf,
  isSelected,
  selectionSetsOf,
  type ClientDocument,
  type RuntimeType,
} from './client-document.ts';
import { isObject, typenameOf, valueAt, type Path } from './data.ts';

/** Where a path starts. */
export interface PathStart {
  readonly type: GraphQLOutputType;
  /** What the client selects there. */
  readonly sets: readonly SelectionSetNode[];
  /** What there is; it tells which fragments apply. */
  readonly value?: unknown;
}

interface Terms extends ResponseNames {
  readonly document: ClientDocument;
}

/** A field's node, and the type that it is selected of. */
interface Selected {
  readonly node: FieldNode;
  readonly typeName: string;
}

/**
 * Brings a path of the data into the terms of the client's document, as far as the document has it:
 * what only the plan asks for ends at the nearest place that the client asks for.
 */
export function clientPath({ type, sets, value }: PathStart, path: Path, terms: Terms): Path {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  const here = getNullableType(type);
  const below = valueAt(value, key);
  if (typeof key === 'number') {
    if (!isListType(here)) return [];
    return [key, ...clientPath({ type: here.ofType, sets, value: below }, rest, terms)];
  }
  if (!isCompositeType(here)) return [];
  const { document, plannedName } = terms;
  const kind = kindOf(value, document);
  const candidates = sets
    .flatMap((set) => selectedOf(here.name, set, document, kind))
    .filter(({ node }) => plannedName(node) === key);
  const [first] = candidates;
  if (!first) return [];
  const name = responseNameOf(first.node);
  const definition = fieldDefinition(document.apiSchema, first.typeName, first.node);
  if (!definition) return [name];
  const nodes = candidates.map(({ node }) => node).filter((node) => responseNameOf(node) === name);
  const next = { type: definition.type, sets: selectionSetsOf(nodes), value: below };
  return [name, ...clientPath(next, rest, terms)];
}

function kindOf(value: unknown, { apiSchema }: ClientDocument): RuntimeType | undefined {
  const type = isObject(value) ? apiSchema.getType(typenameOf(value) ?? '') : undefined;
  return isObjectType(type) ? type : undefined;
}

/** The fields selected of an object: of one kind, or of whatever kind. */
function selectedOf(
  typeName: string,
  { selections }: SelectionSetNode,
  document: ClientDocument,
  kind: RuntimeType | undefined,
): Selected[] {
  return selections.flatMap((selection): Selected[] => {
    if (!isSelected(selection, document)) return [];
    if (selection.kind === Kind.FIELD) return [{ node: selection, typeName }];
    const fragment = fragmentOf(selection, document);
    if (!fragment || (kind && !appliesTo(fragment, kind, document.apiSchema))) return [];
    const condition = fragment.typeCondition?.name.value ?? typeName;
    return selectedOf(condition, fragment.selectionSet, document, kind);
  });
}
