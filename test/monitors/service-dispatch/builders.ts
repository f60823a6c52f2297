import type { NoteSighting, Visit } from '../../../monitors/service-dispatch/sightings.ts';
import type { DispatchObservation } from '../../../monitors/service-dispatch/stages/observation.ts';

/** The start that `aVisit` has: Mar 16, 2030 @ 07:00 AM in New York. */
export const STARTS_AT = new Date('2030-03-16T11:00:00.000Z');

/** So many hours before the start of `aVisit`. */
export const hoursBefore = (hours: number): Date =>
  new Date(STARTS_AT.getTime() - hours * 3_600_000);

/** A visit with everything agreed, its engineer not there yet. */
export const aVisit = (changes: Partial<Visit> = {}): Visit => ({
  scheduledAt: STARTS_AT.toISOString(),
  timeZone: 'America/New_York',
  sitePhone: '+12125550142',
  siteName: 'Store 12',
  siteAddress: '1 Main St, Albany, NY 12207',
  engineerName: 'Sam Porter',
  engineerPhone: '+12125550188',
  checkedIn: false,
  ...changes,
});

let written = 0;

/** A note of a ticket, later than those before it. */
export function aNote(text: string | null): NoteSighting {
  written += 1;
  const createdAt = new Date(Date.UTC(2030, 2, 1) + written * 1000).toISOString();
  return { id: `${written}`, text, serviceNumbers: null, createdAt };
}

/** The dispatch of vendor LIT that the acceptance rows speak of, on its ticket. */
export const aLitObservation = (
  notes: readonly string[],
  changes: Partial<DispatchObservation> = {},
): DispatchObservation => ({
  ...{ vendor: 'LIT', dispatch: 'LIT:DIS90001', portalNumber: 'DIS90001', ticketId: '700100' },
  ...aVisit(),
  notes: notes.map(aNote),
  ...changes,
});

/** The same of vendor CTS. */
export const aCtsObservation = (
  notes: readonly string[],
  changes: Partial<DispatchObservation> = {},
): DispatchObservation =>
  aLitObservation(notes, {
    ...{ vendor: 'CTS', dispatch: 'CTS:S-900002', portalNumber: 'IGZ_aaa111' },
    ...changes,
  });
