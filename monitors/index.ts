import { customerCache } from './customer-cache/index.ts';
import { dispatchDesk } from './dispatch-desk/index.ts';
import { hawkeyeCustomerCache } from './hawkeye-customer-cache/index.ts';
import type { MonitorDefinition } from './runtime/define-monitor.ts';
import { serviceDispatch } from './service-dispatch/index.ts';
import { serviceOutage } from './service-outage/index.ts';
import { triage } from './triage/index.ts';

/** Every monitor, by the name of its folder. */
export const monitors: readonly MonitorDefinition[] = [
  customerCache,
  dispatchDesk,
  hawkeyeCustomerCache,
  serviceDispatch,
  serviceOutage,
  triage,
];
