import { settings } from '../../../monitors/service-outage/settings.ts';
import type {
  EdgeCase,
  LinkSighting,
  NoteSighting,
  TaskSighting,
  TicketSighting,
} from '../../../monitors/service-outage/sightings.ts';
import { createSettingsReader } from '../../../platform/config.ts';

export const SERIAL = 'VC0000031';
/** Noon at the site. */
export const NOW = new Date('2026-05-20T16:00:00Z');
export const ZONE = 'America/New_York';

/** Settings as they are, and what a test wants otherwise. */
export function settingsWith(environment: Readonly<Record<string, string>> = {}) {
  const reader = createSettingsReader(environment, false);
  const values = reader.read('a test', settings);
  reader.finish();
  return values;
}

/** So many seconds before NOW. */
export const secondsAgo = (seconds: number): string =>
  new Date(NOW.getTime() - seconds * 1000).toISOString();

export const aLink = (name: string, state = 'STABLE'): LinkSighting => ({
  interface: name,
  state,
  displayName: 'Summit Wireless 203.0.113.61',
  ipAddress: '203.0.113.61',
});

/** GE3 and GE4 have modems, GE1 has none. */
export function anEdgeCase(links: readonly LinkSighting[] = [], state = 'CONNECTED'): EdgeCase {
  const known = {
    serialNumber: SERIAL,
    host: 'vco1.example.test',
    enterpriseId: '7',
    edgeId: '31',
  };
  return {
    watched: {
      ...known,
      edgeName: 'STORE-31',
      customerId: '70001',
      customerName: 'ACME Retail',
      siteId: '70001:501',
      interfaces: [
        line('GE1', '02:00:5e:aa:bb:00', 'Ethernet/T1/MPLS'),
        line('GE3', '00:04:2d:aa:bb:01', 'LTE'),
        line('GE4', '00:27:04:AA:BB:02', 'LTE'),
      ],
      linkConfigurations: [],
    },
    edge: { ...known, name: 'STORE-31', state, haRole: 'STANDALONE', haPartner: null, links },
    observedAt: NOW.toISOString(),
  };
}

const line = (name: string, logicalId: string, accessType: string) => ({
  name,
  logicalId,
  accessType,
  serviceNumber: `LINE-${name}`,
});

export const aTask = (changes: Partial<TaskSighting> = {}): TaskSighting => ({
  id: '5001:9001',
  serviceNumber: SERIAL,
  status: 'IN_PROGRESS',
  workQueue: 'IPA Investigate',
  assignee: null,
  ...changes,
});

export const aTicket = (changes: Partial<TicketSighting> = {}): TicketSighting => ({
  id: '5001',
  status: 'IN_PROGRESS',
  severity: 2,
  createdAt: secondsAgo(600),
  createdBy: 'Automation User',
  tasks: [aTask()],
  notes: [],
  ...changes,
});

let notes = 0;
/** A note of so many seconds ago, about the device unless said otherwise. */
export const aNote = (
  text: string | null,
  ageSeconds: number,
  serviceNumbers: readonly string[] | null = [SERIAL],
): NoteSighting => ({
  id: String((notes += 1)),
  text,
  serviceNumbers,
  createdAt: secondsAgo(ageSeconds),
});
