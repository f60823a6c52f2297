import { activeAt, nextStart } from '../../platform/maintenance-window.ts';
import type { CreateMaintenanceWindowInput } from '../generated/ledger.ts';
import type { MaintenanceWindowModel } from './model.ts';

const BEGINNING = new Date(0);

/**
 * When a window will have ended for good; null when it comes again without end.
 * One that comes again until a time may be under way then, so it is held until that one ended.
 */
export function overAt(input: CreateMaintenanceWindowInput): Date | null {
  const once = input.starts.includes('T') && !input.starts.includes(' ');
  const last = once ? nextStart({ ...input, until: null }, BEGINNING) : input.until;
  return last ? new Date(last.getTime() + input.durationMinutes * 60_000) : null;
}

/** Whether it is under way. One that ended is not, whatever its times say. */
export function isActive(window: MaintenanceWindowModel, now: Date): boolean {
  return !isOver(window, now) && activeAt(window, now);
}

/** When it begins next; null when never again. */
export function startsNext(window: MaintenanceWindowModel, now: Date): Date | null {
  return isOver(window, now) ? null : nextStart(window, now);
}

function isOver({ overAt: end }: MaintenanceWindowModel, now: Date): boolean {
  return end !== null && end <= now;
}
