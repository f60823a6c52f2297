import {
  failuresOf,
  LINE_OF_GE1,
  mutate,
  ON_OPEN,
  OPEN_TICKET,
  SOLVED_TICKET,
  startWriteBench,
  type WriteBench,
} from '../subgraphs/bruin/write-bench.ts';

const PAYLOAD = 'outcome notes { id type text serviceNumbers } userErrors { code message path }';
const TASK = `${OPEN_TICKET}:8801`;
const ADVANCED = `/api/Ticket/${OPEN_TICKET}/notes/advanced`;

interface Payload {
  readonly outcome: string | null;
  readonly notes: readonly ({ readonly id: string; readonly text: string } | null)[];
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

let bench: WriteBench;

beforeEach(async () => {
  bench = await startWriteBench();
  // Shown at once: how long Bruin takes is another test's matter.
  bench.bruin.forceAnswer({ kind: 'note-delay', afterMs: 0 }, 20);
});

afterEach(() => bench.stop());

const inputOf = (notes: readonly object[], more: object = {}) => ({
  ticketId: String(OPEN_TICKET),
  notes,
  ...more,
});
const append = async (
  notes: readonly object[],
  more: object = {},
  graph = bench.graph,
): Promise<Payload> =>
  (await mutate(graph, 'appendTicketNotes', inputOf(notes, more), PAYLOAD)) as Payload;
const standing = () => bench.ticket(OPEN_TICKET).notes.slice(1);
const bodies = () => bench.sent().map(({ path, body }) => ({ path, body }));

describe('notes that are private or of a task', () => {
  // prettier-ignore
  it.each([
    { what: 'a private note of a task',      note: { visibility: 'PRIVATE', taskId: TASK },               sent: { noteType: 'CON', serviceNumber: ON_OPEN, detailId: 8801 } },
    { what: 'a public note of a task',       note: { taskId: TASK },                                      sent: { noteType: 'ADN', serviceNumber: ON_OPEN, detailId: 8801 } },
    { what: 'a private note of a line',      note: { visibility: 'PRIVATE', serviceNumbers: [ON_OPEN] },  sent: { noteType: 'CON', serviceNumber: ON_OPEN } },
    { what: 'a note of a task and its line', note: { taskId: TASK, serviceNumbers: [ON_OPEN] },           sent: { noteType: 'ADN', serviceNumber: ON_OPEN, detailId: 8801 } },
  ])('$what goes by the advanced call, and is read back', async ({ note, sent }) => {
    const { outcome, notes, userErrors } = await append([{ text: ' secret 📉\r\n', ...note }]);
    const [written] = standing();
    expect(bodies()).toEqual([
      { path: ADVANCED, body: { notes: [{ noteValue: ' secret 📉\r\n', ...sent }] } },
    ]);
    expect({ outcome, userErrors }).toEqual({ outcome: 'APPENDED', userErrors: [] });
    expect(notes).toEqual([
      {
        id: String(written?.noteId),
        type: sent.noteType,
        text: ' secret 📉\r\n',
        serviceNumbers: [ON_OPEN],
      },
    ]);
  });

  it('a plain note stays with the plain call, also when PUBLIC is said', async () => {
    await append([{ text: 'a', visibility: 'PUBLIC', serviceNumbers: [ON_OPEN, LINE_OF_GE1] }]);
    expect(bodies()).toEqual([
      {
        path: `/api/Ticket/${OPEN_TICKET}/notes`,
        body: { note: 'a', serviceNumbers: [ON_OPEN, LINE_OF_GE1] },
      },
    ]);
  });

  it('are written in their order among plain ones, and equal texts are told apart', async () => {
    const same = { text: 'same', serviceNumbers: [ON_OPEN] };
    const { notes } = await append([
      same,
      { ...same, visibility: 'PRIVATE' },
      { text: 'same', taskId: TASK },
      same,
    ]);
    const ids = standing().map(({ noteId }) => String(noteId));
    expect(standing().map(({ type }) => type)).toEqual(['ADN', 'CON', 'ADN', 'ADN']);
    // Bruin names only the ids of the two in the middle; the first and the last are like each other.
    expect(notes.slice(1, 3).map((note) => note?.id)).toEqual(ids.slice(1, 3));
    expect(notes.map((note) => note?.id).sort()).toEqual(ids);
  });

  it.each([undefined, 'k1'])('is found when its answer was cut off (key: %s)', async (key) => {
    await bench.bruin.setFault({ kind: 'cut', onlyPath: ADVANCED });
    const more = { idempotencyKey: key };
    const { outcome, notes } = await append([{ text: 'x', taskId: TASK }], more);
    expect(outcome).toBe('APPENDED');
    expect(notes).toMatchObject([{ text: 'x' }]);
    expect(bench.sent()).toHaveLength(1);
  });

  it('is uncertain when it never shows, and a key never sends it again', async () => {
    bench.bruin.forceAnswer({ kind: 'note-lost' });
    const impatient = bench.connect({ BRUIN_NOTE_HORIZON_MS: '1' });
    const private1 = [{ text: 'x', visibility: 'PRIVATE', taskId: TASK }];
    const key = { idempotencyKey: 'k1' };
    expect(await append(private1, key, impatient)).toMatchObject({ outcome: 'UNCERTAIN' });
    expect(await append(private1, key, impatient)).toMatchObject({
      outcome: 'UNCERTAIN',
      notes: [null],
    });
    expect(bench.sent()).toHaveLength(1);
  });

  it('is another input than the same text for everybody', async () => {
    const key = { idempotencyKey: 'k1' };
    await append([{ text: 'x', serviceNumbers: [ON_OPEN] }], key);
    const other = inputOf([{ text: 'x', serviceNumbers: [ON_OPEN], visibility: 'PRIVATE' }], key);
    expect(await failuresOf(bench.graph, 'appendTicketNotes', other)).toEqual([
      'appendTicketNotes IDEMPOTENCY_CONFLICT',
    ]);
    expect(bench.written()).toBe(1);
  });

  // prettier-ignore
  it.each([
    { what: 'a task of another ticket',       note: { taskId: `${SOLVED_TICKET}:8811` },                            code: 'INVALID',   path: ['taskId'] },
    { what: 'PRIVATE for the whole ticket',   note: { visibility: 'PRIVATE' },                                     code: 'INVALID',   path: ['visibility'] },
    { what: 'PRIVATE for two lines',          note: { visibility: 'PRIVATE', serviceNumbers: ['A', 'B'] },         code: 'INVALID',   path: ['serviceNumbers'] },
    { what: 'a task and two lines',           note: { taskId: TASK, serviceNumbers: ['A', 'B'] },                  code: 'INVALID',   path: ['serviceNumbers'] },
    { what: 'a task that there is not',       note: { taskId: `${OPEN_TICKET}:1` },                                code: 'NOT_FOUND', path: ['taskId'] },
    { what: 'a task under another line',      note: { taskId: TASK, serviceNumbers: [LINE_OF_GE1] },               code: 'NOT_FOUND', path: ['serviceNumbers', '0'] },
    { what: 'PRIVATE for a line of no task',  note: { visibility: 'PRIVATE', serviceNumbers: ['VC9'] },            code: 'NOT_FOUND', path: ['serviceNumbers', '0'] },
  ])('$what is shown to whoever asked, and nothing is written', async ({ note, code, path }) => {
    const { outcome, userErrors } = await append([{ text: 'before' }, { text: 'x', ...note }]);
    expect(outcome).toBeNull();
    expect(userErrors).toMatchObject([{ code, path: ['input', 'notes', '1', ...path] }]);
    expect(bench.sent()).toEqual([]);
  });
});
