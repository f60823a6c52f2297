import type { Scenario } from '../runtime/scenario.ts';
import type { Simulator } from '../runtime/types.ts';
import type { World } from '../world/types.ts';

/** What the control API has in its hands. */
export interface Controlled {
  readonly world: World;
  readonly simulators: readonly Simulator[];
  readonly scenarios: readonly Scenario[];
  /** What points every subgraph at its simulator. */
  readonly environment: Readonly<Record<string, string>>;
}
