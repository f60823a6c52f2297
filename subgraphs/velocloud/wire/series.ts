import { z } from 'zod';
import type { LinkSeries, LinkSeriesMetric } from '../../generated/velocloud.ts';
import { instant } from './values.ts';

/** The metrics that are asked for, in the order in which a link shows them. */
const METRICS: ReadonlyMap<string, LinkSeriesMetric> = new Map([
  ['bytesTx', 'BYTES_TX'],
  ['bytesRx', 'BYTES_RX'],
  ['bpsOfBestPathTx', 'CAPACITY_TX_BPS'],
  ['bpsOfBestPathRx', 'CAPACITY_RX_BPS'],
]);

/** Their names in the request. */
export const SERIES_METRICS: readonly string[] = [...METRICS.keys()];

/** `metrics/getEdgeLinkSeries`: the series of each link, by link id. */
export const seriesSchema = z
  .array(
    z.object({
      linkId: z.number().int(),
      series: z.array(
        z.object({
          metric: z.string(),
          startTime: instant,
          tickInterval: z.number().int(),
          data: z.array(z.number().nullable()),
        }),
      ),
    }),
  )
  .transform(
    (links): ReadonlyMap<number, LinkSeries[]> =>
      new Map(links.map(({ linkId, series }) => [linkId, inOrder(series)])),
  );

interface ForeignSeries {
  readonly metric: string;
  readonly startTime: Date;
  readonly tickInterval: number;
  readonly data: (number | null)[];
}

function inOrder(series: readonly ForeignSeries[]): LinkSeries[] {
  return [...METRICS].flatMap(([name, metric]) => {
    const found = series.find((candidate) => candidate.metric === name);
    return found && found.data.length > 0
      ? [{ metric, startAt: found.startTime, tickMs: found.tickInterval, values: found.data }]
      : [];
  });
}
