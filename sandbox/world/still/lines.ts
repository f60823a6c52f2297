import type { WorldState } from '../state.ts';
import type { Circuit, PhoneLine } from '../types.ts';
import { STILL_CLIENT_ID } from './customer.ts';

// prettier-ignore
const PHONE_LINES: readonly Omit<PhoneLine, 'clientId'>[] = [
  { inventoryId: 880_000, phoneNumber: '2125550170', billingNumber: '2125550170' },
  { inventoryId: 880_001, phoneNumber: '2125550171', billingNumber: '2125550170' },
  { inventoryId: 880_002, phoneNumber: '2125550172', billingNumber: null },
];

// prettier-ignore
const CIRCUITS: readonly Omit<Circuit, 'clientId'>[] = [
  { circuitId: '70/KXGS/700107//NYC', inventoryId: 890_001, siteId: 501,  serviceNumber: 'VC0000001', isRestricted: false },
  { circuitId: '70/KXGS/700108//NYC', inventoryId: 890_002, siteId: null, serviceNumber: null,        isRestricted: false },
  { circuitId: '70/KXGS/700109//NYC', inventoryId: 890_003, siteId: 501,  serviceNumber: 'VC0000002', isRestricted: true },
];

/** Adds telephone lines and circuits that are always the same: full ones, and one for each thing that can be missing. */
export function addStillLines({ phoneLines, circuits }: WorldState): void {
  phoneLines.push(...PHONE_LINES.map((line) => ({ ...line, clientId: STILL_CLIENT_ID })));
  circuits.push(...CIRCUITS.map((circuit) => ({ ...circuit, clientId: STILL_CLIENT_ID })));
}
