import type {
  Candidate,
  CrossedProbe,
  Crossing,
  ProbeInventoryRow,
} from '../../monitors/hawkeye-customer-cache/sightings.ts';
import { inventoryOf } from './inventory-answer.ts';

/** A probe as the probe platform shows it: both node tests reported lately. */
export const aProbeSighting = (changes: Partial<Candidate> = {}): Candidate => ({
  serialNumber: '02005E000001',
  probeId: '7',
  uid: '02:00:5e:00:00:01',
  group: 'ACME Retail',
  typeName: 'xr_pi',
  nodeToNode: { updatedAt: '2026-11-20T11:58:00.000Z' },
  realService: { updatedAt: '2026-11-20T11:57:00.000Z' },
  ...changes,
});

/** A row of the inventory that has its probe watched. */
export const aProbeRow = (changes: Partial<ProbeInventoryRow> = {}): ProbeInventoryRow => ({
  customer: { id: '1001', name: 'ACME Retail' },
  site: { id: '1001:501' },
  managementStatus: 'Active – Gold Monitoring',
  ...changes,
});

export const aCrossedProbe = (
  probe: Partial<Candidate> = {},
  inventory = inventoryOf(aProbeRow()),
): CrossedProbe => ({ probe: aProbeSighting(probe), inventory });

/** A crossing, as long as it took no time. */
export const aProbeCrossing = (at: Date, ...probes: CrossedProbe[]): Crossing => ({
  observedAt: at,
  crossedAt: at,
  probes,
});
