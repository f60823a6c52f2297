import { branchOf, type PlanNode } from '../planning/nodes.ts';
import { isOfType, type Path } from './data.ts';
import { fieldsOf, type FetchedFields } from './fetched-fields.ts';
import type { Givers, Run } from './run.ts';

type Situation = Pick<Run, 'schema' | 'variables'>;

interface Giver {
  readonly subgraph: string;
  /** Types that the field is asked of; all have to apply. */
  readonly types: readonly string[];
}

/** Only asked where a field is missing: nothing is read from the plan before. */
export function createGivers(root: PlanNode | undefined, situation: Situation): Givers {
  let known: Map<string, Giver[]> | undefined;

  function read(): Map<string, Giver[]> {
    const givers = new Map<string, Giver[]>();
    if (root) addNode(givers, root, [], situation);
    return givers;
  }

  return (path, typename) => {
    const givers = (known ??= read()).get(keyOf(path)) ?? [];
    const asked = givers.filter(({ types }) =>
      types.every((type) => typename === undefined || isOfType(situation.schema, typename, type)),
    );
    return [...new Set(asked.map(({ subgraph }) => subgraph))];
  };
}

function addNode(
  givers: Map<string, Giver[]>,
  node: PlanNode,
  path: Path,
  situation: Situation,
): void {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const next of node.nodes) addNode(givers, next, path, situation);
      return;
    case 'Flatten':
      return addNode(givers, node.node, [...path, ...node.path], situation);
    case 'Condition': {
      const branch = branchOf(node, situation.variables);
      return branch && addNode(givers, branch, path, situation);
    }
    case 'Fetch': {
      const giver = { subgraph: node.serviceName, types: [] };
      return addFields(givers, fieldsOf(node), path, giver);
    }
    case 'Defer':
      return;
  }
}

function addFields(
  givers: Map<string, Giver[]>,
  fields: FetchedFields,
  path: Path,
  giver: Giver,
): void {
  for (const field of fields) {
    if (field.kind === 'field') {
      const here = [...path, field.name];
      const key = keyOf(here);
      givers.set(key, [...(givers.get(key) ?? []), giver]);
      addFields(givers, field.fields, here, { ...giver, types: [] });
    } else {
      addFields(givers, field.fields, path, { ...giver, types: [...giver.types, field.type] });
    }
  }
}

function keyOf(path: Path): string {
  return path.filter((step) => typeof step === 'string' && step !== '@').join('.');
}
