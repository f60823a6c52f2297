import { assetsBeginningWith, assetsNumbered } from '../../../sandbox/world/lookups.ts';
import type { InventoryAsset } from '../../../sandbox/world/types.ts';

const asset = (inventoryId: number, serviceNumber: string): InventoryAsset => ({
  inventoryId,
  clientId: 1,
  siteId: null,
  serviceNumber,
  status: 'A',
  productCategory: 'SD-WAN',
  attributes: {},
});

const idsOf = (rows: readonly InventoryAsset[]): number[] =>
  rows.map(({ inventoryId }) => inventoryId);

describe('a lookup in the inventory', () => {
  const inventory = [
    asset(1, 'VC1000001'),
    asset(2, 'vc1000001-GE1-LINE'),
    asset(3, 'VC1000002'),
    asset(4, 'VC1'),
    asset(5, 'VC1000001'),
  ];
  const world = { inventory };

  it('finds every row of a service number, by its exact case', () => {
    expect(idsOf(assetsNumbered(world, 'VC1000001'))).toEqual([1, 5]);
    expect(idsOf(assetsNumbered(world, 'vc1000001'))).toEqual([]);
  });

  it.each([
    ['VC1000001', [1, 2, 5]],
    ['vC10000', [1, 2, 3, 5]],
    ['VC1', [1, 2, 3, 4, 5]],
    ['VC1000001-ge1', [2]],
    ['VC10000019', []],
    ['', [1, 2, 3, 4, 5]],
  ])(
    'finds what begins with %j, whatever the case, as a look at each row does',
    (beginning, ids) => {
      expect(idsOf(assetsBeginningWith(world, beginning))).toEqual(ids);
    },
  );

  it('finds what was added since', () => {
    inventory.push(asset(6, 'VC1000001'), asset(7, 'NEW'));
    expect(idsOf(assetsNumbered(world, 'VC1000001'))).toEqual([1, 5, 6]);
    expect(idsOf(assetsBeginningWith(world, 'vc1000001'))).toEqual([1, 2, 5, 6]);
    expect(idsOf(assetsNumbered(world, 'NEW'))).toEqual([7]);
  });
});
