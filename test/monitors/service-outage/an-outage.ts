import type { OpenOutcome } from '../../../monitors/service-outage/actions.ts';
import type { OpenedObservation } from '../../../monitors/service-outage/rules/opened-observation.ts';
import { opened } from '../../../monitors/service-outage/rules/opened.ts';
import type {
  EdgeCase,
  EdgeSighting,
  EventSighting,
  LinkSighting,
} from '../../../monitors/service-outage/sightings.ts';
import { aLink, anEdgeCase, aTicket, NOW, secondsAgo, settingsWith, ZONE } from './a-recovery.ts';

export const MID = settingsWith({ MONITORS_PRESET: 'mid' });
export const LATE = settingsWith({ MONITORS_PRESET: 'late' });

/** When the outage was sighted. */
export const OCCASION = secondsAgo(180);

export const anEvent = (type: string, ageSeconds: number, name?: string): EventSighting => ({
  at: secondsAgo(ageSeconds),
  type,
  interface: name ?? null,
});

export const DOWN = anEdgeCase([aLink('GE1', 'DISCONNECTED'), aLink('GE2', 'STABLE')], 'OFFLINE');
export const LINK_DOWN = anEdgeCase([aLink('GE1', 'DISCONNECTED'), aLink('GE2')]);
export const HEALTHY = anEdgeCase([aLink('GE1'), aLink('GE2')]);

/** A link that is down, by its label. */
export const deadLink = (displayName: string | null, name = 'GE1'): LinkSighting => ({
  ...aLink(name, 'DISCONNECTED'),
  displayName,
});

/** The same edge as a member of an HA pair. */
export function paired(
  edgeCase: EdgeCase,
  haRole: EdgeSighting['haRole'],
  partnerState: string,
): EdgeCase {
  const haPartner = { serialNumber: 'VC0000032', state: partnerState };
  return { ...edgeCase, edge: { ...edgeCase.edge, haRole, haPartner } };
}

/** What is decided once the ticketing system took the report of an outage. */
export function decideOpened(
  outcome: OpenOutcome,
  changes: Partial<OpenedObservation> = {},
  settings = MID,
) {
  const observation: OpenedObservation = {
    case: DOWN,
    outage: 'HARD_DOWN',
    outcome,
    ticketId: '5001',
    occasion: OCCASION,
    ticket: aTicket(),
    events: [anEvent('EDGE_DOWN', 200)],
    site: { timeZone: ZONE },
    ...changes,
  };
  return opened(observation, settings, NOW);
}
