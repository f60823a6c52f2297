import { branchOf, type PlanNode } from '../planning/nodes.ts';
import { isObject } from './data.ts';
import { fetchEntities, fetchFields } from './fetch.ts';
import { descend, type ObjectPlace, type Place } from './places.ts';
import type { Run } from './run.ts';

/**
 * Carries out a step of a plan, and what is below it, for the places it stands at.
 *
 * What is fetched is merged into the places' values; what could not be read is recorded in
 * `run.losses`. It throws for nothing that a subgraph does.
 */
export async function walk(node: PlanNode, places: readonly Place[], run: Run): Promise<void> {
  if (places.length === 0) return;
  switch (node.kind) {
    case 'Sequence':
      for (const next of node.nodes) await walk(next, places, run);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((next) => walk(next, places, run)));
      return;
    case 'Flatten':
      return walk(node.node, descend(places, node.path), run);
    case 'Condition': {
      const branch = branchOf(node, run.variables);
      return branch && walk(branch, places, run);
    }
    case 'Fetch': {
      const objects = places.filter((place): place is ObjectPlace => isObject(place.value));
      return node.requires ? fetchEntities(node, objects, run) : fetchFields(node, objects, run);
    }
    case 'Defer':
      throw new Error('A plan that defers is refused when it is made.');
  }
}
