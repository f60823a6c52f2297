import { z } from 'zod';
import type { Directions, LinkMetrics } from '../../generated/velocloud.ts';
import type { PortalList } from './list.ts';
import { optionalNumber } from './values.ts';

const rowSchema = z.object({
  linkId: z.number().int(),
  bytesRx: optionalNumber,
  bytesTx: optionalNumber,
  bpsOfBestPathRx: optionalNumber,
  bpsOfBestPathTx: optionalNumber,
  bestLatencyMsRx: optionalNumber,
  bestLatencyMsTx: optionalNumber,
  bestJitterMsRx: optionalNumber,
  bestJitterMsTx: optionalNumber,
  bestLossPctRx: optionalNumber,
  bestLossPctTx: optionalNumber,
});

type Row = z.infer<typeof rowSchema>;

/**
 * `monitoring/getAggregateEdgeLinkMetrics`: averages by link id. A link without data in the
 * interval is not in it.
 *
 * @param intervalSeconds length of the interval that was asked for; bytes are its sum.
 */
export const metricsList = (
  intervalSeconds: number,
): PortalList<readonly [number, LinkMetrics], ReadonlyMap<number, LinkMetrics>> => ({
  row: rowSchema.transform((row) => [row.linkId, toMetrics(row, intervalSeconds)] as const),
  gather: (rows) => new Map(rows),
});

function toMetrics(row: Row, intervalSeconds: number): LinkMetrics {
  return {
    latencyMs: directions(row.bestLatencyMsRx, row.bestLatencyMsTx),
    lossPercent: directions(row.bestLossPctRx, row.bestLossPctTx),
    jitterMs: directions(row.bestJitterMsRx, row.bestJitterMsTx),
    bytes: directions(row.bytesRx, row.bytesTx),
    capacityBps: directions(row.bpsOfBestPathRx, row.bpsOfBestPathTx),
    utilizationPercent: directions(
      utilization(row.bytesRx, row.bpsOfBestPathRx, intervalSeconds),
      utilization(row.bytesTx, row.bpsOfBestPathTx, intervalSeconds),
    ),
  };
}

function directions(rx: number | null, tx: number | null): Directions | null {
  return rx === null && tx === null ? null : { rx, tx };
}

/** Capacity 0 means that there is no estimate: the share of it is not known then. */
function utilization(
  bytes: number | null,
  capacityBps: number | null,
  intervalSeconds: number,
): number | null {
  if (bytes === null || capacityBps === null || capacityBps <= 0) return null;
  return ((bytes * 8) / intervalSeconds / capacityBps) * 100;
}
