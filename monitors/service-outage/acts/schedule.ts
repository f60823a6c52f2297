import type { CancelForward, ScheduleForward, ScheduleRecheck } from '../actions.ts';
import { asJson, FORWARD, forwardKey, LOADS, RECHECK, recheckKey } from '../tasks.ts';
import type { ActParts, Result } from './about.ts';

/** Asks for the recheck of an edge; one that waits already stays. */
export async function scheduleRecheck(
  { dueAt, payload }: ScheduleRecheck,
  { deps }: ActParts,
): Promise<Result> {
  const end = await deps.later.schedule({
    kind: RECHECK,
    key: recheckKey(payload),
    dueAt: new Date(dueAt),
    payload: asJson(payload),
    loads: LOADS,
    ifPresent: 'keep',
  });
  return { state: end === 'kept' ? 'ALREADY' : 'DONE', detail: end };
}

/** Asks for a task to be forwarded. */
export async function scheduleForward(
  { dueAt, payload, ifPresent }: ScheduleForward,
  { deps }: ActParts,
): Promise<Result> {
  const end = await deps.later.schedule({
    kind: FORWARD,
    key: forwardKey(payload),
    dueAt: new Date(dueAt),
    payload: asJson(payload),
    loads: LOADS,
    ifPresent,
  });
  return { state: end === 'kept' ? 'ALREADY' : 'DONE', detail: end };
}

/** Forgets that tasks were to be forwarded. */
export async function cancelForward(
  { ticketId, serviceNumbers }: CancelForward,
  { deps, settings }: ActParts,
): Promise<Result> {
  const queues = [...new Set([settings.forwardQueue, settings.lineWorkerQueue])];
  const keys = serviceNumbers.flatMap((serviceNumber) =>
    queues.map((workQueue) => forwardKey({ ticketId, serviceNumber, workQueue })),
  );
  const cancelled = await Promise.all(keys.map((key) => deps.later.cancel(FORWARD, key)));
  const count = cancelled.filter(Boolean).length;
  return { state: count > 0 ? 'DONE' : 'ALREADY', detail: `${count} waited` };
}
