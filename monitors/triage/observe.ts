import { z } from 'zod';
import type { Case } from '../runtime/decision.ts';
import type { MonitorDeps, Run } from '../runtime/define-monitor.ts';
import { newestTriage } from '../vocabulary/documentation-cycle.ts';
import type { stages } from './decide.ts';
import { readEdge, readUntoldEvents, type Place } from './read-edge.ts';
import { untoldSince } from './rules/untold.ts';
import { isInGrace, isOldEnough } from './rules/when-to-read.ts';
import type { TriageSettings } from './settings.ts';
import type { TicketSighting } from './sightings.ts';

export type TriageCase = Case<typeof stages>;

/** What a worker is told of its piece: a customer and its watched edges. */
export const pieceSchema = z.object({
  customerId: z.string(),
  serialNumbers: z.array(z.string()),
});

/** Serial numbers of a ticket's tasks that are watched, each once. */
export function watchedOf({ serviceNumbers }: TicketSighting, watched: ReadonlySet<string>) {
  return [...new Set(serviceNumbers)].filter((serviceNumber) => watched.has(serviceNumber));
}

/** Reads what decides about one task; an orchestrator is asked only where its answer can matter. */
export async function observeTask(
  ticket: TicketSighting,
  serialNumber: string,
  customerId: string,
  settings: TriageSettings,
  deps: MonitorDeps,
  run: Run,
): Promise<TriageCase> {
  const ticketId = ticket.id;
  const subjectAt = (place?: Place) => ({ ticketId, serialNumber, customerId, ...place });
  const now = deps.clock.now();
  const newest = newestTriage(ticket.notes, serialNumber);
  const lastNoteAt = newest?.createdAt;
  if (!lastNoteAt) {
    const task = { ticketId, serialNumber, createdAt: ticket.createdAt };
    if (isInGrace(ticket.createdAt, settings, now)) {
      return { stage: 'first-note', subject: subjectAt(), observation: task };
    }
    const { place, read } = await readEdge(serialNumber, deps, run);
    return { stage: 'first-note', subject: subjectAt(place), observation: { ...task, edge: read } };
  }
  const task = { ticketId, serialNumber, lastNoteAt };
  if (!isOldEnough(lastNoteAt, settings, now)) {
    return { stage: 'new-events', subject: subjectAt(), observation: task };
  }
  const last = { ...newest, createdAt: lastNoteAt };
  const untold = untoldSince(last, ticket.notes, serialNumber, settings.timeZone);
  const { place, read } = await readUntoldEvents(untold, serialNumber, settings, deps, run);
  return { stage: 'new-events', subject: subjectAt(place), observation: { ...task, events: read } };
}
