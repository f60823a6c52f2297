import {
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type FieldDefinition,
  type ObjectType,
  type Schema,
  type Type,
} from '@apollo/federation-internals';
import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { FetchNode } from './nodes.ts';

/**
 * How a broken subscription goes on behind the last event that came: its field has an argument
 * `after`, and the field's type a field `cursor`.
 */
export interface Continuation {
  /** The operation to begin with: the planned one, which selects the cursor besides. */
  readonly first: FetchNode;
  /** The same from a cursor on. */
  readonly next: FetchNode;
  /** The variable of `next` that holds the cursor. */
  readonly afterVariable: string;
  /** Where an answer holds the cursor. */
  readonly cursorPath: readonly [field: string, name: string];
}

const AFTER = 'after';
const CURSOR = 'cursor';

/**
 * @param subgraph schema of the subgraph that is subscribed to.
 * @param freePrefix no name of a planned document begins like this and a digit.
 * @returns undefined where the field does not follow the convention.
 */
export function continuationOf(
  primary: FetchNode,
  subgraph: Schema | undefined,
  freePrefix: string,
): Continuation | undefined {
  const document = parse(primary.operation, { noLocation: true });
  const field = rootFieldOf(document);
  if (!field?.selectionSet) return undefined;
  const definition = subgraph?.schemaDefinition.rootType('subscription')?.field(field.name.value);
  const afterType = definition && typeOfAfter(definition);
  if (!definition || afterType === undefined || !hasCursor(definition)) return undefined;

  const cursorName = `${freePrefix}0_${CURSOR}`;
  const first = withRoot(document, (root) => selecting(root, cursorName));
  const afterVariable = unusedVariable(document, `${freePrefix}${AFTER}`);
  const next = withVariable(
    withRoot(first, (root) => startingAt(root, afterVariable)),
    afterVariable,
    afterType,
  );
  return {
    first: fetchOf(primary, first),
    next: fetchOf(primary, next),
    afterVariable,
    cursorPath: [field.alias?.value ?? field.name.value, cursorName],
  };
}

/** The type of the argument `after`, if there is one that takes a cursor. */
function typeOfAfter(definition: FieldDefinition<ObjectType>): string | undefined {
  const type = definition.argument(AFTER)?.type?.toString();
  return type !== undefined && ['String', 'ID'].includes(type.replace(/!$/, '')) ? type : undefined;
}

function hasCursor({ type }: FieldDefinition<ObjectType>): boolean {
  const named: Type | undefined = type && isNonNullType(type) ? (type.ofType as Type) : type;
  if (!named || !(isObjectType(named) || isInterfaceType(named))) return false;
  const cursor = named.field(CURSOR);
  const of = cursor?.type?.toString().replace(/!$/, '');
  return (of === 'String' || of === 'ID') && !cursor?.hasArguments();
}

function rootFieldOf(document: DocumentNode): FieldNode | undefined {
  const [root, more] = operationOf(document)?.selectionSet.selections ?? [];
  return root?.kind === Kind.FIELD && !more ? root : undefined;
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode | undefined {
  return definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
}

function withOperation(
  document: DocumentNode,
  change: (operation: OperationDefinitionNode) => OperationDefinitionNode,
): DocumentNode {
  const definitions = document.definitions.map((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? change(each) : each,
  );
  return { ...document, definitions };
}

function withRoot(document: DocumentNode, change: (root: FieldNode) => FieldNode): DocumentNode {
  return withOperation(document, (operation) => ({
    ...operation,
    selectionSet: {
      ...operation.selectionSet,
      selections: operation.selectionSet.selections.map((root) =>
        root.kind === Kind.FIELD ? change(root) : root,
      ),
    },
  }));
}

function selecting(root: FieldNode, alias: string): FieldNode {
  const cursor: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: alias },
    name: { kind: Kind.NAME, value: CURSOR },
  };
  const selections = [...(root.selectionSet?.selections ?? []), cursor];
  return { ...root, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

function startingAt(root: FieldNode, variable: string): FieldNode {
  const others = (root.arguments ?? []).filter(({ name }) => name.value !== AFTER);
  return {
    ...root,
    arguments: [
      ...others,
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: AFTER },
        value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
      },
    ],
  };
}

/** Declares the variable, and no longer those that nothing uses now. */
function withVariable(document: DocumentNode, name: string, type: string): DocumentNode {
  const used = variablesIn(document);
  const declared = parse(`subscription($${name}: ${type}) { x }`, { noLocation: true });
  return withOperation(document, (operation) => ({
    ...operation,
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []).filter(({ variable }) =>
        used.has(variable.name.value),
      ),
      ...(operationOf(declared)?.variableDefinitions ?? []),
    ],
  }));
}

function unusedVariable(document: DocumentNode, wanted: string): string {
  const used = variablesIn(document);
  let name = wanted;
  while (used.has(name)) name = `_${name}`;
  return name;
}

function variablesIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void names.add(name.value),
  });
  return names;
}

function fetchOf(primary: FetchNode, document: DocumentNode): FetchNode {
  return {
    ...primary,
    operation: stripIgnoredCharacters(print(document)),
    variableUsages: [...variablesIn(document)],
  };
}
