import { zoneOfUsName } from '../../../platform/wall-clock.ts';
import type { SiteResolvers } from '../../generated/bruin.ts';
import type { Context } from '../context.ts';
import { requireSiteId } from '../ids.ts';
import type { SiteModel, SiteRow } from '../model.ts';

export const siteResolvers: SiteResolvers<Context, SiteModel> = {
  __resolveReference: ({ id }) => ({ id: requireSiteId('Site.id', id) }),
  label: async (site, _, context) => (await rowOf(site, context))?.label ?? null,
  address: async (site, _, context) => (await rowOf(site, context))?.address ?? null,
  businessHours: async (site, _, context) => (await rowOf(site, context))?.businessHours ?? null,
  contact: async (site, _, context) => (await rowOf(site, context))?.contact ?? null,
  async timeZone(site, _, context) {
    const word = (await rowOf(site, context))?.timeZone ?? null;
    const zone = zoneOfUsName(word);
    if (word !== null && zone === null) context.words.noteUnknown('timeZone', word);
    return zone;
  },
};

/** Null for a site that Bruin does not know: all its fields are null then. */
function rowOf(site: SiteModel, { loaders }: Context): SiteRow | Promise<SiteRow | null> {
  return site.row ?? loaders.site.load(site.id);
}
