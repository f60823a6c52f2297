import { bruin } from './bruin/index.ts';
import { cts } from './cts/index.ts';
import { customers } from './customers/index.ts';
import { digi } from './digi/index.ts';
import { dispatches } from './dispatches/index.ts';
import { hawkeye } from './hawkeye/index.ts';
import { ledger } from './ledger/index.ts';
import { lit } from './lit/index.ts';
import { lumin } from './lumin/index.ts';
import { notifications } from './notifications/index.ts';
import type { SubgraphDefinition } from './runtime/define-subgraph.ts';
import { t7 } from './t7/index.ts';
import { velocloud } from './velocloud/index.ts';

/** Every subgraph of the graph, by the name of its folder and of its file in schema/. */
export const subgraphs: readonly SubgraphDefinition[] = [
  bruin,
  velocloud,
  hawkeye,
  lit,
  cts,
  t7,
  customers,
  dispatches,
  digi,
  notifications,
  lumin,
  ledger,
];
