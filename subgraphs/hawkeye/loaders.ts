import { createItemLoader, type Loader } from '../../platform/batch-loader.ts';
import type { Clock } from '../../platform/clock.ts';
import { createSharedRead, createSharedReads } from '../../platform/shared-read.ts';
import type { ProbeTestMetric, ProbeTestsWindow } from '../generated/hawkeye.ts';
import type { HawkeyeClient } from './client.ts';
import { lastContactOf, type ProbeModel, type ProbeTestModel } from './model.ts';
import type { Settings } from './settings.ts';

/** How one request reads the probe platform: each thing once, however short the freshness windows. */
export interface HawkeyeLoaders {
  /** All probes by serial number. */
  probes(): Promise<ReadonlyMap<string, ProbeModel>>;
  /** Results of one window by the uid of the probe that began the test, newest first. */
  tests(window: ProbeTestsWindow): Promise<ReadonlyMap<string, readonly ProbeTestModel[]>>;
  readonly metrics: Loader<string, ProbeTestMetric[]>;
}

const WINDOW_MS: Readonly<Record<ProbeTestsWindow, number>> = {
  LAST_60_MIN: 3_600_000,
  LAST_24_HOURS: 86_400_000,
};

/** @returns makes the loaders of a request. */
export function createLoaders(
  client: HawkeyeClient,
  settings: Settings,
  clock: Clock,
): (requestId: string) => HawkeyeLoaders {
  const probes = createSharedRead(async () => bySerialNumber(await client.probes()), {
    freshForMs: settings.probesFreshMs,
  });
  const tests = createSharedReads(
    async (window: ProbeTestsWindow) => {
      const now = clock.now();
      return byProbe(await client.tests(new Date(now.getTime() - WINDOW_MS[window]), now));
    },
    { freshForMs: settings.testsFreshMs, keyOf: (window) => window },
  );

  return (requestId) => {
    let ownProbes: ReturnType<HawkeyeLoaders['probes']> | undefined;
    const ownTests = new Map<ProbeTestsWindow, ReturnType<HawkeyeLoaders['tests']>>();
    return {
      probes: () => (ownProbes ??= probes.get()),
      tests(window) {
        const read = ownTests.get(window) ?? tests.get(window);
        ownTests.set(window, read);
        return read;
      },
      metrics: createItemLoader((testId: string) => client.metrics(testId, requestId)),
    };
  };
}

/**
 * A probe that was set up anew stands under its old uid too: of two with one serial number, the one
 * that reported later counts, and its tests with it.
 */
function bySerialNumber(probes: readonly ProbeModel[]): ReadonlyMap<string, ProbeModel> {
  const found = new Map<string, ProbeModel>();
  for (const probe of probes) {
    const known = found.get(probe.serialNumber);
    if (!known || contactTime(probe) > contactTime(known)) found.set(probe.serialNumber, probe);
  }
  return found;
}

function contactTime(probe: ProbeModel): number {
  return lastContactOf(probe)?.getTime() ?? 0;
}

function byProbe(tests: readonly ProbeTestModel[]): ReadonlyMap<string, readonly ProbeTestModel[]> {
  const found = new Map<string, ProbeTestModel[]>();
  const newestFirst = tests.toSorted((a, b) => b.at.getTime() - a.at.getTime() || laterId(a, b));
  for (const test of newestFirst) {
    const own = found.get(test.probeUid);
    if (own) own.push(test);
    else found.set(test.probeUid, [test]);
  }
  return found;
}

/** Ids are numbers most of the time; the higher is the newer. */
function laterId(a: ProbeTestModel, b: ProbeTestModel): number {
  return b.id.localeCompare(a.id, 'en-US', { numeric: true });
}
