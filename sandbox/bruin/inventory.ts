import type { SimulatedReply } from '../runtime/http-simulator.ts';
import type { InventoryAsset, World } from '../world/types.ts';
import { utcDate } from './dates.ts';
import type { ApiCall, Endpoint } from './endpoint.ts';
import { addressBlock, createPlaces, type Places } from './places.ts';
import { notFound, ruleBroken } from './refusal.ts';
import { variant } from './variation.ts';

export const inventoryEndpoints: readonly Endpoint[] = [
  { path: '/api/Inventory', answer: searchAssets },
  { path: '/api/Inventory/Attribute', answer: showAttributes },
  { path: '/api/Inventory/circuit', answer: showCircuit },
  { path: '/api/Inventory/phoneNumber/Lines', answer: showPhoneLine },
];

const DAY_MS = 86_400_000;

/**
 * A search, not a lookup: rows whose service number begins with the one asked for. `Status` puts its
 * rows in front but hides none, so callers look at each row's own status and number.
 */
function searchAssets({ world, query }: ApiCall): SimulatedReply {
  const beginning = query.requiredText('ServiceNumber').toLowerCase();
  const status = query.text('Status')?.toUpperCase();
  const places = createPlaces(world);
  const found = world.inventory.filter((asset) =>
    asset.serviceNumber.toLowerCase().startsWith(beginning),
  );
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
  const asset = world.inventory.find(
    (row) =>
      row.clientId === clientId && row.serviceNumber === serviceNumber && row.status === status,
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

const INTERFACE_LINE = / Service Number$/;

/** The device behind a circuit id. Status 204 when there is none. */
function showCircuit({ world, query }: ApiCall): SimulatedReply {
  const circuitId = query.requiredText('CircuitId');
  const clientId = query.integer('ClientId');
  const candidates = world.inventory.filter(
    (asset) => asset.status === 'A' && (clientId === null || asset.clientId === clientId),
  );
  const asset =
    candidates.find((row) => row.serviceNumber === circuitId) ??
    candidates.find((row) => hasInterfaceLine(row, circuitId));
  if (!asset) return { status: 204 };
  return {
    json: {
      clientID: asset.clientId,
      subAccount: subAccount(asset),
      wtn: asset.attributes['Serial Number'] ?? asset.serviceNumber,
      inventoryID: asset.inventoryId,
      addressID: asset.siteId ?? 0,
    },
  };
}

const hasInterfaceLine = (asset: InventoryAsset, line: string): boolean =>
  Object.entries(asset.attributes).some(
    ([key, value]) => INTERFACE_LINE.test(key) && value === line,
  );

function showPhoneLine({ world, query }: ApiCall): SimulatedReply {
  const phoneNumber = query.requiredText('phoneNumber');
  const type = query.requiredText('phoneNumberType');
  if (type.toUpperCase() !== 'DID') throw ruleBroken('phoneNumberType is not supported');
  const asset = world.inventory.find(
    (row) => row.status === 'A' && row.serviceNumber === phoneNumber,
  );
  if (!asset) throw notFound();
  return {
    json: {
      inventoryId: asset.inventoryId,
      clientId: asset.clientId,
      clientName: world.customers.get(asset.clientId)?.name ?? null,
      btn: `55501${String(asset.clientId % 100_000).padStart(5, '0')}`,
    },
  };
}

const accountNumber = (clientId: number): string => `ACC-${clientId}`;

const subAccount = (asset: InventoryAsset): string =>
  `${accountNumber(asset.clientId)}-${asset.siteId ?? 0}`;

const daysBefore = ({ epoch }: World, days: number): Date =>
  new Date(epoch.getTime() - days * DAY_MS);
