import { z } from 'zod';
import type { Link } from '../world/types.ts';

const DIRECTIONS = ['Rx', 'Tx'] as const;
type Direction = (typeof DIRECTIONS)[number];

/** One way to measure a link. */
export interface Measure {
  /** True for what adds up over time; false for an average. */
  readonly isVolume: boolean;
  /** Its value over a window of so many seconds. */
  readonly over: (link: Link, seconds: number) => number;
}

const BYTES_PER_PACKET = 800;
/** Share of the traffic in each class of priority; the third takes the rest. */
const P1_SHARE = 0.2;
const P2_SHARE = 0.7;
const CONTROL_SHARE = 0.01;
const BEST_SCORE = 4.4;

const average = (of: (link: Link) => number): Measure => ({ isVolume: false, over: of });

const bytes = (link: Link, direction: Direction, seconds: number): number =>
  Math.round(link.traffic[`bytesPerSecond${direction}`] * seconds);

/** A share of the bytes, in bytes or in packets. */
const volume = (direction: Direction, share: number, unitBytes = 1): Measure => ({
  isVolume: true,
  over: (link, seconds) => Math.round((bytes(link, direction, seconds) * share) / unitBytes),
});

/** The three classes add up to the whole, whatever the rounding. */
const restOfVolume = (direction: Direction, unitBytes = 1): Measure => ({
  isVolume: true,
  over: (link, seconds) =>
    volume(direction, 1, unitBytes).over(link, seconds) -
    volume(direction, P1_SHARE, unitBytes).over(link, seconds) -
    volume(direction, P2_SHARE, unitBytes).over(link, seconds),
});

const sum = (...parts: readonly Measure[]): Measure => ({
  isVolume: true,
  over: (link, seconds) => parts.reduce((total, part) => total + part.over(link, seconds), 0),
});

/** From 4.4 down to 0: latency, jitter and loss take away. */
function score(link: Link, direction: Direction): number {
  const { traffic } = link;
  const lost =
    traffic[`latencyMs${direction}`] / 200 +
    traffic[`jitterMs${direction}`] / 100 +
    traffic[`lossPercent${direction}`] / 5;
  return Math.round(Math.max(0, BEST_SCORE - lost) * 100) / 100;
}

const inDirection = (direction: Direction): [string, Measure][] => [
  [`bytes${direction}`, volume(direction, 1)],
  [`packets${direction}`, volume(direction, 1, BYTES_PER_PACKET)],
  [`p1Bytes${direction}`, volume(direction, P1_SHARE)],
  [`p1Packets${direction}`, volume(direction, P1_SHARE, BYTES_PER_PACKET)],
  [`p2Bytes${direction}`, volume(direction, P2_SHARE)],
  [`p2Packets${direction}`, volume(direction, P2_SHARE, BYTES_PER_PACKET)],
  [`p3Bytes${direction}`, restOfVolume(direction)],
  [`p3Packets${direction}`, restOfVolume(direction, BYTES_PER_PACKET)],
  [`controlBytes${direction}`, volume(direction, CONTROL_SHARE)],
  [`controlPackets${direction}`, volume(direction, CONTROL_SHARE, BYTES_PER_PACKET)],
  [`bpsOfBestPath${direction}`, average((link) => link.traffic[`capacityBps${direction}`])],
  [`bestJitterMs${direction}`, average((link) => link.traffic[`jitterMs${direction}`])],
  [`bestLatencyMs${direction}`, average((link) => link.traffic[`latencyMs${direction}`])],
  [`bestLossPct${direction}`, average((link) => link.traffic[`lossPercent${direction}`])],
  [`score${direction}`, average((link) => score(link, direction))],
];

const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ...DIRECTIONS.flatMap(inDirection),
  ['totalBytes', sum(volume('Rx', 1), volume('Tx', 1))],
  ['totalPackets', sum(volume('Rx', 1, BYTES_PER_PACKET), volume('Tx', 1, BYTES_PER_PACKET))],
  ['signalStrength', average((link) => (link.configured?.type === 'WIRELESS' ? 60 : 0))],
]);

/** A measure under the portal's name for it. */
export interface Metric {
  readonly name: string;
  readonly measure: Measure;
}

/** Every metric of a link. */
export const METRICS: readonly Metric[] = [...MEASURES].map(([name, measure]) => ({
  name,
  measure,
}));

/** Reads the name of a metric. */
export const metricSchema = z.string().transform((name, context): Metric => {
  const measure = MEASURES.get(name);
  if (measure) return { name, measure };
  context.addIssue({ code: 'custom', message: 'is not a metric' });
  return z.NEVER;
});
