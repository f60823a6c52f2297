import { integer, list, milliseconds, text, type SettingsOf } from '../platform/config.ts';

/** Settings of the gateway, however it is started. */
export const gatewaySettings = {
  port: integer({
    env: 'PORT',
    description: 'Where the gateway listens; 0 takes any free port.',
    default: '4000',
    min: 0,
    max: 65_535,
  }),
  host: text({
    env: 'HOST',
    description:
      'Address the gateway listens on. The default is this machine alone; a container needs 0.0.0.0.',
    default: '127.0.0.1',
  }),
  maxBodyBytes: integer({
    env: 'GATEWAY_MAX_BODY_BYTES',
    description:
      'Longest request body, and longest message over a WebSocket. The default holds a mail with 10 MiB of files as Base64.',
    unit: 'bytes',
    default: '16777216',
    min: 1024,
    max: 104_857_600,
  }),
  maxDepth: integer({
    env: 'GATEWAY_MAX_DEPTH',
    description: 'Fields inside fields that an operation may select, its fragments included.',
    default: '20',
    min: 1,
    max: 1000,
  }),
  maxTokens: integer({
    env: 'GATEWAY_MAX_TOKENS',
    description: 'Names, numbers, texts and signs that a document may have.',
    default: '5000',
    min: 10,
    max: 1_000_000,
  }),
  maxAliases: integer({
    env: 'GATEWAY_MAX_ALIASES',
    description: 'Fields under another name that an operation may select.',
    default: '250',
    min: 0,
    max: 100_000,
  }),
  maxFields: integer({
    env: 'GATEWAY_MAX_FIELDS',
    description: 'Fields that an operation may select; fragments count wherever they are spread.',
    default: '3000',
    min: 1,
    max: 1_000_000,
  }),
  requestTimeoutMs: milliseconds({
    env: 'GATEWAY_REQUEST_TIMEOUT_MS',
    description: 'How long one request may take; what is missing by then is an error at its place.',
    default: '120000',
  }),
  subgraphTimeoutMs: milliseconds({
    env: 'GATEWAY_SUBGRAPH_TIMEOUT_MS',
    description: 'How long a subgraph may take for one step of a request.',
    default: '100000',
  }),
  subgraphConnections: integer({
    env: 'GATEWAY_SUBGRAPH_CONNECTIONS',
    description:
      'Connections to one subgraph at most, so calls on their way at the same time; further ones wait.',
    default: '64',
    min: 1,
    max: 10_000,
  }),
  subgraphMaxBodyBytes: integer({
    env: 'GATEWAY_SUBGRAPH_MAX_BODY_BYTES',
    description: 'Longest answer of a subgraph.',
    unit: 'bytes',
    default: '67108864',
    min: 1024,
    max: 1_073_741_824,
  }),
  maxConnections: integer({
    env: 'GATEWAY_MAX_CONNECTIONS',
    description: 'WebSockets that may be open at the same time; further ones are refused.',
    default: '10000',
    min: 1,
    max: 1_000_000,
  }),
  allowedOrigins: list({
    env: 'GATEWAY_ALLOWED_ORIGINS',
    description:
      "Pages that may open WebSockets besides the gateway's own, between commas, for example https://noc.example.com.",
    default: '',
  }),
  heartbeatMs: milliseconds({
    env: 'GATEWAY_HEARTBEAT_MS',
    description:
      'How often WebSockets are pinged, those of clients and those to subgraphs. One that leaves a ping without an answer until the next is given up.',
    default: '12000',
  }),
  subgraphConnectTimeoutMs: milliseconds({
    env: 'GATEWAY_SUBGRAPH_CONNECT_TIMEOUT_MS',
    description: 'How long a subgraph may take to accept a WebSocket.',
    default: '5000',
  }),
  planCacheSize: integer({
    env: 'GATEWAY_PLAN_CACHE_SIZE',
    description: 'Query plans kept, one for each operation.',
    default: '1000',
    min: 1,
    max: 100_000,
  }),
  readinessTimeoutMs: milliseconds({
    env: 'GATEWAY_READINESS_TIMEOUT_MS',
    description: 'How long a subgraph may take to count as reachable in /health/ready.',
    default: '2000',
  }),
  stopTimeoutMs: milliseconds({
    env: 'GATEWAY_STOP_TIMEOUT_MS',
    description: 'How long requests in flight may take to finish when the gateway stops.',
    default: '10000',
  }),
};

export type GatewaySettings = SettingsOf<typeof gatewaySettings>;
