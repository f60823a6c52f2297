import { MOVING_CUSTOMERS, sitesOf } from './customers.ts';
import type { Generation } from './generation.ts';

const PHONE_LINES_OF_EACH = 4;
const CIRCUITS_OF_EACH = 3;
const DIGITS = '0123456789';

/** Adds telephone lines and carriers' circuits of the customers that move. */
export function addLines(generation: Generation): void {
  for (const [index, { clientId }] of MOVING_CUSTOMERS.entries()) {
    addPhoneLines(generation, clientId, index);
    addCircuits(generation, clientId);
  }
}

/** Numbers that belong to nobody: 555-01 and the line. */
function addPhoneLines({ state, ids, random }: Generation, clientId: number, index: number): void {
  const chance = random.fork(`phone lines ${clientId}`);
  const areaCode = 312 + index;
  const billingNumber = `${areaCode}5550100`;
  for (let line = 1; line <= PHONE_LINES_OF_EACH; line += 1) {
    state.phoneLines.push({
      inventoryId: ids.next('inventory'),
      clientId,
      phoneNumber: `${areaCode}55501${String(line).padStart(2, '0')}`,
      billingNumber: chance.chance(0.8) ? billingNumber : null,
    });
  }
}

function addCircuits(generation: Generation, clientId: number): void {
  const { state, ids, random } = generation;
  const chance = random.fork(`circuits ${clientId}`);
  const devices = state.inventory.filter(
    (asset) => asset.clientId === clientId && asset.productCategory === 'SD-WAN',
  );
  const sites = sitesOf(generation, clientId);
  for (let circuit = 0; circuit < CIRCUITS_OF_EACH; circuit += 1) {
    state.circuits.push({
      circuitId: `${chance.int(30, 79)}/KXGS/${chance.text(6, DIGITS)}//${chance.pick(['CHI', 'NYC', 'SFO'])}`,
      clientId,
      siteId: chance.pick(sites).siteId,
      inventoryId: ids.next('inventory'),
      serviceNumber: chance.chance(0.8) ? chance.pick(devices).serviceNumber : null,
      isRestricted: false,
    });
  }
}
