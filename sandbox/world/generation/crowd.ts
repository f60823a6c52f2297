import { LIVING_OF_THE_CROWD } from '../size.ts';
import type { Edge } from '../types.ts';
import { addCrowdCustomers, type CrowdCustomer } from './crowd-customers.ts';
import { FIRST_SITE_ID } from './customers.ts';
import { anyStatus, createEdge, isPair } from './edges.ts';
import type { Generation } from './generation.ts';
import { addEdgeAssets } from './inventory.ts';

const FIRST_SERIAL = 2_000_001;

/**
 * Adds edges beyond the usual world, with their customers, sites, links and inventory, after all of
 * the usual world is made: that is the same with a crowd and without. Nobody in it has probes,
 * tickets or dispatches.
 */
export function addCrowd(generation: Generation, edges: number): void {
  if (edges <= 0) return;
  const livesEvery = Math.max(1, Math.floor(edges / LIVING_OF_THE_CROWD));
  let serial = FIRST_SERIAL;
  let living = 0;
  let made = 0;
  const nextSerial = (): string => `VC${serial++}`;
  const isQuiet = (): boolean => {
    const lives = made % livesEvery === 0 && living < LIVING_OF_THE_CROWD;
    made += 1;
    if (lives) living += 1;
    return !lives;
  };
  for (const customer of addCrowdCustomers(generation, edges)) {
    addEdgesOf(generation, customer, nextSerial, isQuiet);
  }
}

function addEdgesOf(
  generation: Generation,
  { clientId, enterprises, edges, sites }: CrowdCustomer,
  nextSerial: () => string,
  isQuiet: () => boolean,
): void {
  for (let index = 0; index < edges; index += 1) {
    const serialNumber = nextSerial();
    const random = generation.random.fork(`edge ${serialNumber}`);
    const ha = isPair(random) ? { serialNumber: nextSerial(), state: 'READY' as const } : null;
    const made = createEdge(generation, random, random.pick(enterprises), serialNumber, ha);
    const name = `${made.name.split('-', 1)[0]}-${String(index + 1).padStart(4, '0')}`;
    const edge: Edge & { readonly serialNumber: string } = {
      ...made,
      name,
      ...(isQuiet() ? { quiet: true } : {}),
    };
    generation.state.edges.push(edge);
    const siteId = FIRST_SITE_ID + (index % sites);
    addEdgeAssets(generation, edge, clientId, siteId, anyStatus(random));
  }
}
