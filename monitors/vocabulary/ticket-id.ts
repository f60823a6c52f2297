/**
 * The ticket id in a vendor's record: the whole text is digits, or it names none. People type other
 * things there: `700300|IW55`, `Store #12`, two ids at once.
 */
export function ticketIdOf(reference: string | null | undefined): string | null {
  return typeof reference === 'string' && /^\d{1,19}$/.test(reference) ? reference : null;
}
