import { oneLine } from './note-lines.ts';
import { isOurNote, MARKER } from './note-marker.ts';
import { printedTime, type Moment } from './printed-time.ts';
import { ASR_INVESTIGATE } from './work-queues.ts';

export interface WiredLink {
  readonly interface: string;
  readonly label: string | null;
  readonly state: string | null;
}

/** Says which wired links are down and that the task goes to the team that talks to carriers. */
export function buildAsrNote(links: readonly WiredLink[], at: Moment, zone: string): string {
  return [
    MARKER,
    ...links.map(({ interface: name, label, state }) =>
      oneLine(`Status of Wired Link ${name} (${label ?? 'Unknown'}) is ${state ?? 'Unknown'}.`),
    ),
    `Moving task to: ${ASR_INVESTIGATE}`,
    `TimeStamp: ${printedTime(at, zone)}`,
  ].join('\n');
}

/** Whether a note of ours says that the task went there. */
export function isAsrNote(text: string | null | undefined): boolean {
  return isOurNote(text) && (text?.includes(ASR_INVESTIGATE) ?? false);
}
