import { assetsNumbered } from '../world/lookups.ts';
import type { Address, InventoryAsset, Site, Ticket, World } from '../world/types.ts';

/** Finds the places of assets and tickets. */
export interface Places {
  /** Active rows come before the others. */
  asset(serviceNumber: string, clientId: number): InventoryAsset | null;
  siteOf(asset: InventoryAsset): Site | null;
  /** Site of the first line that the inventory places. */
  siteOfTicket(ticket: Ticket): Site | null;
}

export function createPlaces(world: World): Places {
  const places: Places = {
    asset(serviceNumber, clientId) {
      const rows = assetsNumbered(world, serviceNumber).filter((row) => row.clientId === clientId);
      return rows.find(({ status }) => status === 'A') ?? rows[0] ?? null;
    },
    siteOf: ({ clientId, siteId }) =>
      siteId === null ? null : (world.sites.get(`${clientId}:${siteId}`) ?? null),
    siteOfTicket(ticket) {
      for (const { serviceNumber } of ticket.details) {
        if (serviceNumber === null) continue;
        const asset = places.asset(serviceNumber, ticket.clientId);
        const site = asset && places.siteOf(asset);
        if (site) return site;
      }
      return null;
    },
  };
  return places;
}

/** An address as most bodies show it; all keys null for an unknown place. */
export function addressBlock(address: Address | null): Record<string, string | null> {
  return {
    address: address?.street ?? null,
    city: address?.city ?? null,
    state: address?.state ?? null,
    zip: address?.zip ?? null,
    country: address?.country ?? null,
  };
}
