import type { SettingsDeclaration } from '../platform/config.ts';
import { settings as bruin } from './bruin/settings.ts';
import { settings as cts } from './cts/settings.ts';
import { settings as customers } from './customers/settings.ts';
import { settings as digi } from './digi/settings.ts';
import { settings as dispatches } from './dispatches/settings.ts';
import { settings as hawkeye } from './hawkeye/settings.ts';
import { settings as ledger } from './ledger/settings.ts';
import { settings as lit } from './lit/settings.ts';
import { settings as lumin } from './lumin/settings.ts';
import { settings as notifications } from './notifications/settings.ts';
import { settings as t7 } from './t7/settings.ts';
import { settings as velocloud } from './velocloud/settings.ts';

/**
 * What can be set of every subgraph, in the order of `subgraphs`: a process that runs none of them
 * knows the settings without loading what they are made of.
 */
export const subgraphSettings: Readonly<Record<string, SettingsDeclaration>> = {
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
};
