import { MONITOR_PORTS, SUBGRAPH_PORTS } from '../ports.ts';

/** Where each process of a split system listens. */
export interface SplitPorts {
  readonly gateway: number;
  /** Control API; the simulators take the ports that follow. */
  readonly sandbox: number;
  readonly redis: number;
  readonly subgraphs: Readonly<Record<string, number>>;
  readonly monitors: Readonly<Record<string, number>>;
}

/** Where the ports of app/ports.ts begin. */
const USUAL_BASE = 4000;
const SANDBOX = 10;
/** As many as sandbox/index.ts starts. */
const SIMULATORS = 13;
const REDIS = 300;

/** @param base where all ports but the gateway's begin: 4000 gives the usual ones. */
export function splitPorts(base: number, gateway: number): SplitPorts {
  const shifted = (ports: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(ports).map(([name, port]) => [name, port - USUAL_BASE + base]),
    );
  return {
    gateway,
    sandbox: base + SANDBOX,
    redis: base + REDIS,
    subgraphs: shifted(SUBGRAPH_PORTS),
    monitors: shifted(MONITOR_PORTS),
  };
}

/** Every port, for whoever has to know that all of them are free. */
export function everyPort(ports: SplitPorts): readonly number[] {
  const simulators = Array.from({ length: SIMULATORS }, (_, place) => ports.sandbox + 1 + place);
  return [
    ports.gateway,
    ports.sandbox,
    ...simulators,
    ports.redis,
    ...Object.values(ports.subgraphs),
    ...Object.values(ports.monitors),
  ];
}
