import type { Clock } from '../../platform/clock.ts';
import { createSharedReads } from '../../platform/shared-read.ts';
import type { DigiClient } from './client.ts';
import { recoveriesOf } from './grouping.ts';
import type { ModemRecoveryModel } from './model.ts';

/** How one request reads the log of recoveries: each window once, however short it counts as fresh. */
export interface RecoveryLoaders {
  /** Those that began at or after that time, newest first. Absent: the last 3 days. */
  since(time: Date | null | undefined): Promise<ModemRecoveryModel[]>;
  /** Those of one edge in the last 30 days, newest first; all edges share one reading. */
  ofEdge(serialNumber: string): Promise<readonly ModemRecoveryModel[]>;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LISTED_MS = 3 * DAY_MS;
const EDGE_MS = 30 * DAY_MS;
/** The vendor cuts by row: a recovery that began before and goes on after would lack its beginning. */
const LEAD_MS = HOUR_MS;
/** Different times, of which few are asked for again. */
const MAX_WINDOWS = 20;

/** @returns makes the loaders of a request. */
export function createRecoveryLoaders(
  client: DigiClient,
  { logFreshMs }: { readonly logFreshMs: number },
  clock: Clock,
): () => RecoveryLoaders {
  const windows = createSharedReads(
    async (fromMs: number) => recoveriesOf(await client.log(new Date(fromMs))),
    { freshForMs: logFreshMs, keyOf: String, maxKeys: MAX_WINDOWS },
  );

  async function beganSince(time: Date): Promise<ModemRecoveryModel[]> {
    // Whole hours, so that whoever pages on, or asks a moment later, shares the reading.
    const fromMs = Math.floor((time.getTime() - LEAD_MS) / HOUR_MS) * HOUR_MS;
    const recoveries = await windows.get(fromMs);
    return recoveries.filter(({ startedAt }) => startedAt === null || startedAt >= time);
  }

  return () => {
    let byEdge: Promise<ReadonlyMap<string, readonly ModemRecoveryModel[]>> | undefined;
    const ago = (ms: number) => new Date(clock.now().getTime() - ms);
    return {
      since: (time) => beganSince(time ?? ago(LISTED_MS)),
      async ofEdge(serialNumber) {
        byEdge ??= beganSince(ago(EDGE_MS)).then(bySerialNumber);
        return (await byEdge).get(serialNumber) ?? [];
      },
    };
  };
}

function bySerialNumber(
  recoveries: readonly ModemRecoveryModel[],
): ReadonlyMap<string, readonly ModemRecoveryModel[]> {
  const found = new Map<string, ModemRecoveryModel[]>();
  for (const recovery of recoveries) {
    if (recovery.serialNumber === null) continue;
    const own = found.get(recovery.serialNumber);
    if (own) own.push(recovery);
    else found.set(recovery.serialNumber, [recovery]);
  }
  return found;
}
