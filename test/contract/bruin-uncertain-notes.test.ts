import { systemClock } from '../../platform/clock.ts';
import type { BruinGraph } from '../subgraphs/bruin/graph.ts';
import {
  failuresOf,
  mutate,
  ON_OPEN,
  OPEN_TICKET,
  operation,
  SOLVED_TICKET,
  startWriteBench,
  type WriteBench,
} from '../subgraphs/bruin/write-bench.ts';
import { until } from '../support/until.ts';

/** Gives up at once. */
const IMPATIENT = { BRUIN_NOTE_HORIZON_MS: '1' };
const SETTLED = 'outcome note { text } userErrors { code path }';
const LIST = `query ($first: Int! = 25, $after: String) {
  uncertainTicketNotes(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id text serviceNumbers sentAt ticket { id status } } } }`;

interface List {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string; readonly text: string }[];
}

let bench: WriteBench;
let graph: BruinGraph;

beforeEach(async () => {
  bench = await startWriteBench();
  // Shown at once: how long Bruin takes is another test's matter.
  bench.bruin.forceAnswer({ kind: 'note-delay', afterMs: 0 }, 20);
  graph = bench.connect(IMPATIENT);
});

afterEach(() => bench.stop());

const list = async (variables: object = {}, from = graph): Promise<List> =>
  (await from.data(LIST, { ...variables }))['uncertainTicketNotes'] as List;
const texts = async (from = graph) => (await list({}, from)).nodes.map(({ text }) => text);
const append = (input: object, from = graph) =>
  mutate(from, 'appendTicketNotes', { ticketId: String(OPEN_TICKET), ...input }, 'outcome');
const settle = (mutation: 'retryTicketNote' | 'dismissTicketNote', id: string, from = graph) =>
  mutate(from, mutation, { id }, SETTLED);
const standing = () => bench.ticket(OPEN_TICKET).notes.slice(1);
/** Bruin takes these notes and never shows them. */
async function lose(...notes: readonly object[]): Promise<string[]> {
  bench.bruin.forceAnswer({ kind: 'note-lost' }, notes.length);
  expect(await append({ notes })).toEqual({ outcome: 'UNCERTAIN' });
  const { nodes } = await list();
  return notes.map((note) => {
    const { text } = note as { text: string };
    return nodes.find((node) => node.text === text)?.id ?? '';
  });
}
/** Shows a lost note after all. */
const show = (text: string) => {
  const { notes } = bench.ticket(OPEN_TICKET);
  const lost = notes.find((note) => note.text === text);
  if (lost) notes[notes.indexOf(lost)] = { ...lost };
};

describe('uncertainTicketNotes', () => {
  it('lists a note that could not be read back, with what it says and where it belongs', async () => {
    await lose({ text: 'lost', serviceNumbers: [ON_OPEN] });
    expect(await list()).toEqual({
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) as string },
      nodes: [
        {
          id: expect.any(String) as string,
          text: 'lost',
          serviceNumbers: [ON_OPEN],
          sentAt: '2024-06-03T12:00:00.000Z',
          ticket: { id: String(OPEN_TICKET), status: 'IN_PROGRESS' },
        },
      ],
    });
  });

  it('is what a write says of its own uncertain notes, until they are settled', async () => {
    const notes = [{ text: 'lost' }, { text: 'read back' }];
    const input = { ticketId: String(OPEN_TICKET), notes, idempotencyKey: 'k1' };
    const write = () =>
      mutate(graph, 'appendTicketNotes', input, 'outcome uncertainNotes { id text sentAt }');
    bench.bruin.forceAnswer({ kind: 'note-lost' });
    const first = await write();
    const [node] = (await list()).nodes;
    const uncertainNotes = [{ id: node?.id, text: 'lost', sentAt: '2024-06-03T12:00:00.000Z' }];
    expect(first).toEqual({ outcome: 'UNCERTAIN', uncertainNotes });
    expect(await write()).toEqual(first);
    await settle('retryTicketNote', node?.id ?? '');
    expect(await write()).toEqual({ outcome: 'APPENDED', uncertainNotes: [] });
  });

  it('is empty when every note was read back', async () => {
    expect(await append({ notes: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] })).toEqual({
      outcome: 'APPENDED',
    });
    expect(await list()).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('holds no note that Bruin refused or that was never sent', async () => {
    bench.bruin.forceAnswer({ kind: 'refusal', status: 403 });
    expect(
      await failuresOf(graph, 'appendTicketNotes', {
        ticketId: String(OPEN_TICKET),
        notes: [{ text: 'refused' }, { text: 'unsent' }],
      }),
    ).toEqual(['appendTicketNotes UPSTREAM_REJECTED']);
    expect(
      await texts(bench.connect({ ...IMPATIENT, BRUIN_NOTE_ABANDONED_AFTER_MS: '1' })),
    ).toEqual([]);
  });

  it('drops a note that shows in its ticket by now, and only that', async () => {
    await lose({ text: 'late' }, { text: 'lost' });
    show('late');
    expect(await texts()).toEqual(['lost']);
    expect(await texts(bench.connect())).toEqual(['lost']);
  });

  it('drops one of two equal notes when one shows', async () => {
    await lose({ text: 'twice' }, { text: 'twice' });
    expect(await texts()).toEqual(['twice', 'twice']);
    show('twice');
    expect(await texts()).toEqual(['twice']);
    expect(await texts()).toEqual(['twice']);
  });

  it('keeps a note when another of the same words and the same request was read back', async () => {
    bench.bruin.forceAnswer({ kind: 'note-lost' });
    await append({ notes: [{ text: 'twice' }, { text: 'twice' }] });
    expect(await texts()).toEqual(['twice']);
  });

  it('keeps a note whose ticket cannot be read', async () => {
    await lose({ text: 'lost' });
    show('lost');
    const onlyPath = `/api/Ticket/${OPEN_TICKET}/details`;
    await bench.bruin.setFault({ kind: 'server-error', status: 500, onlyPath });
    expect(await texts()).toEqual(['lost']);
    await bench.bruin.clearFaults();
    expect(await texts()).toEqual([]);
  });

  it('drops a note that its key found', async () => {
    bench.bruin.forceAnswer({ kind: 'note-lost' });
    const input = { notes: [{ text: 'late' }], idempotencyKey: 'k1' };
    expect(await append(input)).toEqual({ outcome: 'UNCERTAIN' });
    show('late');
    expect(await append(input)).toEqual({ outcome: 'APPENDED' });
    expect(bench.sent()).toHaveLength(1);
    expect(await texts()).toEqual([]);
  });

  it('asks each ticket once, and goes on page by page', async () => {
    await lose({ text: 'a' }, { text: 'b' }, { text: 'c' });
    bench.bruin.forceAnswer({ kind: 'note-lost' });
    await append({ ticketId: String(SOLVED_TICKET), notes: [{ text: 'd' }] });
    bench.bruin.clearCalls();
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: List = await list({ first: 3, after });
      expect(page.totalCount).toBe(4);
      seen.push(...page.nodes.map(({ text }) => text));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(seen.sort()).toEqual(['a', 'b', 'c', 'd']);
    bench.bruin.clearCalls();
    await graph.data('{ uncertainTicketNotes { totalCount } }');
    const looks = bench.bruin.calls.map(({ path }) => path).sort();
    expect(looks).toEqual([OPEN_TICKET, SOLVED_TICKET].map((id) => `/api/Ticket/${id}/details`));
  });

  it.each([
    { what: 'a page that is too long', variables: { first: 101 } },
    { what: 'a cursor of another list', variables: { after: 'djE6MQ' } },
  ])('refuses $what', async ({ variables }) => {
    expect(await graph.failures(LIST, variables)).toEqual(['uncertainTicketNotes BAD_USER_INPUT']);
  });

  it.each([
    { what: 'is lost', lost: true, left: ['a'] },
    { what: 'arrived', lost: false, left: [] },
  ])('lists what a process left behind whose note $what', async ({ lost, left }) => {
    const onlyPath = `/api/Ticket/${OPEN_TICKET}/notes`;
    if (lost) bench.bruin.forceAnswer({ kind: 'note-lost' });
    await bench.bruin.setFault({ kind: 'slow', delayMs: 600_000, onlyPath });
    const input = { ticketId: String(OPEN_TICKET), notes: [{ text: 'a' }, { text: 'b' }] };
    const gone = graph.run(...operation('appendTicketNotes', input, 'outcome'));
    while (bench.written() === 0) await systemClock.sleep(10);
    await bench.bruin.clearFaults();
    // Under way it is nobody's to decide about.
    expect(await texts(bench.connect())).toEqual([]);
    expect(await texts(bench.connect({ BRUIN_NOTE_ABANDONED_AFTER_MS: '1' }))).toEqual(left);
    expect(bench.written()).toBe(1);
    await bench.stop();
    await gone;
  });
});

describe('retryTicketNote', () => {
  it('sends a note again that is not in its ticket, once', async () => {
    const [id = ''] = await lose({ text: 'lost', serviceNumbers: [ON_OPEN] });
    expect(await settle('retryTicketNote', id, bench.connect())).toEqual({
      outcome: 'APPENDED',
      note: { text: 'lost' },
      userErrors: [],
    });
    expect(standing()).toMatchObject([
      { text: 'lost', serviceNumbers: [ON_OPEN] },
      { text: 'lost', serviceNumbers: [ON_OPEN] },
    ]);
    expect(await texts()).toEqual([]);
  });

  it('sends a private note of a task the way it came', async () => {
    const [id = ''] = await lose({
      text: 'lost',
      visibility: 'PRIVATE',
      taskId: `${OPEN_TICKET}:8801`,
    });
    expect(await settle('retryTicketNote', id, bench.connect())).toMatchObject({
      outcome: 'APPENDED',
    });
    const [first, second] = bench.sent();
    expect(second).toMatchObject({ path: first?.path, body: first?.body });
  });

  it('takes only the note whose id Bruin said for a private one', async () => {
    const note = { text: 'lost', visibility: 'PRIVATE', serviceNumbers: [ON_OPEN] };
    const [id = ''] = await lose(note);
    bench.bruin.forceAnswer({ kind: 'note-lost' });
    const patient = bench.connect({ BRUIN_NOTE_HORIZON_MS: '400' });
    const retried = settle('retryTicketNote', id, patient);
    await until('it is sent again', () => bench.sent().length === 2);
    const [lost] = standing();
    if (lost) bench.ticket(OPEN_TICKET).notes.push({ ...lost, noteId: 99, creator: 'ann' });
    expect(await retried).toMatchObject({ outcome: 'UNCERTAIN', note: null });
  });

  it('sends nothing when the note is in its ticket after all, however often it is asked', async () => {
    const [id = ''] = await lose({ text: 'late' });
    show('late');
    const found = { outcome: 'FOUND', note: { text: 'late' }, userErrors: [] };
    expect(await settle('retryTicketNote', id)).toEqual(found);
    expect(await settle('retryTicketNote', id)).toEqual(found);
    expect(bench.sent()).toHaveLength(1);
    expect(await texts()).toEqual([]);
  });

  it('stays uncertain when it is lost again', async () => {
    const [id = ''] = await lose({ text: 'lost' });
    bench.bruin.forceAnswer({ kind: 'note-lost' });
    expect(await settle('retryTicketNote', id)).toEqual({
      outcome: 'UNCERTAIN',
      note: null,
      userErrors: [],
    });
    expect((await list()).nodes.map((node) => node.id)).toEqual([id]);
    expect(bench.sent()).toHaveLength(2);
  });

  it('sends once when two ask at the same time, whichever process they ask', async () => {
    const [id = ''] = await lose({ text: 'lost' });
    const patient = bench.connect();
    const other = bench.connect();
    const answers = await Promise.all([
      settle('retryTicketNote', id, patient),
      settle('retryTicketNote', id, patient),
      settle('retryTicketNote', id, other),
    ]);
    const conflict = {
      outcome: null,
      note: null,
      userErrors: [{ code: 'CONFLICT', path: ['input', 'id'] }],
    };
    expect(answers.filter((answer) => JSON.stringify(answer).includes('APPENDED'))).toHaveLength(1);
    expect(answers).toContainEqual(conflict);
    expect(bench.sent()).toHaveLength(2);
  });

  it('finds a note whose answer was cut off', async () => {
    const [id = ''] = await lose({ text: 'lost' });
    const onlyPath = `/api/Ticket/${OPEN_TICKET}/notes`;
    await bench.bruin.setFault({ kind: 'cut', onlyPath });
    expect(await settle('retryTicketNote', id, bench.connect())).toMatchObject({
      outcome: 'APPENDED',
    });
    expect(bench.sent()).toHaveLength(2);
  });

  it.each([
    { what: 'Bruin is away', fault: { kind: 'refused' } as const },
    {
      what: 'the ticket cannot be read',
      fault: {
        kind: 'server-error',
        status: 500,
        onlyPath: '/api/Ticket/5400001/details',
      } as const,
    },
  ])('is an error while $what, and leaves the note as it was', async ({ fault }) => {
    const [id = ''] = await lose({ text: 'lost' });
    const before = await list();
    await bench.bruin.setFault(fault);
    expect(await failuresOf(graph, 'retryTicketNote', { id })).toEqual([
      'retryTicketNote UPSTREAM_UNAVAILABLE',
    ]);
    await bench.bruin.clearFaults();
    expect(bench.sent()).toHaveLength(1);
    expect(await list()).toEqual(before);
    expect(await settle('retryTicketNote', id, bench.connect())).toMatchObject({
      outcome: 'APPENDED',
    });
  });

  it('shows why Bruin refuses, and leaves the note as it was', async () => {
    const [id = ''] = await lose({ text: 'lost' });
    bench.bruin.forceAnswer({ kind: 'refusal', status: 400 });
    expect(await settle('retryTicketNote', id)).toEqual({
      outcome: null,
      note: null,
      userErrors: [{ code: 'REJECTED', path: ['input', 'id'] }],
    });
    expect(await texts()).toEqual(['lost']);
  });
});

describe('dismissTicketNote', () => {
  it('takes a note from the list, sends nothing, and may be said again', async () => {
    const [id = ''] = await lose({ text: 'lost' }, { text: 'other' });
    const dismissed = { outcome: 'DISMISSED', note: null, userErrors: [] };
    expect(await settle('dismissTicketNote', id)).toEqual(dismissed);
    expect(await settle('dismissTicketNote', id, bench.connect())).toEqual(dismissed);
    expect(await texts()).toEqual(['other']);
    expect(bench.sent()).toHaveLength(2);
    expect(await settle('retryTicketNote', id)).toMatchObject({
      outcome: null,
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    expect(bench.sent()).toHaveLength(2);
  });

  it.each(['retryTicketNote', 'dismissTicketNote'] as const)(
    '(%s) shows an id that stands for nothing',
    async (mutation) => {
      const code = async (id: string) =>
        ((await settle(mutation, id)) as { userErrors: { code: string }[] }).userErrors;
      expect(await code('x')).toMatchObject([{ code: 'INVALID', path: ['input', 'id'] }]);
      expect(await code('00000000-0000-4000-8000-000000000000')).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'id'] },
      ]);
    },
  );
});
