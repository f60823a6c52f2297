import type { SimulatedReply } from '../runtime/http-simulator.ts';
import type { InventoryAsset, World } from '../world/types.ts';
import type { ApiCall, Endpoint } from './endpoint.ts';
import { subAccount } from './inventory.ts';
import { forbidden } from './refusal.ts';

export const circuitEndpoints: readonly Endpoint[] = [
  { path: '/api/Inventory/circuit', answer: showCircuit },
];

const INTERFACE_LINE = / Service Number$/;

/** What is behind a circuit id. Status 204 when it is not known, 403 when our account may not see it. */
function showCircuit({ world, query }: ApiCall): SimulatedReply {
  const circuitId = query.requiredText('CircuitId');
  const clientId = query.integer('ClientId');
  const circuit = world.circuits.find(
    (row) => row.circuitId === circuitId && (clientId === null || row.clientId === clientId),
  );
  if (circuit?.isRestricted) throw forbidden();
  if (circuit) return { json: circuitRow({ ...circuit, serviceNumber: circuit.serviceNumber }) };
  const asset = deviceBehind(world, circuitId, clientId);
  if (!asset) return { status: 204 };
  const serviceNumber = asset.attributes['Serial Number'] ?? asset.serviceNumber;
  return { json: circuitRow({ ...asset, serviceNumber }) };
}

function circuitRow(
  row: Pick<InventoryAsset, 'clientId' | 'siteId' | 'inventoryId'> & {
    readonly serviceNumber: string | null;
  },
): Record<string, unknown> {
  return {
    clientID: row.clientId,
    subAccount: row.siteId === null ? null : subAccount(row),
    wtn: row.serviceNumber,
    inventoryID: row.inventoryId,
    addressID: row.siteId ?? 0,
  };
}

/** A line is known by its own number, and by the number that a device's interface has of it. */
function deviceBehind(
  world: World,
  circuitId: string,
  clientId: number | null,
): InventoryAsset | undefined {
  const candidates = world.inventory.filter(
    (asset) => asset.status === 'A' && (clientId === null || asset.clientId === clientId),
  );
  return (
    candidates.find((row) => row.serviceNumber === circuitId) ??
    candidates.find((row) => hasInterfaceLine(row, circuitId))
  );
}

const hasInterfaceLine = (asset: InventoryAsset, line: string): boolean =>
  Object.entries(asset.attributes).some(
    ([key, value]) => INTERFACE_LINE.test(key) && value === line,
  );
