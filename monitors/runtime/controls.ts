import { setTimeout as sleep } from 'node:timers/promises';
import { asError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import { activeAt, type WindowTimes } from '../../platform/maintenance-window.ts';
import { MonitorControlsDocument, type MonitorControlsQuery } from '../generated/runtime.ts';
import { endsWithin } from './bounded-wait.ts';
import type { Subject } from './decision.ts';
import type { GraphClient } from './gateway-client.ts';
import { requestIdOf } from './request-id.ts';

/** What holds an action back. */
export interface Hold {
  readonly kind: 'pause' | 'maintenance' | 'unknown';
  /** For people. */
  readonly text: string;
}

/** Pauses and maintenance windows, at most a second old; while they cannot be read in time, the last known. */
export interface Controls {
  /** What holds back actions about the subject. Not knowing holds back as well. */
  holdOn(monitor: string, subject: Subject, now: Date): Promise<Hold | undefined>;
  /** Whether the monitor as a whole is paused. Not knowing is no pause: looking harms nobody. */
  pausedWholly(monitor: string): Promise<Hold | undefined>;
}

export interface ControlsOptions {
  readonly graph: Pick<GraphClient, 'query'>;
  readonly log: Logger;
  /** How long actions wait for a reading, in ms. Default 2000. */
  readonly waitMs?: number | undefined;
}

type Told = NonNullable<MonitorControlsQuery['monitorControls']>;

interface Known {
  readonly pauses: Told['pauses'];
  readonly windows: readonly (Omit<Told['maintenanceWindows'][number], 'until'> & WindowTimes)[];
}

/** Older ones are read anew: a pause takes effect within two seconds everywhere. */
const FRESH_MS = 1000;
const PAUSE_WAIT_MS = 500;
const WAIT_MS = 2000;
/** So many times as long for the first reading: until then everything is held back. */
const FIRST_WAITS = 5;
/** One that has no answer by then, another is begun beside: its connection may be dead, and the ledger well. */
const OVERDUE_MS = 10_000;
const READINGS_AT_MOST = 3;
const UNKNOWN: Hold = {
  kind: 'unknown',
  text: 'pauses and maintenance windows could not be read since the start',
};

/**
 * Reads them when they are asked for. While they cannot be read the last known ones hold: nobody can
 * declare another one either, as long as the ledger does not answer.
 */
export function createControls({ graph, log, waitMs = WAIT_MS }: ControlsOptions): Controls {
  let known: Known | undefined;
  let readAtMs = Number.NEGATIVE_INFINITY;
  /** The newest, and how many have no answer yet. */
  let reading: { readonly sinceMs: number; readonly ended: Promise<void> } | undefined;
  let underWay = 0;

  async function read(): Promise<void> {
    const requestId = requestIdOf({ id: 'controls' });
    const askedAtMs = performance.now(); // what was declared since may be missing in the answer
    let told: Known | undefined;
    try {
      const { data, errors } = await graph.query(MonitorControlsDocument, {}, requestId);
      if (data?.monitorControls) told = knownFrom(data.monitorControls);
      else log.warn({ errors: errors.slice(0, 1) }, 'pauses and windows could not be read');
    } catch (err) {
      log.warn({ err: asError(err) }, 'pauses and windows could not be read');
    }
    if (askedAtMs < readAtMs) return; // overtaken
    known = told ?? known;
    readAtMs = askedAtMs;
  }

  async function begin(): Promise<void> {
    underWay += 1;
    await read();
    underWay -= 1;
  }

  async function current(): Promise<Known | undefined> {
    const nowMs = performance.now();
    if (nowMs - readAtMs < FRESH_MS) return known;
    const isWanted = !reading || nowMs - reading.sinceMs > OVERDUE_MS;
    if (isWanted && underWay < READINGS_AT_MOST) {
      const begun = { sinceMs: nowMs, ended: begin() };
      reading = begun;
      void begun.ended.then(() => (reading = reading === begun ? undefined : reading));
    }
    // All who wait for one reading wait no longer than the first; longer where nothing could be done otherwise.
    const patienceMs = known ? waitMs : FIRST_WAITS * waitMs;
    const leftMs = (reading?.sinceMs ?? 0) + patienceMs - nowMs;
    if (reading && leftMs > 0) await endsWithin(reading.ended, leftMs);
    return known;
  }

  return {
    async pausedWholly(monitor) {
      // Looking harms nobody, so a run does not wait for a ledger that is slow.
      const told = await Promise.race([current(), sleep(PAUSE_WAIT_MS, known)]);
      const pause = told?.pauses.find(
        (candidate) => candidate.monitor === monitor && !candidate.customerId,
      );
      return pause && { kind: 'pause', text: `${monitor} is paused` };
    },
    async holdOn(monitor, subject, now) {
      const controls = await current();
      if (!controls) return UNKNOWN;
      const { customerId, siteId, serialNumber } = subject;
      const pause = controls.pauses.find(
        (one) => one.monitor === monitor && (!one.customerId || one.customerId === customerId),
      );
      if (pause) {
        const whom = pause.customerId ? ` for customer ${pause.customerId}` : '';
        return { kind: 'pause', text: `${monitor} is paused${whom}` };
      }
      const window = controls.windows.find(
        (one) =>
          ((one.customerId && one.customerId === customerId) ||
            (one.siteId && one.siteId === siteId) ||
            (one.serialNumber && one.serialNumber === serialNumber)) &&
          activeAt(one, now),
      );
      if (!window) return undefined;
      const why = window.reason ? `: ${window.reason}` : '';
      return { kind: 'maintenance', text: `maintenance window ${window.id}${why}` };
    },
  };
}

function knownFrom({ pauses, maintenanceWindows }: Told): Known {
  const windows = maintenanceWindows.map((window) => ({
    ...window,
    until: window.until === null ? null : new Date(window.until),
  }));
  return { pauses, windows };
}
