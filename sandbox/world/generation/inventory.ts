import type { Edge, InventoryAsset, Link } from '../types.ts';
import type { Generation } from './generation.ts';

/** Values of `Management Status`; the separator is an en dash. */
export const GOLD = 'Active – Gold Monitoring';
export const PLATINUM = 'Active – Platinum Monitoring';
export const PENDING = 'Pending';
/** Not monitored: caches leave the device out. */
export const INACTIVE = 'Inactive';

export interface AssetPlan {
  readonly clientId: number;
  readonly siteId: number | null;
  readonly serviceNumber: string;
  readonly productCategory: 'SD-WAN' | 'Network Scout' | 'Broadband';
  readonly attributes: InventoryAsset['attributes'];
  /** Default: A. */
  readonly status?: InventoryAsset['status'];
}

/** Adds a row to the inventory. */
export function addAsset({ state, ids }: Generation, plan: AssetPlan): void {
  state.inventory.push({ inventoryId: ids.next('inventory'), status: 'A', ...plan });
}

/** Service number of the line behind a link, as the inventory has it. */
export const lineOf = (serialNumber: string, link: Pick<Link, 'interface'>): string =>
  `${serialNumber}-${link.interface}-LINE`;

/** What the inventory notes about an edge's lines: `GE1 Access Type`, `GE1 Service Number`… */
export function lineAttributes(
  serialNumber: string,
  links: readonly Link[],
): Record<string, string> {
  return Object.fromEntries(
    links.flatMap((link) => [
      [`${link.interface} Access Type`, accessType(link)],
      [`${link.interface} Service Number`, lineOf(serialNumber, link)],
    ]),
  );
}

function accessType(link: Link): string {
  if (link.configured?.type === 'WIRELESS') return '4G/LTE';
  return link.displayName?.includes('DIA') ? 'Ethernet/T1/MPLS' : 'Cable';
}

/** Adds the rows of an edge: itself, its standby, and a line for each of its links. */
export function addEdgeAssets(
  generation: Generation,
  edge: Edge & { readonly serialNumber: string },
  clientId: number,
  siteId: number | null,
  managementStatus: string | null,
): void {
  const attributes = {
    ...(managementStatus === null ? {} : { 'Management Status': managementStatus }),
    ...lineAttributes(edge.serialNumber, edge.links),
  };
  const members = edge.ha ? [edge.serialNumber, edge.ha.serialNumber] : [edge.serialNumber];
  for (const serviceNumber of members) {
    addAsset(generation, {
      clientId,
      siteId,
      serviceNumber,
      productCategory: 'SD-WAN',
      attributes,
    });
  }
  for (const link of edge.links) {
    addAsset(generation, {
      clientId,
      siteId,
      serviceNumber: lineOf(edge.serialNumber, link),
      productCategory: 'Broadband',
      attributes: { 'Serial Number': edge.serialNumber },
    });
  }
}
