/** Documents that together ask for every field of `schema/velocloud.graphql`. */

const METRICS = `latencyMs { rx tx } lossPercent { rx tx } jitterMs { rx tx } bytes { rx tx }
  capacityBps { rx tx } utilizationPercent { rx tx }`;

/** Fields of an edge, save its events and series. */
export const EDGE = `__typename serialNumber name state rawState host enterpriseId enterpriseName edgeId model
  softwareVersion lastContactAt upSince haRole haPartner { serialNumber state haPartner { serialNumber } }
  links { id interface state rawState displayName isp ipAddress lastActiveAt logicalId
    configuration { interfaces mode rawMode type rawType }
    metrics { ${METRICS} } hour: metrics(window: LAST_60_MIN) { ${METRICS} } }`;

const EVENT = 'id at type rawType interface edgeName severity message';

/** A document that asks every orchestrator for these fields. */
export const ofOrchestrators = (...fields: string[]): string =>
  `{ orchestrators { host ${fields.join(' ')} } }`;

export const EDGE_LIST = `edges(first: 500) { totalCount pageInfo { hasNextPage endCursor }
  nodes { ${EDGE} } }`;

export const ENTERPRISE_LIST = `enterprises(first: 500) { totalCount
  pageInfo { hasNextPage endCursor } nodes { id host name customerId edgeCount
    events(window: LAST_24_HOURS, first: 500) { ${EVENT} } } }`;

export const GATEWAY_LIST = `gateways { id host gatewayId name state rawState ipAddress
  tunnels { min max average dropPercent } }`;

export const EVENTS = `events(window: LAST_24_HOURS, first: 500) { ${EVENT} }`;

export const SERIES =
  'links { interface series(window: LAST_3_DAYS) { metric startAt tickMs values } }';

/** Everything that is read by lists. */
export const EVERYTHING_LISTED = ofOrchestrators(EDGE_LIST, ENTERPRISE_LIST, GATEWAY_LIST);

/** Everything that is read of each edge. */
export const EVERYTHING_OF_EDGES = `${EVENTS} few: events(types: [LINK_DEAD, INTERFACE_UP], first: 5) { id }
  ${SERIES} hour: links { series(window: LAST_HOUR) { values } }`;
