import type { Probe } from '../types.ts';
import { MOVING_CUSTOMERS, sitesOf, type MovingCustomer } from './customers.ts';
import type { Generation } from './generation.ts';
import { addAsset, GOLD, PENDING, PLATINUM } from './inventory.ts';

const FIRST_MOVING = 0x101;

export function addProbes(generation: Generation): void {
  let address = FIRST_MOVING;
  for (const customer of MOVING_CUSTOMERS) {
    for (let index = 1; index <= customer.probes; index += 1) {
      addProbe(generation, customer, index, address);
      address += 1;
    }
  }
}

function addProbe(
  generation: Generation,
  { clientId, name }: MovingCustomer,
  index: number,
  address: number,
): void {
  const { state, ids, epoch } = generation;
  const uid = hardwareAddress(address);
  const random = generation.random.fork(`probe ${uid}`);
  const group = name.split(' ', 1)[0] ?? name;
  const serialNumber = serialOf(uid);
  const big = random.chance(0.25);
  state.probes.push({
    probeId: ids.next('probe'),
    uid: big ? `SITE_XR2000_${clientId}_${index}` : uid,
    serialNumber,
    name: `${group}-Pi${index}`,
    group,
    typeName: big ? 'xr_2000' : 'xr_pi',
    active: !random.chance(0.06),
    nodeToNode: { up: true, updatedAt: epoch },
    realService: { up: true, updatedAt: epoch },
    still: false,
  });
  addAsset(generation, {
    clientId,
    siteId: random.pick(sitesOf(generation, clientId)).siteId,
    serviceNumber: serialNumber,
    productCategory: 'Network Scout',
    attributes: { 'Management Status': random.pick([GOLD, GOLD, PLATINUM, PENDING]) },
  });
}

/** `02:00:5e:00:01:02`, from the range that documentation may use. */
export const hardwareAddress = (number: number): string =>
  ['02', '00', '5e', '00', hex(number >> 8), hex(number & 0xff)].join(':');

/** A probe's serial number is its hardware address without colons. */
export const serialOf = (address: string): Probe['serialNumber'] =>
  address.replaceAll(':', '').toUpperCase();

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
