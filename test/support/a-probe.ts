import type { Probe, ProbeTest } from '../../sandbox/world/types.ts';
import { minutesAgo } from '../sandbox/small-world.ts';

/** A probe of the sandbox's world that is up. */
export const aProbe = (overrides: Partial<Probe> = {}): Probe => ({
  probeId: 27,
  uid: '02:00:5e:00:00:01',
  serialNumber: '02005E000001',
  name: 'ACME-HQ-Pi1',
  group: 'ACME Retail',
  typeName: 'xr_pi',
  active: true,
  nodeToNode: { up: true, updatedAt: minutesAgo(2) },
  realService: { up: true, updatedAt: minutesAgo(3) },
  still: true,
  ...overrides,
});

/** Probes with the serial numbers P00000 and on. */
export const manyProbes = (length: number): Probe[] =>
  Array.from({ length }, (_, index) => {
    const serialNumber = `P${String(index).padStart(5, '0')}`;
    return aProbe({ probeId: index + 1, uid: `uid-${index}`, serialNumber });
  });

/** A passed test that measured nothing, ten minutes old. */
export const aProbeTest = (overrides: Partial<ProbeTest> = {}): ProbeTest => ({
  id: 4100001,
  at: minutesAgo(10),
  durationSeconds: 30,
  module: 'N2N',
  probeUid: '02:00:5e:00:00:01',
  target: '198.51.100.8',
  type: 'Network KPI',
  status: 'Passed',
  metrics: [],
  ...overrides,
});
