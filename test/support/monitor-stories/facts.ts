import type { Ticket } from '../../../sandbox/world/types.ts';
import type { ReplicaSystem } from '../replica-system.ts';

/** What has happened outside, by kind, in words that do not tell one telling of a story from another. */
export type Facts = Readonly<Record<string, readonly string[]>>;

/** Replaces names of a telling by what they stand for, and numbers and times by `#`. */
export type Plain = (text: string) => string;

/** @param names a telling's own: what each stands for, and how it is called. */
export function plainly(names: Readonly<Record<string, string | number | undefined>>): Plain {
  const known = Object.entries(names).filter(([, name]) => name !== undefined && name !== '');
  return (text) =>
    known
      .reduce((plain, [meaning, name]) => plain.replaceAll(String(name), `<${meaning}>`), text)
      .replace(/https?:\S+/g, '<address>')
      .replace(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?=\d)/g, '# ')
      .replace(/ [AP]M\b/g, '')
      .replace(/\d+/g, '#');
}

/** A ticket as it stands, with each of our notes by its first lines. */
export function ticketFacts(ticket: Ticket | undefined, plain: Plain): readonly string[] {
  if (!ticket) return [];
  const { status, severity, details, notes } = ticket;
  return [
    `ticket ${status}, severity ${String(severity)}`,
    ...details.map((detail) =>
      plain(`task of ${detail.serviceNumber}: ${detail.status}, ${detail.taskName}`),
    ),
    ...notes
      .filter(({ text }) => text?.startsWith('#*'))
      .map(({ text, serviceNumbers }) => {
        const lines = plain(text ?? '')
          .split('\n')
          .slice(0, 3);
        return `note for ${plain((serviceNumbers ?? []).join())}: ${lines.join(' / ')}`;
      })
      .sort(),
  ];
}

/** Nothing shows whether a task is paused, so each attempt at resolving it begins with this, which repeats nothing. */
const isUnpaused = (path: string) => path.endsWith('/unpause');

/** Writes to a ticket that leave no trace of their number in it: each by what it did, in order of the alphabet. */
export function callFacts(
  system: ReplicaSystem,
  ticketId: number | undefined,
  plain: Plain,
): readonly string[] {
  const calls = taken(system, 'bruin').filter(
    ({ path }) => !path.includes('/notes') && path.split('/').includes(String(ticketId)),
  );
  const isRepeated = (path: string, nth: number) =>
    isUnpaused(path) && calls.findIndex((call) => call.path === path) < nth;
  return calls
    .filter(({ path }, nth) => !isRepeated(path, nth))
    .map(({ method, path, body }) => plain(`${method} ${path} ${JSON.stringify(body)}`))
    .sort();
}

/**
 * Messages that the operators' chat took, of those that name one of these. What went wrong is told beside,
 * as often as it does.
 */
export function chatFacts(
  system: ReplicaSystem,
  names: readonly string[],
  plain: Plain,
): readonly string[] {
  return taken(system, 'chat')
    .map(({ body }) => (body as { readonly text: string }).text)
    .filter((text) => !/^[a-z-]+: /.test(text) && names.some((name) => text.includes(name)))
    .map(plain)
    .sort();
}

/** Writes that a system took. */
export const taken = (system: ReplicaSystem, name: string) =>
  system.calls(name).filter(({ write, status }) => write && status < 300);
