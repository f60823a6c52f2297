import type { AppendTicketNotesMutation, RetryTicketNoteMutation } from '../generated/runtime.ts';
import type { ActionResult } from './decision.ts';
import type { Changed } from './effects.ts';

/** What came of adding notes. */
export interface AppendedNotes extends ActionResult {
  /** Of those that stand in the ticket for sure. */
  readonly noteIds: readonly string[];
  /** Place of the first that was not taken; those behind it were not sent. */
  readonly failedAt?: number | undefined;
  /** Of the error or user error that kept them from being added. */
  readonly code?: string | undefined;
}

/** A note that was sent, and that nobody found in its ticket yet. */
export interface UncertainNote {
  /** Of the attempt. */
  readonly id: string;
  /** ISO 8601. */
  readonly sentAt: string;
}

/** What the graph says of one mutation: how it ended, or that its key stands for other words, or what stays uncertain. */
export type Answered =
  | { readonly kind: 'ended'; readonly end: AppendedNotes }
  | { readonly kind: 'other-words' }
  | {
      readonly kind: 'uncertain';
      readonly noteIds: readonly string[];
      readonly notes: readonly UncertainNote[];
    };

/** @param count of the notes that were to be added. */
export function answeredOf(changed: Changed<AppendTicketNotesMutation>, count: number): Answered {
  if (changed.kind === 'withheld') return ended({ state: 'WITHHELD', noteIds: [] });
  if (changed.kind === 'unknown') {
    const detail = `the gateway did not answer: ${changed.reason}`;
    return ended({ state: 'UNCERTAIN', detail, noteIds: [], again: true });
  }
  const { data, errors } = changed;
  const payload = data?.appendTicketNotes;
  const noteIds = (payload?.notes ?? []).flatMap((note) => note?.id ?? []);
  if (payload?.outcome === 'APPENDED') {
    return ended({ state: 'DONE', detail: payload.outcome, noteIds });
  }
  if (payload?.outcome === 'UNCERTAIN') {
    return { kind: 'uncertain', noteIds, notes: payload.uncertainNotes ?? [] };
  }
  const [userError] = payload?.userErrors ?? [];
  if (userError) {
    const { code, message } = userError;
    return ended({ ...refused(code, message), noteIds, failedAt: 0 });
  }
  if (errors.some(({ code }) => code === 'IDEMPOTENCY_CONFLICT')) return { kind: 'other-words' };
  const places = errors.flatMap(({ path }) => (typeof path?.[2] === 'number' ? [path[2]] : []));
  const failedAt = payload ? Math.min(count, ...places) : 0;
  const error = errors.find(({ path }) => path?.[2] === failedAt) ?? errors[0];
  const detail = error ? `${error.code}: ${error.message}` : 'the graph answered nothing';
  return ended({ state: 'FAILED', detail, code: error?.code, noteIds, failedAt });
}

const ended = (end: AppendedNotes): Answered => ({ kind: 'ended', end });

const refused = (code: string, message: string) =>
  ({ state: 'REFUSED', detail: `${code}: ${message}`, code }) as const;

/** @returns the id of a note that stands in its ticket now; else why nobody can say so. */
export function settledOf(
  changed: Changed<RetryTicketNoteMutation>,
): { readonly noteId: string } | { readonly reason: string } {
  if (changed.kind === 'unknown') return { reason: changed.reason };
  const payload = changed.data?.retryTicketNote;
  if (payload?.outcome === 'FOUND' || payload?.outcome === 'APPENDED') {
    return { noteId: payload.note?.id ?? '' };
  }
  const [error] = changed.kind === 'answered' ? changed.errors : [];
  const [said = error] = payload?.userErrors ?? [];
  return { reason: said?.message ?? payload?.outcome ?? 'the graph answered nothing' };
}
