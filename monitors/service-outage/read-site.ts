import { OutageSiteZoneDocument } from '../generated/service-outage.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';

/**
 * Reads in which zone a site is.
 *
 * @param siteId null: the inventory names none, and so no zone.
 * @returns null when it could not be read; a null zone when nobody knows it.
 */
export async function readSite(
  siteId: string | null,
  { graph }: MonitorDeps,
  run: Run,
): Promise<{ readonly timeZone: string | null } | null> {
  if (siteId === null) return { timeZone: null };
  const answer = await graph.query(OutageSiteZoneDocument, { siteId }, run);
  if (answer.failureAt('site')) return null;
  return { timeZone: answer.data?.site?.timeZone ?? null };
}
