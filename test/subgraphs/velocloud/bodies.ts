/** Bodies of the portal in the form of its public documentation of 2024, version 1; sample values invented. */

/** A row of `monitoring/getEnterpriseEdgeLinkStatus`. */
export const LINK_ROW = {
  enterpriseName: 'Smith & Sons|70001|',
  enterpriseId: 1,
  enterpriseProxyId: null,
  enterpriseProxyName: null,
  edgeName: 'STORE-12',
  edgeState: 'CONNECTED',
  edgeSystemUpSince: '2024-05-27T13:20:00.000Z',
  edgeServiceUpSince: '2024-05-27T13:20:30.000Z',
  edgeLastContact: '2024-06-03T11:59:00.000Z',
  edgeId: 10,
  edgeSerialNumber: 'VC0000001',
  edgeHASerialNumber: null,
  edgeModelNumber: 'edge520',
  edgeLatitude: 42.65,
  edgeLongitude: -73.75,
  displayName: 'Carrier 203.0.113.7 (DIA)',
  isp: 'Carrier',
  interface: 'GE1',
  internalId: '00000001-4c4b-4000-8000-000000000100',
  linkState: 'STABLE',
  linkLastActive: '2024-06-03T11:58:00.000Z',
  linkVpnState: 'STABLE',
  linkMode: 'ACTIVE',
  linkBackupState: 'UNCONFIGURED',
  linkId: 100,
  linkIpAddress: '203.0.113.7',
  linkIpV6Address: '',
} as const;

/** The link part of a row for an edge without links. */
export const NO_LINK = {
  displayName: null,
  isp: null,
  interface: null,
  internalId: null,
  linkState: null,
  linkLastActive: null,
  linkVpnState: null,
  linkMode: null,
  linkBackupState: null,
  linkId: null,
  linkIpAddress: null,
  linkIpV6Address: null,
} as const;

/** A row of `monitoring/getAggregateEdgeLinkMetrics`, over half an hour. */
export const METRICS_ROW = {
  linkId: 100,
  name: 'GE1',
  link: LINK_ROW,
  state: 0,
  bytesRx: 1_800_000,
  bytesTx: 900_000,
  packetsRx: 2250,
  packetsTx: 1125,
  totalBytes: 2_700_000,
  totalPackets: 3375,
  bpsOfBestPathRx: 100_000_000,
  bpsOfBestPathTx: 20_000_000,
  bestJitterMsRx: 2,
  bestJitterMsTx: 3.5,
  bestLatencyMsRx: 20,
  bestLatencyMsTx: 25,
  bestLossPctRx: 0.1,
  bestLossPctTx: 0.25,
  scoreRx: 4.36,
  scoreTx: 4.4,
  signalStrength: 0,
} as const;

/** An edge of `network/getNetworkEnterprises`. */
export const EDGE_RECORD = {
  id: 10,
  enterpriseId: 1,
  name: 'STORE-12',
  serialNumber: 'VC0000001',
  modelNumber: 'edge520',
  softwareVersion: '5.0.1.4',
  edgeState: 'CONNECTED',
  lastContact: '2024-06-03T11:59:00.000Z',
  haState: 'READY',
  haPreviousState: 'PENDING_INIT',
  haLastContact: '2024-06-03T11:57:00.000Z',
  haSerialNumber: 'VC0000002',
} as const;

/** `edge/getEdgeConfigurationModules`, one module asked for. */
export const WAN_MODULE = {
  WAN: {
    version: '1700000000001',
    schemaVersion: '3.3.2',
    type: 'ENTERPRISE',
    data: {
      networks: [],
      links: [
        {
          logicalId: '02:00:5e:01:00:64:0000',
          internalId: '00000001-4c4b-4000-8000-000000000100',
          discovery: 'AUTO_DISCOVERED',
          mode: 'PUBLIC',
          type: 'WIRED',
          name: '',
          isp: 'Carrier',
          publicIpAddress: '203.0.113.7',
          classesOfService: { classId: null, classesOfService: [] },
          interfaces: ['GE1', 'GE2'],
        },
        { discovery: 'USER_DEFINED', mode: 'PRIVATE', type: 'WIRELESS', interfaces: ['USB1'] },
      ],
    },
  },
} as const;

/** An event of `event/getEnterpriseEvents`. */
export const EVENT = {
  id: 4711,
  eventTime: '2024-06-03T11:30:00.000Z',
  event: 'LINK_DEAD',
  category: 'NETWORK',
  severity: 'ALERT',
  message: 'Link GE1 is now DEAD',
  edgeName: 'STORE-12',
  enterpriseUsername: '',
  segmentName: '',
  detail: '{}',
} as const;

/** A series of `metrics/getEdgeLinkSeries`. */
export const SERIES = {
  metric: 'bytesTx',
  startTime: 1_717_412_400_000,
  tickInterval: 300_000,
  data: [150_000, null, 0],
  total: 150_000,
  min: 0,
  max: 150_000,
} as const;

/** Status 200 of a call whose session is over; the header `Expires: 0` comes with it. */
export const EXPIRED_SESSION = {
  error: { code: -32600, message: 'tokenError [expired session cookie]' },
} as const;
