import { createAnswer } from '../../monitors/runtime/answer.ts';
import {
  sightInventory,
  type InventoryRow,
  type InventorySighting,
} from '../../monitors/vocabulary/inventory.ts';

/** What the inventory says of one device: its rows. */
export function inventoryOf<R extends InventoryRow>(...assets: R[]): InventorySighting<R> {
  return sightInventory(createAnswer({ inventory: [{ assets }] }, []), 0);
}

/** What stays of a device whose inventory could not be read. */
export function inventoryFails<R extends InventoryRow>(): InventorySighting<R> {
  const inventory: { readonly assets: readonly R[] | null }[] = [{ assets: null }];
  const path = ['inventory', 0, 'assets'];
  const error = { message: 'bruin answered 500', path, code: 'UPSTREAM_UNAVAILABLE' };
  return sightInventory(createAnswer({ inventory }, [error]), 0);
}

/** What stays of a device of whose only row one field could not be read. */
export function inventoryFailsAt<R extends InventoryRow>(
  row: R,
  field: 'site' | 'managementStatus',
): InventorySighting<R> {
  const path = ['inventory', 0, 'assets', 0, field];
  const error = { message: 'bruin answered 500', path, code: 'UPSTREAM_UNAVAILABLE' };
  const inventory = [{ assets: [{ ...row, [field]: null }] }];
  return sightInventory(createAnswer({ inventory }, [error]), 0);
}
