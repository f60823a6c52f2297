import type { ClientAnswer } from './client.ts';
import type { FaultWrite } from './fault-writes.ts';
import type { Trouble } from './upstream-trouble.ts';

/** How a write ended, as the caller is told. */
export interface End {
  /** Of an outcome or a delivery; null when there is an error. */
  readonly state: string | null;
  readonly codes: readonly string[];
  /** What the errors say of it, each once. */
  readonly delivered: readonly unknown[];
}

/** A payload of any of the writes. */
interface Payload {
  readonly outcome?: string | null;
  readonly delivery?: { readonly state: string } | null;
  readonly reboot?: { readonly state: string } | null;
}

/** What `documentOf` a write is answered. */
export interface WriteData {
  readonly done: Payload | null;
}

export function endOf({ data, errors }: ClientAnswer<WriteData>): End {
  const { outcome, delivery, reboot } = data.done ?? {};
  return {
    state: outcome ?? delivery?.state ?? reboot?.state ?? null,
    codes: errors.map(({ extensions }) => extensions.code),
    delivered: [...new Set(errors.map(({ extensions }) => extensions.delivered))],
  };
}

/** How a write ends that meets this, and how often it is done. */
export function expectedEnd(
  { system, isShown, done }: FaultWrite,
  trouble: Trouble,
): { readonly end: End; readonly times: number } {
  // A mail host says at the door, before there is a mail, what others say instead of an answer.
  const isTurnedAway = system === 'smtp' && trouble.write === 'not done, unanswered';
  if (isTurnedAway || trouble.write === 'not sent') {
    const code = expect.stringMatching(new RegExp(`^(${trouble.codes.join('|')})$`)) as string;
    return { end: { state: null, codes: [code], delivered: ['no'] }, times: 0 };
  }
  const ended = (state: string, times: number) => ({
    end: { state, codes: [], delivered: [] },
    times,
  });
  if (trouble.write === 'not done, unanswered') return ended('UNCERTAIN', 0);
  return ended(trouble.write === 'done' || isShown ? done : 'UNCERTAIN', 1);
}
