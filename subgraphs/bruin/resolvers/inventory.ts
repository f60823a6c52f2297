import type { InventoryAssetResolvers, InventoryEntryResolvers } from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { pairOf } from '../ids.ts';
import type { AssetRow, AttributeRow, InventoryEntryModel } from '../model.ts';

const MANAGEMENT_STATUS = 'Management Status';

export const inventoryEntryResolvers: InventoryEntryResolvers<Context, InventoryEntryModel> = {
  assets: async ({ serviceNumber }, _, { loaders }) => [
    ...(await loaders.assets.load(serviceNumber)),
  ],
};

export const inventoryAssetResolvers: InventoryAssetResolvers<Context, AssetRow> = {
  id: (asset) => asset.inventoryId,
  customer: (asset) => ({ id: asset.clientId }),
  site: ({ clientId, siteId }) => (siteId === null ? null : { id: pairOf(clientId, siteId) }),
  attributes: async (asset, _, context) => [...(await attributesOf(asset, context))],
  async managementStatus(asset, _, context) {
    const attributes = await attributesOf(asset, context);
    return attributes.find(({ key }) => key === MANAGEMENT_STATUS)?.value ?? null;
  },
};

function attributesOf(asset: AssetRow, { loaders }: Context): Promise<readonly AttributeRow[]> {
  return loaders.attributes.load(asset);
}
