/**
 * Where each role listens when it runs as a process of its own and nothing else is said.
 * The composed supergraph names these addresses, so a split system finds itself on one machine.
 */
export const SUBGRAPH_PORTS: Readonly<Record<string, number>> = {
  bruin: 4101,
  velocloud: 4102,
  hawkeye: 4103,
  lit: 4104,
  cts: 4105,
  t7: 4106,
  customers: 4107,
  dispatches: 4108,
  digi: 4109,
  notifications: 4110,
  lumin: 4111,
  ledger: 4112,
};

/** Health and metrics of a monitor that runs as a process of its own. */
export const MONITOR_PORTS: Readonly<Record<string, number>> = {
  'customer-cache': 4201,
  'dispatch-desk': 4206,
  'hawkeye-customer-cache': 4202,
  'service-dispatch': 4203,
  'service-outage': 4204,
  triage: 4205,
};

/** Subgraphs that serve something by plain HTTP beside the graph, under `/webhooks` or `/uploads`. */
export const SUBGRAPHS_WITH_ENDPOINTS: readonly string[] = ['bruin', 'lit'];
