import { noteTime } from './time.ts';
import type { Dispatch, Edge } from './types.ts';

/** First line of every note that the centre's automation writes. */
export const MARKER = "#*MetTel's IPA*#";
/** The same line as older notes have it. */
export const OLD_MARKER = '#*Automation Engine*#';

const lines = (...parts: readonly string[]): string => parts.join('\n');

/** What an edge and its links looked like when its ticket was opened. */
export function triageNote(edge: Edge, host: string, serialNumber: string, at: Date): string {
  const page = `https://${host}/#!/operator/customer/${edge.enterpriseId}/monitor/edge/${edge.edgeId}`;
  return lines(
    MARKER,
    'Triage (VeloCloud)',
    `Orchestrator Instance: ${host}`,
    `Edge Name: ${edge.name}`,
    `Links: [Edge|${page}/] - [QoE|${page}/qoe/] - [Transport|${page}/links/]`,
    `Serial: ${serialNumber}`,
    `Edge Status: ${edge.state ?? 'UNKNOWN'}`,
    'Last Edge Online: Unknown',
    `Last Edge Offline: ${noteTime(at)}`,
    ...edge.links.flatMap((link) => [
      '',
      `Interface ${link.interface}`,
      `Interface ${link.interface} Label: ${link.displayName ?? 'Unknown'}`,
      `Interface ${link.interface} Status: ${link.state}`,
    ]),
  );
}

/** Events that came after the triage note. */
export const eventsNote = (interfaceName: string, at: Date): string =>
  lines(
    MARKER,
    'Triage (VeloCloud)',
    '',
    'New event: LINK_DEAD',
    `Device: Interface ${interfaceName}`,
    `Event time: ${noteTime(at)}`,
    '',
    `Timestamp: ${noteTime(at)}`,
  );

export const reopenNote = (cause: string, at: Date): string =>
  lines(MARKER, 'Re-opening ticket.', `Outage causes: ${cause}`, `TimeStamp: ${noteTime(at)}`);

export const autoResolveNote = (serialNumber: string, at: Date): string =>
  lines(
    OLD_MARKER,
    `Auto-resolving detail for serial: ${serialNumber}`,
    `TimeStamp: ${noteTime(at)}`,
  );

/** A service that works badly, and by how much. */
export const troubleNote = (serialNumber: string, interfaceName: string, at: Date): string =>
  lines(
    MARKER,
    'Service Affecting (VeloCloud)',
    `Serial: ${serialNumber}`,
    `Interface: ${interfaceName}`,
    'Trouble: Latency',
    'Interval for Scan: 30',
    'Threshold: 140 ms',
    'Receive: 212 ms',
    'Transfer: 187 ms',
    `TimeStamp: ${noteTime(at)}`,
  );

/** A test of a probe that failed. */
export const probeNote = (testType: string, at: Date): string =>
  lines(
    MARKER,
    'Service Affecting (Ixia)',
    `Test Type: ${testType}`,
    'Test Status: FAILED',
    'Trouble: Jitter Max (ms)',
    'Threshold: 8',
    'Value: 8.3',
    `TimeStamp: ${noteTime(at)}`,
  );

/** What people write, as the ticketing system gives it back: entities, quotes and all. */
export const HUMAN_NOTES = [
  'Called the site, manager confirms modem lights are green. Will power cycle after close.',
  'Carrier ticket opened, reference CT-48812. ETA 4 hours.',
  'Customer says &quot;no internet since lunch&quot;, registers &amp; phones down.',
  'Left voicemail with site contact.',
  'Carrier reports fiber cut 2 miles from the POP, splicing in progress.',
  'Ann &amp; Bob at the store will be on site until 6PM local.',
  'Speed test after modem swap: 94/11 Mbps. Monitoring for 24h.',
] as const;

/** Note that the dispatch desk leaves when it orders a dispatch. */
export function dispatchRequestedNote(dispatch: Dispatch): string {
  const { address, siteContact } = dispatch;
  return lines(
    ...dispatchHead(dispatch, 'Dispatch Requested'),
    '',
    'Please see the summary below.',
    '--',
    `Dispatch Number: ${portalNumber(dispatch)}`,
    `Date of Dispatch: ${dispatch.requestedDate}`,
    `Time of Dispatch (Local): ${dispatch.requestedWindow ?? 'ASAP'}`,
    `Time Zone (Local): ${dispatch.zoneText}`,
    '',
    `Location Owner/Name: ${dispatch.siteName}`,
    `Address: ${address.street}, ${address.city}, ${address.state} ${address.zip}`,
    `On-Site Contact: ${siteContact?.name ?? 'none'}`,
    `Phone: ${siteContact?.phone ?? 'none'}`,
    '',
    'Issues Experienced:',
    dispatch.scopeOfWork,
    `Materials Needed: ${dispatch.materials}`,
  );
}

/** Note that follows once the vendor has agreed. */
export function dispatchConfirmedNote(dispatch: Dispatch): string {
  const { appointment, zoneText, fieldEngineer } = dispatch;
  return lines(
    ...dispatchHead(dispatch, 'Dispatch Confirmed'),
    `Dispatch scheduled for ${appointment?.localDate ?? ''} @ ${appointment?.localTime ?? ''} ${zoneText}`,
    '',
    'Field Engineer',
    fieldEngineer?.name ?? '',
    fieldEngineer?.phone ?? '',
  );
}

/** Note that follows once the engineer is there. */
export const dispatchOnSiteNote = (dispatch: Dispatch): string =>
  lines(
    ...dispatchHead(dispatch, 'Field Engineer On Site'),
    `SMS notification sent to ${dispatch.siteContact?.phone ?? 'nobody'}`,
    '',
    `The field engineer, ${dispatch.fieldEngineer?.name ?? ''} has arrived.`,
  );

const dispatchHead = (dispatch: Dispatch, event: string): [string, string] => [
  `${MARKER} ${portalNumber(dispatch)}`,
  `Dispatch Management - ${event}`,
];

/** The number the desk knows a dispatch by: LIT's own, or ours for CTS. */
const portalNumber = ({ number, orderNumber }: Dispatch): string => orderNumber ?? number;
