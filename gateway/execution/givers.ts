import type { PlanNode } from '../planning/nodes.ts';
import type { Path } from './data.ts';
import { fieldsOf, type FetchedFields } from './fetched-fields.ts';

/** The subgraphs that a plan asks for a field, by the field's path without list indexes. */
export type Givers = (path: Path) => readonly string[];

/** Only asked where a field is missing: nothing is read from the plan before. */
export function createGivers(root: PlanNode | undefined): Givers {
  let known: Map<string, Set<string>> | undefined;

  function read(): Map<string, Set<string>> {
    const givers = new Map<string, Set<string>>();
    if (root) addNode(givers, root, []);
    return givers;
  }

  return (path) => [...((known ??= read()).get(keyOf(path)) ?? [])];
}

function addNode(givers: Map<string, Set<string>>, node: PlanNode, path: Path): void {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const next of node.nodes) addNode(givers, next, path);
      return;
    case 'Flatten':
      return addNode(givers, node.node, [...path, ...node.path]);
    case 'Condition':
      for (const branch of [node.ifClause, node.elseClause]) {
        if (branch) addNode(givers, branch, path);
      }
      return;
    case 'Fetch':
      return addFields(givers, fieldsOf(node), path, node.serviceName);
    case 'Defer':
      return;
  }
}

function addFields(
  givers: Map<string, Set<string>>,
  fields: FetchedFields,
  path: Path,
  subgraph: string,
): void {
  for (const field of fields) {
    const here = field.kind === 'field' ? [...path, field.name] : path;
    if (field.kind === 'field') {
      const key = keyOf(here);
      givers.set(key, (givers.get(key) ?? new Set<string>()).add(subgraph));
    }
    addFields(givers, field.fields, here, subgraph);
  }
}

function keyOf(path: Path): string {
  return path.filter((step) => typeof step === 'string' && step !== '@').join('.');
}
