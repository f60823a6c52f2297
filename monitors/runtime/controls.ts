import { setTimeout as sleep } from 'node:timers/promises';
import { asError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import { activeAt, type WindowTimes } from '../../platform/maintenance-window.ts';
import { MonitorControlsDocument, type MonitorControlsQuery } from '../generated/runtime.ts';
import type { Subject } from './decision.ts';
import type { GraphClient } from './gateway-client.ts';
import { requestIdOf } from './request-id.ts';

/** What holds an action back. */
export interface Hold {
  readonly kind: 'pause' | 'maintenance' | 'unknown';
  /** For people. */
  readonly text: string;
}

/** Pauses and maintenance windows, at most a second old. */
export interface Controls {
  /** What holds back actions about the subject. Not knowing holds back as well. */
  holdOn(monitor: string, subject: Subject, now: Date): Promise<Hold | undefined>;
  /** Whether the monitor as a whole is paused. Not knowing is no pause: looking harms nobody. */
  pausedWholly(monitor: string): Promise<Hold | undefined>;
}

export interface ControlsOptions {
  readonly graph: Pick<GraphClient, 'query'>;
  readonly log: Logger;
}

type Told = NonNullable<MonitorControlsQuery['monitorControls']>;

interface Known {
  readonly pauses: Told['pauses'];
  readonly windows: readonly (Omit<Told['maintenanceWindows'][number], 'until'> & WindowTimes)[];
}

/** Older ones are read anew: a pause takes effect within two seconds everywhere. */
const FRESH_MS = 1000;
const PAUSE_WAIT_MS = 500;
const UNKNOWN: Hold = {
  kind: 'unknown',
  text: 'pauses and maintenance windows could not be read since the start',
};

/**
 * Reads them when they are asked for. While they cannot be read the last known ones hold: nobody can
 * declare another one either, as long as the ledger does not answer.
 */
export function createControls({ graph, log }: ControlsOptions): Controls {
  let known: Known | undefined;
  let readAtMs = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  async function read(): Promise<void> {
    const requestId = requestIdOf({ id: 'controls' });
    const askedAtMs = performance.now(); // what was declared since may be missing in the answer
    try {
      const { data, errors } = await graph.query(MonitorControlsDocument, {}, requestId);
      if (data?.monitorControls) known = knownFrom(data.monitorControls);
      else log.warn({ errors: errors.slice(0, 1) }, 'pauses and windows could not be read');
    } catch (err) {
      log.warn({ err: asError(err) }, 'pauses and windows could not be read');
    }
    readAtMs = askedAtMs;
  }

  async function current(): Promise<Known | undefined> {
    if (performance.now() - readAtMs < FRESH_MS) return known;
    reading ??= read().finally(() => (reading = undefined));
    await reading;
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
