import { DateTime } from 'luxon';
import { isEdgeDown, type OutageType } from '../../vocabulary/outage-type.ts';
import type { OutageSettings } from '../settings.ts';
import type { EdgeSighting } from '../sightings.ts';
import type { OpenedObservation } from './opened-observation.ts';
import { hasBusinessLinkDown } from './outage.ts';
import { FALLBACK_ZONE, isDayAt } from './site-clock.ts';

/**
 * When the task of an edge is to be forwarded.
 *
 * @param site null: it could not be read.
 * @returns null when the hour at the site decides and cannot be told.
 */
export function forwardAt(
  edge: EdgeSighting,
  outage: OutageType,
  settings: OutageSettings,
  site: OpenedObservation['site'],
  now: Date,
): Date | null {
  const { forwardSeconds, forwardsLinksBy } = settings;
  const isSlow =
    forwardsLinksBy === 'hour' && !isEdgeDown(outage) && !hasBusinessLinkDown(edge, settings);
  if (!isSlow) return later(now, forwardSeconds);
  const { forwardLinkDaySeconds, forwardLinkNightSeconds } = settings;
  if (site === null) return null;
  const isDay = isDayAt(site.timeZone, settings, now);
  return later(now, isDay ? forwardLinkDaySeconds : forwardLinkNightSeconds);
}

/** When the task of a line is to be forwarded: by night not before the day begins at its site. */
export function forwardLineAt(settings: OutageSettings, timeZone: string | null, now: Date): Date {
  if (isDayAt(timeZone, settings, now)) return later(now, settings.forwardLinkDaySeconds);
  const zone = timeZone ?? FALLBACK_ZONE;
  const local = DateTime.fromJSDate(now, { zone });
  const begins = local.set({ hour: settings.dayStartHour, minute: 0, second: 0, millisecond: 0 });
  return (begins > local ? begins : begins.plus({ days: 1 })).toJSDate();
}

function later(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}
