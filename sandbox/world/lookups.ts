import { growingIndex } from './growing-index.ts';
import { siteKey } from './state.ts';
import type { Edge, Enterprise, InventoryAsset, Site, World } from './types.ts';

type Inventory = Pick<World, 'inventory'>;
type Edges = Pick<World, 'edges'>;

const byServiceNumber = growingIndex(({ serviceNumber }: InventoryAsset) => serviceNumber);
const byBeginning = growingIndex(({ serviceNumber }: InventoryAsset) => beginningOf(serviceNumber));
const byOrchestrator = growingIndex(({ orchestrator }: Edge) => String(orchestrator));
const byEnterprise = growingIndex(({ orchestrator, enterpriseId }: Edge) =>
  enterpriseKey(orchestrator, enterpriseId),
);

const bySerialNumber = growingIndex(({ serialNumber }: Edge) => serialNumber);

/** Characters that a service number usually shares with few others. */
const BEGINNING = 8;

const beginningOf = (serviceNumber: string): string =>
  serviceNumber.slice(0, BEGINNING).toLowerCase();

const enterpriseKey = (orchestrator: number, enterpriseId: number): string =>
  `${orchestrator}:${enterpriseId}`;

/** Every inventory row of this service number, whoever's, in the order of the inventory. */
export const assetsNumbered = (
  { inventory }: Inventory,
  serviceNumber: string,
): readonly InventoryAsset[] => byServiceNumber(inventory).get(serviceNumber);

/** Every inventory row whose service number begins so, whatever the case, in the order of the inventory. */
export function assetsBeginningWith(
  { inventory }: Inventory,
  beginning: string,
): readonly InventoryAsset[] {
  const wanted = beginning.toLowerCase();
  const near =
    wanted.length < BEGINNING ? inventory : byBeginning(inventory).get(beginningOf(wanted));
  return near.filter(({ serviceNumber }) => serviceNumber.toLowerCase().startsWith(wanted));
}

/** Where the inventory places a device: by its first active row that names a site. */
export function siteOfDevice(
  { inventory, sites }: Pick<World, 'inventory' | 'sites'>,
  serialNumber: string,
): Site | null {
  for (const { clientId, siteId, status } of assetsNumbered({ inventory }, serialNumber)) {
    const site = siteId === null ? undefined : sites.get(siteKey(clientId, siteId));
    if (site && status === 'A') return site;
  }
  return null;
}

export const edgesOn = ({ edges }: Edges, orchestrator: number): readonly Edge[] =>
  byOrchestrator(edges).get(String(orchestrator));

/** The edge with this serial number, as the only one. */
export const edgesNumbered = ({ edges }: Edges, serialNumber: string): readonly Edge[] =>
  bySerialNumber(edges).get(serialNumber);

export const edgesOfEnterprise = (
  { edges }: Edges,
  { orchestrator, enterpriseId }: Pick<Enterprise, 'orchestrator' | 'enterpriseId'>,
): readonly Edge[] => byEnterprise(edges).get(enterpriseKey(orchestrator, enterpriseId));
