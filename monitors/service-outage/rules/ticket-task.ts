import type { TaskSighting, TicketSighting } from '../sightings.ts';

/** The task of a ticket for a service number. */
export function taskOf(ticket: TicketSighting, serviceNumber: string): TaskSighting | undefined {
  return ticket.tasks.find((task) => task.serviceNumber === serviceNumber);
}

/** Whole seconds from an instant to another. */
export function secondsSince(ms: number, now: Date): number {
  return Math.floor((now.getTime() - ms) / 1000);
}
