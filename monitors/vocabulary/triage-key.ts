/**
 * Parts of the key under which the triage of a device is noted in a ticket, whoever is the first to do
 * so: the monitor that opened the ticket, or the one that finds it without. Both may be at it at once.
 *
 * @param cycle documentation cycle, or `first`.
 * @param from the page that its first note is.
 */
export function triageKey(
  ticketId: string,
  serialNumber: string,
  cycle: string,
  from = 0,
): readonly string[] {
  return ['triage', 'triage-note', `${ticketId}:${serialNumber}`, cycle, String(from)];
}
