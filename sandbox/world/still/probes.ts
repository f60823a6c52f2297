import type { Generation } from '../generation/generation.ts';
import { addAsset, GOLD, INACTIVE, PENDING } from '../generation/inventory.ts';
import { hardwareAddress, serialOf } from '../generation/probes.ts';
import { after, HOUR_MS, MINUTE_MS } from '../time.ts';
import { STILL_CLIENT_ID } from './customer.ts';

interface ProbePlan {
  /** Last part of its hardware address. */
  readonly number: number;
  readonly uid?: string;
  readonly active?: boolean;
  /** Node to node: up, down, or never heard of. */
  readonly node?: 'up' | 'down' | 'never';
  /** Real service. */
  readonly service?: 'up' | 'down' | 'never';
  /** Management status; null: the inventory does not know the probe. */
  readonly status?: string | null;
}

const PROBES: readonly ProbePlan[] = [
  { number: 1 },
  { number: 2, node: 'down' },
  { number: 3, active: false, node: 'down', service: 'down' },
  { number: 4, node: 'never', service: 'never' },
  { number: 5, uid: 'ACME_XR2000_1' },
  { number: 6, status: null },
  { number: 7, service: 'never', status: PENDING },
  { number: 8, status: INACTIVE },
];

/** These probes go on testing, always with the same results. */
export const TESTED_STILL_PROBES: readonly string[] = ['02005E000001', '02005E000005'];

export function addStillProbes(generation: Generation): void {
  for (const plan of PROBES) addProbe(generation, plan);
}

function addProbe(generation: Generation, plan: ProbePlan): void {
  const { state, ids, epoch } = generation;
  const { number, active = true, node = 'up', service = 'up', status = GOLD } = plan;
  const address = hardwareAddress(number);
  const serialNumber = serialOf(address);
  const side = (word: 'up' | 'down' | 'never') => ({
    up: word === 'up',
    updatedAt:
      word === 'never' ? null : after(epoch, word === 'up' ? -2 * MINUTE_MS : -2 * HOUR_MS),
  });
  state.probes.push({
    probeId: ids.next('probe'),
    uid: plan.uid ?? address,
    serialNumber,
    name: `ACME-HQ-Pi${number}`,
    group: 'ACME',
    typeName: plan.uid === undefined ? 'xr_pi' : 'xr_2000',
    active,
    nodeToNode: side(node),
    realService: side(service),
    still: true,
  });
  if (status === null) return;
  addAsset(generation, {
    clientId: STILL_CLIENT_ID,
    siteId: 508,
    serviceNumber: serialNumber,
    productCategory: 'Network Scout',
    attributes: { 'Management Status': status },
  });
}
