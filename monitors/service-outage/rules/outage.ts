import { isBusinessGrade, isByob } from '../../vocabulary/link-label.ts';
import {
  faultyLinks,
  isDocumented,
  isFaultyEdge,
  isOutage,
  outageTypeOf,
  type OutageType,
} from '../../vocabulary/outage-type.ts';
import type { OutageSettings } from '../settings.ts';
import type { EdgeSighting, LinkSighting } from '../sightings.ts';

/**
 * The type of an outage; null for a healthy edge. Where types are not told apart the two members of a
 * pair are one edge, and the one that carries the traffic speaks for it.
 */
export function outageOf(
  edge: EdgeSighting,
  { tellsTypes }: Pick<OutageSettings, 'tellsTypes'>,
): OutageType | null {
  const { state, links, haRole, haPartner } = edge;
  const partnerState = haPartner?.state ?? null;
  if (tellsTypes && haPartner) return outageTypeOf({ state, links, haRole, partnerState });
  return outageTypeOf({ state, links, haRole: null, partnerState: null });
}

/** Whether this member of a pair is the one whose ticket tells of the outage. */
export function isDocumentedHere(type: OutageType, edge: EdgeSighting): boolean {
  return isDocumented(type, edge.haRole);
}

export function isHealthy(edge: EdgeSighting): boolean {
  return !isOutage(edge);
}

/** Whether a link is down that is not to wait. */
export function isUrgent(edge: EdgeSighting, settings: OutageSettings): boolean {
  return settings.businessAtOnce && hasBusinessLinkDown(edge, settings);
}

/** Whether only links are down, and one of them is of business grade. */
export function hasBusinessLinkDown(
  edge: EdgeSighting,
  { businessHosts, businessLabels }: Pick<OutageSettings, 'businessHosts' | 'businessLabels'>,
): boolean {
  if (isFaultyEdge(edge)) return false;
  if (businessHosts.length > 0 && !businessHosts.includes(edge.host)) return false;
  return faultyLinks(edge.links).some((link) => isBusinessGrade(link.displayName, businessLabels));
}

/** Whether people are to look after the outage: not when only customers' own links are down. */
export function isForPeople(
  edge: EdgeSighting,
  { sparesByob, byobLabels }: Pick<OutageSettings, 'sparesByob' | 'byobLabels'>,
): boolean {
  if (!sparesByob || isFaultyEdge(edge)) return true;
  return faultyLinks(edge.links).some((link) => !isByob(link.displayName, byobLabels));
}

/** Whether edge and links are all down. */
export function isWithoutPower({ state, links }: EdgeSighting): boolean {
  return isFaultyEdge({ state }) && faultyLinks(links).length === links.length;
}

/** Links that are down. */
export function deadLinks({ links }: EdgeSighting): LinkSighting[] {
  return faultyLinks(links);
}
