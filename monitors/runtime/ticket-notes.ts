import type { Clock } from '../../platform/clock.ts';
import {
  AppendTicketNotesDocument,
  RetryTicketNoteDocument,
  type AppendTicketNotesMutation,
  type RetryTicketNoteMutation,
} from '../generated/runtime.ts';
import type { Action } from './decision.ts';
import type { Effects } from './effects.ts';
import type { GraphReader } from './graph-reader.ts';
import { effectKey } from './keys.ts';
import { answeredOf, settledOf, type AppendedNotes, type UncertainNote } from './note-ends.ts';
import { lookAmongUncertain, lookInTicket, type Sought } from './note-look.ts';
import { createRecent } from './recent.ts';
import type { Run } from './run.ts';

export type { AppendedNotes } from './note-ends.ts';

/** Notes of one text or one occasion, which stay together. */
export interface NotesToAppend extends Sought {
  readonly action: Action;
  /** Parts of the key, see effectKey: the same for the same occasion, whatever the words. */
  readonly key: readonly string[];
  /** Whether the decision was made on the ticket's notes. Else they are read before anything is sent. */
  readonly wereRead: boolean;
}

/** The one way in which monitors write into tickets. */
export interface TicketNotes {
  /**
   * Adds notes to a ticket, exactly once for their occasion.
   *
   * ALREADY when they stand there. UNCERTAIN when one was sent and cannot be found: the next run that
   * wants it, or what resumes the decision, has it looked for once more and sent again. Other words
   * than at the first attempt are sent only when nothing of the first attempt is there, or on its way.
   */
  append(notes: NotesToAppend, run: Run): Promise<AppendedNotes>;
}

export interface TicketNotesOptions {
  readonly effects: Pick<Effects, 'change'>;
  readonly graph: GraphReader;
  readonly clock: Clock;
  /** How long a note that was sent may take to show. */
  readonly retryAfterMs: number;
}

/** So often the words of one occasion may change. */
const MOST_KEYS = 9;

export function createTicketNotes({
  effects,
  graph,
  clock,
  retryAfterMs,
}: TicketNotesOptions): TicketNotes {
  /** Keys that stand for other words, since when. */
  const conflicts = createRecent<number>(1000);
  const isOld = (ms: number, run: Run) =>
    ms < run.startedAt.getTime() && clock.now().getTime() - ms >= retryAfterMs;

  async function send(wanted: NotesToAppend, nth: number, run: Run) {
    const { action, ticketId } = wanted;
    const notes = wanted.notes.map(({ text, serviceNumbers }) => ({
      text,
      ...(serviceNumbers && { serviceNumbers: [...serviceNumbers] }),
    }));
    const changed = await effects.change(
      {
        action,
        key: effectKey(...wanted.key, ...(nth === 1 ? [] : [`~${nth}`])),
        document: AppendTicketNotesDocument,
        variables: (idempotencyKey) => ({ input: { ticketId, notes, idempotencyKey } }),
        foresee: foreseeAppended,
      },
      run,
    );
    return answeredOf(changed, notes.length);
  }

  /** Never in the run that sent them: only what took its time is sent again, and looked for just before. */
  async function settle(
    action: Action,
    uncertain: readonly UncertainNote[],
    noteIds: readonly string[],
    run: Run,
  ): Promise<AppendedNotes> {
    const ids = [...noteIds];
    const open = (detail: string): AppendedNotes => ({
      ...{ state: 'UNCERTAIN', detail, noteIds: ids, again: true },
    });
    if (uncertain.length === 0) return open('sent, and nobody found it yet');
    for (const { id, sentAt } of uncertain) {
      if (!isOld(Date.parse(sentAt), run)) return open(`sent at ${sentAt}, and not found yet`);
      const changed = await effects.change(
        {
          action,
          key: effectKey('retry-note', id),
          document: RetryTicketNoteDocument,
          variables: () => ({ input: { id } }),
          foresee: foreseeFound,
        },
        run,
      );
      const end = settledOf(changed);
      if ('reason' in end) return open(end.reason);
      if (end.noteId !== '') ids.push(end.noteId);
    }
    return { state: 'DONE', detail: 'looked for once more, and it stands', noteIds: ids };
  }

  /** The key stands for other words: what became of those decides. */
  async function sendOtherWords(wanted: NotesToAppend, run: Run): Promise<AppendedNotes> {
    const noteIds = await lookInTicket(wanted, graph, run);
    if (noteIds === null) return UNREADABLE;
    if (noteIds.length > 0) return { ...STANDS, noteIds };
    const uncertain = await lookAmongUncertain(wanted, graph, run);
    if (uncertain === null) return UNREADABLE;
    if (uncertain.length > 0) return settle(wanted.action, uncertain, [], run);
    const key = effectKey(...wanted.key);
    const since = conflicts.get(key) ?? clock.now().getTime();
    conflicts.set(key, since);
    if (!isOld(since, run)) {
      const detail = 'other words of it may be on their way';
      return { state: 'UNCERTAIN', detail, noteIds: [], again: true };
    }
    for (let nth = 2; nth <= MOST_KEYS; nth += 1) {
      const answered = await send(wanted, nth, run);
      if (answered.kind === 'ended') return answered.end;
      if (answered.kind === 'uncertain') {
        return settle(wanted.action, answered.notes, answered.noteIds, run);
      }
    }
    const detail = `its words changed ${MOST_KEYS} times: it is not sent again`;
    return { state: 'REFUSED', detail, noteIds: [] };
  }

  return {
    async append(wanted, run) {
      if (!wanted.wereRead || run.isResumed) {
        const noteIds = await lookInTicket(wanted, graph, run);
        if (noteIds === null) return UNREADABLE;
        if (noteIds.length > 0) return { ...STANDS, noteIds };
      }
      const answered = await send(wanted, 1, run);
      switch (answered.kind) {
        case 'ended':
          return answered.end;
        case 'uncertain':
          return settle(wanted.action, answered.notes, answered.noteIds, run);
        case 'other-words':
          return sendOtherWords(wanted, run);
      }
    },
  };
}

const STANDS = { state: 'ALREADY', detail: 'a note of ours says so' } as const;
const UNREADABLE: AppendedNotes = {
  ...{ state: 'FAILED', detail: 'the notes of its ticket could not be read', noteIds: [] },
  code: 'UPSTREAM_UNAVAILABLE',
};

const foreseeAppended = (): AppendTicketNotesMutation => ({
  appendTicketNotes: { outcome: 'APPENDED', notes: [], uncertainNotes: [], userErrors: [] },
});

const foreseeFound = (): RetryTicketNoteMutation => ({
  retryTicketNote: { outcome: 'FOUND', note: null, userErrors: [] },
});
