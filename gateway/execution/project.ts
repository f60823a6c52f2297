import {
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLError,
  type GraphQLInterfaceType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLUnionType,
  type OperationDefinitionNode,
} from 'graphql';
import { causeOfBreaches, type BreachKind } from './breaches.ts';
import {
  createFieldSelector,
  selectionSetsOf,
  type ClientDocument,
  type RuntimeType,
  type SelectedFields,
} from './client-document.ts';
import { clientPath } from './client-path.ts';
import { createObject, isObject, typenameOf, valueAt, type DataObject, type Path } from './data.ts';
import { completeLeaf } from './leaf.ts';
import type { Loss, Losses } from './losses.ts';
import { createErrorReport, pathOf, type ResponsePlace } from './report.ts';
import type { Givers } from './run.ts';

export interface Projection {
  readonly data: DataObject | null;
  readonly errors: readonly GraphQLError[];
}

export interface ProjectionInput {
  readonly document: ClientDocument;
  readonly operation: OperationDefinitionNode;
  readonly rootType: GraphQLObjectType;
  /** Merged, under planned names. */
  readonly data: DataObject;
  readonly losses: Losses;
  readonly givers: Givers;
  readonly plannedName: (field: FieldNode) => string;
  /** Answers `__schema` and `__type`. */
  introspect(nodes: readonly FieldNode[]): unknown;
}

/** A null that its type does not allow: what holds it is null too. */
const BUBBLE = Symbol('bubble');

/**
 * Writes the response: what the client selects, under its names, completed by the types that
 * clients see, as the specification of GraphQL says. Every place that is not as it should be has
 * its error: what was lost on the way, what is missing, what breaks the contract.
 */
export function project(input: ProjectionInput): Projection {
  const { document, losses } = input;
  const selector = createFieldSelector(document);
  const report = createErrorReport();
  const breach = causeOfBreaches(input.givers);

  function object(
    type: RuntimeType,
    owner: DataObject,
    fields: SelectedFields,
    parent: ResponsePlace | undefined,
  ): DataObject | typeof BUBBLE {
    const target = createObject();
    const start = report.size();
    let broken = false;
    for (const [key, nodes] of fields) {
      const value = field(type, owner, key, nodes, parent);
      if (value === BUBBLE) broken = true;
      else target[key] = value;
    }
    if (!broken) return target;
    report.collapse(start);
    return BUBBLE;
  }

  function field(
    type: RuntimeType,
    owner: DataObject,
    key: string,
    nodes: readonly FieldNode[],
    parent: ResponsePlace | undefined,
  ): unknown {
    const [node] = nodes;
    const name = node?.name.value;
    if (!node || name === '__typename') return type.name;
    const definition = name === undefined ? undefined : type.getFields()[name];
    if (!definition) return valueAt(input.introspect(nodes), key);
    return complete(owner, {
      parent,
      key,
      dataKey: input.plannedName(node),
      coordinate: `${type.name}.${definition.name}`,
      type: definition.type,
      nodes,
    });
  }

  function complete(owner: object, place: ResponsePlace): unknown {
    if (!isNonNullType(place.type)) return completeNullable(owner, place, place.type);
    const start = report.size();
    const value = completeNullable(owner, place, place.type.ofType);
    if (value !== null) return value;
    if (report.size() === start) broken('null', place);
    report.decide(start);
    return BUBBLE;
  }

  function completeNullable(owner: object, place: ResponsePlace, type: GraphQLOutputType): unknown {
    const value = valueAt(owner, place.dataKey);
    if (value === null || value === undefined) {
      const explained = lost(owner, place.dataKey, place);
      return value === undefined && !explained ? broken('missing', place) : null;
    }
    if (isListType(type)) {
      return Array.isArray(value) ? list(value, place, type.ofType) : broken('form', place);
    }
    if (isLeafType(type)) return leaf(value, place, type);
    if (!isObject(value)) return broken('form', place);
    const runtimeType = isObjectType(type) ? type : runtimeTypeOf(value, place, type);
    if (!runtimeType) return null;
    const completed = object(
      runtimeType,
      value,
      selector.fieldsBelow(runtimeType, place.nodes),
      place,
    );
    return completed === BUBBLE ? null : completed;
  }

  function list(items: readonly unknown[], place: ResponsePlace, type: GraphQLOutputType): unknown {
    const start = report.size();
    const completed = items.map((_, index) =>
      complete(items, { ...place, parent: place, key: index, dataKey: index, type }),
    );
    if (!completed.includes(BUBBLE)) return completed;
    report.collapse(start);
    return null;
  }

  function leaf(value: unknown, place: ResponsePlace, type: GraphQLLeafType): unknown {
    const completed = completeLeaf(value, type);
    return completed === undefined ? broken('form', place) : completed;
  }

  /** What an object of an abstract type is; undefined when nobody knows, which is then reported. */
  function runtimeTypeOf(
    value: DataObject,
    place: ResponsePlace,
    type: GraphQLInterfaceType | GraphQLUnionType,
  ): RuntimeType | undefined {
    const found = document.apiSchema.getType(typenameOf(value) ?? type.name);
    if (isObjectType(found) && document.apiSchema.isSubType(type, found)) return found;
    if (kindLost(value, place)) return undefined;
    if (isInterfaceType(found) && !selector.asksForKind(found, place.nodes)) return found;
    broken('type', place);
    return undefined;
  }

  /** @returns whether the loss of a value is explained; its errors are then in the report. */
  function lost(owner: object, key: string | number, place: ResponsePlace): boolean {
    const found = losses.at(owner, key);
    for (const loss of found) addLoss(loss, loss.below, place);
    return found.length > 0;
  }

  /** As `lost`, for what an object is: told where the cause was seen, if that was in the object. */
  function kindLost(owner: object, place: ResponsePlace): boolean {
    const found = losses.at(owner, '__typename');
    for (const loss of found) {
      const seen = losses
        .within(owner)
        .filter(({ cause, alongside }) => cause === loss.cause && !alongside);
      for (const each of seen) addLoss(each, [...each.path.slice(-1), ...each.below], place);
      if (seen.length === 0) addLoss(loss, [], place);
    }
    return found.length > 0;
  }

  function addLoss(loss: Loss, below: Path, place: ResponsePlace): void {
    const start = { type: place.type, sets: selectionSetsOf(place.nodes) };
    const path = clientPath(start, below, names);
    report.addLoss(loss, place, path);
  }

  function broken(kind: BreachKind, place: ResponsePlace): null {
    report.add(breach(kind, place.coordinate, pathOf(place, 'dataKey')), place);
    return null;
  }

  const names = { document, plannedName: input.plannedName };
  const { selectionSet } = input.operation;
  const fields = selector.fieldsOf(input.rootType, selectionSet);
  const data = object(input.rootType, input.data, fields, undefined);
  report.addUnshown(losses.all(), (path: Path) =>
    clientPath({ type: input.rootType, sets: [selectionSet], value: input.data }, path, names),
  );
  return { data: data === BUBBLE ? null : data, errors: report.errors() };
}
