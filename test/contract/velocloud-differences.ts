/** Where the orchestrators in use, as their document describes them, go beyond what the vendor publishes. */
export interface Difference {
  /** Definition and property of the vendor's structure. */
  readonly at: `${string}.${string}`;
  /** What is let through there beside what the vendor says. */
  readonly also: object;
  /** Section of the document. */
  readonly says: string;
}

const NULL = { type: 'null' };
const NEVER = { const: '0000-00-00 00:00:00' };

const ROW = 'monitored_link';
const absentIn = (says: string, definition: string, ...fields: string[]): Difference[] =>
  fields.map((field) => ({ at: `${definition}.${field}`, also: NULL, says }));
const neverIn = (says: string, definition: string, ...fields: string[]): Difference[] =>
  fields.map((field) => ({ at: `${definition}.${field}`, also: NEVER, says }));

export const DIFFERENCES: readonly Difference[] = [
  ...absentIn('§4.1: partner', ROW, 'enterpriseProxyId', 'enterpriseProxyName'),
  ...absentIn('§4.1: nullable', ROW, 'edgeState', 'edgeSerialNumber', 'edgeHASerialNumber'),
  ...absentIn('§4.1: float, null', ROW, 'edgeLatitude', 'edgeLongitude'),
  ...absentIn(
    '§4.1: an edge without links has every link field null',
    ROW,
    'displayName',
    'isp',
    'interface',
    'internalId',
    'linkState',
    'linkLastActive',
    'linkVpnState',
    'linkMode',
    'linkBackupState',
    'linkId',
    'linkIpAddress',
    'linkIpV6Address',
  ),
  ...neverIn('§7.3', ROW, 'edgeLastContact', 'edgeSystemUpSince', 'edgeServiceUpSince'),
  ...neverIn('§7.3', ROW, 'linkLastActive'),
  ...neverIn('§7.3', 'link', 'lastActive', 'lastEvent', 'modified'),
  ...absentIn('§7.3', 'edge_object', 'edgeState', 'serialNumber'),
  ...absentIn('§4.1: null = no HA pair', 'edge_object', 'haSerialNumber'),
  ...['packetsRx', 'packetsTx', 'totalBytes', 'totalPackets'].map((field) => ({
    at: `monitoring_get_aggregate_edge_link_metrics_result_item.${field}` as const,
    also: { type: 'integer' },
    says: '§4.2',
  })),
  ...absentIn(
    '§4.1: partner',
    'network_get_network_enterprises_result_item',
    'enterpriseProxyId',
    'enterpriseProxyName',
  ),
  { at: 'edge_object.isHub', also: { type: 'boolean' }, says: '§4.5' },
  { at: 'link.effectiveState', also: { type: 'string' }, says: '§4.5' },
  { at: 'enterprise_event.segmentName', also: { type: 'string' }, says: '§4.3' },
  { at: 'metrics_get_edge_link_series_result_item.name', also: { type: 'string' }, says: '§4.4' },
  { at: 'time_series.startTime', also: { type: 'integer' }, says: '§4.4: epoch milliseconds' },
  {
    at: 'time_series.data',
    also: { type: 'array', items: { type: ['integer', 'null'] } },
    says: '§4.4: gaps are null',
  },
  {
    at: 'time_series.metric',
    also: { enum: ['bpsOfBestPathRx', 'bpsOfBestPathTx'] },
    says: '§4.4: names of §4.2',
  },
  { at: 'interval.start', also: { type: 'integer' }, says: '§4.4: epoch milliseconds' },
  { at: 'interval.end', also: { type: 'integer' }, says: '§4.4: epoch milliseconds' },
];
