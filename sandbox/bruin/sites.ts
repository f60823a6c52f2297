import type { SimulatedReply } from '../runtime/http-simulator.ts';
import type { Site, World } from '../world/types.ts';
import { utcDate } from './dates.ts';
import type { ApiCall, Endpoint } from './endpoint.ts';
import { addressBlock } from './places.ts';
import { pick, variant } from './variation.ts';

export const siteEndpoints: readonly Endpoint[] = [{ path: '/api/Site', answer: searchSites }];

const DAY_MS = 86_400_000;

/** A site that Bruin does not know is an empty list. */
function searchSites({ world, query }: ApiCall): SimulatedReply {
  const clientId = query.requiredInteger('ClientId');
  const siteId = query.requiredInteger('SiteId');
  const site = world.sites.get(`${clientId}:${siteId}`);
  return { json: { documents: site ? [siteRow(site, world)] : [] } };
}

function siteRow(site: Site, world: World): Record<string, unknown> {
  const ageDays = 400 + variant(`site ${site.clientId}:${site.siteId}`, 2000);
  return {
    clientID: site.clientId,
    clientName: world.customers.get(site.clientId)?.name ?? null,
    // The same id is text in some rows and a number in others.
    siteID: pick<string | number>(`site id ${site.siteId}`, [String(site.siteId), site.siteId]),
    siteLabel: site.label,
    siteAddDate: utcDate(new Date(world.epoch.getTime() - ageDays * DAY_MS)),
    address: { addressID: site.siteId, ...addressBlock(site.address) },
    longitude: site.longitude,
    latitude: site.latitude,
    businessHours: site.businessHours,
    timeZone: site.timeZoneName,
    primaryContactName: site.contact?.name ?? null,
    primaryContactPhone: site.contact?.phone ?? null,
    primaryContactEmail: site.contact?.email ?? null,
  };
}
