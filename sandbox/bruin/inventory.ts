import type { SimulatedReply } from '../runtime/http-simulator.ts';
import { assetsBeginningWith, assetsNumbered } from '../world/lookups.ts';
import type { InventoryAsset, World } from '../world/types.ts';
import { utcDate } from './dates.ts';
import type { ApiCall, Endpoint } from './endpoint.ts';
import { addressBlock, createPlaces, type Places } from './places.ts';
import { notFound, ruleBroken } from './refusal.ts';
import { variant } from './variation.ts';

export const inventoryEndpoints: readonly Endpoint[] = [
  { path: '/api/Inventory', answer: searchAssets },
  { path: '/api/Inventory/Attribute', answer: showAttributes },
];

const DAY_MS = 86_400_000;

/**
 * A search, not a lookup: rows whose service number begins with the one asked for. `Status` puts its
 * rows in front but hides none, so callers look at each row's own status and number.
 */
function searchAssets({ world, query }: ApiCall): SimulatedReply {
  const beginning = query.requiredText('ServiceNumber');
  const status = query.text('Status')?.toUpperCase();
  const places = createPlaces(world);
  const found = assetsBeginningWith(world, beginning);
  const inFront = found.filter((asset) => asset.status === status);
  const behind = found.filter((asset) => asset.status !== status);
  return {
    json: { documents: [...inFront, ...behind].map((asset) => assetRow(asset, world, places)) },
  };
}

function assetRow(asset: InventoryAsset, world: World, places: Places): Record<string, unknown> {
  const site = places.siteOf(asset);
  const clientName = world.customers.get(asset.clientId)?.name ?? null;
  const installed = daysBefore(world, 200 + variant(`installed ${asset.inventoryId}`, 1200));
  const disconnected = daysBefore(world, 1 + variant(`disconnected ${asset.inventoryId}`, 190));
  return {
    clientID: asset.clientId,
    clientName,
    vendor: 'Example Carrier',
    accountNumber: accountNumber(asset.clientId),
    subAccountNumber: subAccount(asset),
    inventoryID: String(asset.inventoryId),
    serviceNumber: asset.serviceNumber,
    siteId: asset.siteId,
    siteLabel: site?.label ?? null,
    address: addressBlock(site?.address ?? null),
    hierarchy: `|${[clientName, site?.address.state, site?.label].filter(Boolean).join('|')}|`,
    costCenter: null,
    assignee: null,
    description: null,
    installDate: utcDate(installed),
    disconnectDate: asset.status === 'D' ? utcDate(disconnected) : null,
    status: asset.status,
    verified: 'Y',
    productCategory: asset.productCategory,
    productType: asset.productCategory,
    items: [{ itemName: asset.productCategory, primaryIndicator: 'Y' }],
    contractIdentifier: null,
    rateCardIdentifier: null,
    lastInvoiceUsageDate: null,
    lastUsageDate: null,
    longitude: site?.longitude ?? null,
    latitude: site?.latitude ?? null,
  };
}

/** All three parameters are asked for; a missing `Status` is reported under another code. */
function showAttributes({ world, query }: ApiCall): SimulatedReply {
  const clientId = query.requiredInteger('ClientId');
  const serviceNumber = query.requiredText('ServiceNumber');
  const status = query.text('Status')?.toUpperCase();
  if (status === undefined) throw ruleBroken('Status is required', 403);
  const asset = assetsNumbered(world, serviceNumber).find(
    (row) => row.clientId === clientId && row.status === status,
  );
  if (!asset) throw notFound();
  return {
    json: {
      inventoryId: String(asset.inventoryId),
      serviceNumber: asset.serviceNumber,
      attributes: Object.entries(asset.attributes).map(([key, value]) => ({ key, value })),
    },
  };
}

const accountNumber = (clientId: number): string => `ACC-${clientId}`;

/** The account that a row of the inventory is billed under. */
export const subAccount = (asset: Pick<InventoryAsset, 'clientId' | 'siteId'>): string =>
  `${accountNumber(asset.clientId)}-${asset.siteId ?? 0}`;

const daysBefore = ({ epoch }: World, days: number): Date =>
  new Date(epoch.getTime() - days * DAY_MS);
