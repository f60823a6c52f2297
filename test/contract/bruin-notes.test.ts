import { systemClock } from '../../platform/clock.ts';
import { createMemoryStore } from '../../platform/store/memory-store.ts';
import { EPOCH } from '../sandbox/small-world.ts';
import { ABANDONED_AFTER_MS, startBruinGraph } from '../subgraphs/bruin/graph.ts';
import {
  failuresOf,
  mutate,
  ON_OPEN,
  OPEN_TICKET,
  operation,
  startWriteBench,
  type WriteBench,
} from '../subgraphs/bruin/write-bench.ts';

const PAYLOAD = 'outcome notes { id text serviceNumbers } userErrors { code message path }';
/** Longer than a subgraph with this horizon takes to give up, shorter than a test may wait. */
const SHORT_HORIZON = { BRUIN_NOTE_HORIZON_MS: '200' };
const LATE_MS = 6000;

interface Payload {
  readonly outcome: string | null;
  readonly notes: readonly ({ readonly id: string; readonly text: string } | null)[];
  readonly userErrors: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: unknown;
  }[];
}

let bench: WriteBench;

beforeEach(async () => {
  bench = await startWriteBench();
});

afterEach(() => bench.stop());

const inputOf = (texts: readonly string[], more: object = {}) => ({
  ticketId: String(OPEN_TICKET),
  notes: texts.map((text) => ({ text })),
  ...more,
});
const append = async (input: Readonly<Record<string, unknown>>, graph = bench.graph) =>
  (await mutate(graph, 'appendTicketNotes', input, PAYLOAD)) as Payload;
const standing = () => bench.ticket(OPEN_TICKET).notes.slice(1);

describe('appendTicketNotes', () => {
  // prettier-ignore
  it.each([
    { what: 'emoji and accents',    text: 'Línk down 📉 – 电路 👩🏽‍🔧' },
    { what: 'CRLF and tabs',        text: '#*Robot*#\r\nTriage\r\n\tGE1\n\r\n' },
    { what: 'blanks at its ends',   text: '  \n kept  \t ' },
    { what: 'HTML entities',        text: 'Smith &amp; Sons &lt;b&gt; "x" \\n & <i>' },
    { what: '1499 UTF-16 units',    text: `${'x'.repeat(1497)}📉` },
  ])('writes a note with $what byte for byte', async ({ text }) => {
    const { outcome, notes, userErrors } = await append(inputOf([text]));
    const [note, ...others] = standing();
    expect(note).toMatchObject({ text, serviceNumbers: null });
    expect(others).toEqual([]);
    expect({ outcome, notes, userErrors }).toEqual({
      outcome: 'APPENDED',
      notes: [{ id: String(note?.noteId), text, serviceNumbers: null }],
      userErrors: [],
    });
  });

  it('refuses a note of 1500 characters, and says how to split it', async () => {
    const { outcome, notes, userErrors } = await append(inputOf(['fine', 'x'.repeat(1500)]));
    expect({ outcome, notes }).toEqual({ outcome: null, notes: [] });
    expect(userErrors).toEqual([
      {
        code: 'INVALID',
        path: ['input', 'notes', '1', 'text'],
        message: expect.stringMatching(/1499.*1500.*line ends.*2/) as string,
      },
    ]);
    expect(bench.bruin.calls).toEqual([]);
  });

  it('writes notes in their order, with their lines, and two equal ones twice', async () => {
    const both = [ON_OPEN, 'LINE-GE1'];
    const { outcome, notes } = await append({
      ticketId: String(OPEN_TICKET),
      notes: [
        { text: 'twice' },
        { text: 'seen before', serviceNumbers: [ON_OPEN] },
        { text: 'twice' },
        { text: 'lines', serviceNumbers: both },
        { text: 'twice', serviceNumbers: [ON_OPEN] },
      ],
    });
    const written = standing();
    expect(outcome).toBe('APPENDED');
    expect(written.map(({ text, serviceNumbers }) => ({ text, serviceNumbers }))).toEqual([
      { text: 'twice', serviceNumbers: null },
      { text: 'seen before', serviceNumbers: [ON_OPEN] },
      { text: 'twice', serviceNumbers: null },
      { text: 'lines', serviceNumbers: both },
      { text: 'twice', serviceNumbers: [ON_OPEN] },
    ]);
    expect(notes.map((note) => note?.text)).toEqual(written.map(({ text }) => text));
    expect(notes.map((note) => note?.id).sort()).toEqual(
      written.map(({ noteId }) => String(noteId)),
    );
  });

  it('reads many notes back together', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `note ${index}`);
    const { notes } = await append(inputOf(texts));
    expect(notes.map((note) => note?.text)).toEqual(texts);
    expect(bench.written()).toBe(20);
    // One look for each note would be 20 and more.
    const looks = bench.bruin.calls.filter(({ method }) => method === 'GET').length;
    expect(looks).toBeLessThan(12);
  });

  it('writes once for a key, whoever asks again', async () => {
    const input = inputOf(['once'], { idempotencyKey: 'k1' });
    const first = await append(input);
    const again = await append(input);
    const elsewhere = await append(input, bench.connect());
    expect(first.outcome).toBe('APPENDED');
    expect([again, elsewhere]).toEqual([first, first]);
    expect(bench.written()).toBe(1);
  });

  it('writes once for a key that is sent twice at the same time', async () => {
    const input = inputOf(['a', 'b'], { idempotencyKey: 'k1' });
    const [first, second] = await Promise.all([append(input), append(input)]);
    expect(second).toEqual(first);
    expect(bench.written()).toBe(2);
  });

  it('refuses a key that stood for other notes', async () => {
    await append(inputOf(['one'], { idempotencyKey: 'k1' }));
    const other = inputOf(['one', 'two'], { idempotencyKey: 'k1' });
    expect(await failuresOf(bench.graph, 'appendTicketNotes', other)).toEqual([
      'appendTicketNotes IDEMPOTENCY_CONFLICT',
    ]);
    expect(bench.written()).toBe(1);
  });

  it('is uncertain of a note that does not show, and goes on with the next', async () => {
    bench.bruin.forceAnswer({ kind: 'note-lost' });
    bench.bruin.forceAnswer({ kind: 'note-delay', afterMs: 0 });
    const { outcome, notes } = await append(
      inputOf(['lost', 'seen']),
      bench.connect(SHORT_HORIZON),
    );
    expect(outcome).toBe('UNCERTAIN');
    expect(notes.map((note) => note?.text ?? null)).toEqual([null, 'seen']);
    expect(bench.written()).toBe(2);
  });

  it('finds a late note with the same key, and sends nothing again', async () => {
    bench.bruin.forceAnswer({ kind: 'note-delay', afterMs: LATE_MS });
    const input = inputOf(['late'], { idempotencyKey: 'k1' });
    const impatient = bench.connect(SHORT_HORIZON);
    expect(await append(input, impatient)).toMatchObject({ outcome: 'UNCERTAIN', notes: [null] });
    // Another instance, which looks for longer.
    expect(await append(input)).toMatchObject({ outcome: 'APPENDED', notes: [{ text: 'late' }] });
    expect(await append(input, impatient)).toMatchObject({ outcome: 'APPENDED' });
    expect(bench.written()).toBe(1);
  });

  it('is never sent again, however long a key that is asked again and again is remembered', async () => {
    bench.bruin.forceAnswer({ kind: 'note-lost' });
    let days = 0;
    const passedMs = () => days * 24 * 60 * 60_000;
    const now = () => new Date(EPOCH.getTime() + passedMs());
    const graph = startBruinGraph(
      { ...bench.bruin.environment, BRUIN_NOTE_HORIZON_MS: '1' },
      { clock: { ...systemClock, now }, state: createMemoryStore(passedMs) },
    );
    const input = inputOf(['lost'], { idempotencyKey: 'k1' });
    for (days of [0, 6, 8, 14])
      expect(await append(input, graph)).toMatchObject({ outcome: 'UNCERTAIN', notes: [null] });
    expect(bench.sent()).toHaveLength(1);
    await graph.stop();
  });

  it.each([undefined, 'k1'])('finds a note whose answer was cut off (key: %s)', async (key) => {
    await bench.bruin.setFault({ kind: 'cut', onlyPath: `/api/Ticket/${OPEN_TICKET}/notes` });
    const input = inputOf(['cut off', 'and the next'], { idempotencyKey: key });
    const { outcome, notes } = await append(input);
    expect(outcome).toBe('APPENDED');
    expect(notes.map((note) => note?.text)).toEqual(['cut off', 'and the next']);
    expect(bench.sent()).toHaveLength(2);
  });

  it('is an error when nothing was written, and leaves the key free for the same and for other notes', async () => {
    const input = inputOf(['a', 'b'], { idempotencyKey: 'k1' });
    await bench.bruin.setFault({ kind: 'refused' });
    expect(await failuresOf(bench.graph, 'appendTicketNotes', input)).toEqual([
      'appendTicketNotes UPSTREAM_UNAVAILABLE',
    ]);
    await bench.bruin.clearFaults();
    expect(standing()).toEqual([]);
    const mended = await append(inputOf(['mended'], { idempotencyKey: 'k1' }));
    expect(mended.outcome).toBe('APPENDED');
    expect(standing().map(({ text }) => text)).toEqual(['mended']);
  });

  it('is an error when Bruin forbids it, and leaves the key free', async () => {
    bench.bruin.forceAnswer({ kind: 'refusal', status: 403 });
    const input = inputOf(['a'], { idempotencyKey: 'k1' });
    expect(await failuresOf(bench.graph, 'appendTicketNotes', input)).toEqual([
      'appendTicketNotes UPSTREAM_REJECTED',
    ]);
    expect(await append(input)).toMatchObject({ outcome: 'APPENDED' });
    expect(bench.written()).toBe(1);
  });

  it('names the note that failed, sends none after it, and goes on with the same key', async () => {
    const input = inputOf(['a', 'b', 'c'], { idempotencyKey: 'k1' });
    const graph = bench.graph;
    refuseAfterFirst();
    const { data, errors = [] } = await graph.run(
      ...operation('appendTicketNotes', input, PAYLOAD),
    );
    expect(
      errors.map(({ path, extensions }) => [
        path?.join('.'),
        extensions?.['code'],
        extensions?.['delivered'],
      ]),
    ).toEqual([
      ['appendTicketNotes.notes.1', 'UPSTREAM_REJECTED', 'no'],
      ['appendTicketNotes.notes.2', 'UPSTREAM_REJECTED', 'no'],
    ]);
    expect(errors[1]?.message).toBe('notes[2] was not sent, because notes[1] could not be written');
    expect(JSON.parse(JSON.stringify(data))).toMatchObject({
      appendTicketNotes: { outcome: null, notes: [{ text: 'a' }, null, null], userErrors: [] },
    });
    expect(bench.sent()).toHaveLength(2);

    expect(await append(input)).toMatchObject({ outcome: 'APPENDED' });
    expect(standing().map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });

  it('shows why Bruin refuses the first note, and writes nothing', async () => {
    bench.bruin.forceAnswer({ kind: 'refusal', status: 400 });
    expect(await append(inputOf(['a', 'b']))).toEqual({
      outcome: null,
      notes: [],
      userErrors: [
        {
          code: 'REJECTED',
          path: ['input', 'notes', '0'],
          message: expect.stringMatching(/refused a note: The request is not valid$/) as string,
        },
      ],
    });
    expect(standing()).toEqual([]);
  });

  it('finds what a process wrote that never came back', async () => {
    const input = inputOf(['a', 'b'], { idempotencyKey: 'k1' });
    const onlyPath = `/api/Ticket/${OPEN_TICKET}/notes`;
    await bench.bruin.setFault({ kind: 'slow', delayMs: 600_000, onlyPath });
    const gone = bench.connect().run(...operation('appendTicketNotes', input, PAYLOAD));
    while (bench.written() === 0) await systemClock.sleep(10);
    await bench.bruin.clearFaults();
    const soon = bench.connect();
    expect(await failuresOf(soon, 'appendTicketNotes', input)).toEqual([
      'appendTicketNotes CONFLICT',
    ]);
    const now = () => new Date(EPOCH.getTime() + ABANDONED_AFTER_MS);
    const later = bench.connect({}, { clock: { ...systemClock, now } });
    const { outcome, notes } = await append(input, later);
    expect(outcome).toBe('APPENDED');
    expect(notes.map((note) => note?.text)).toEqual(['a', 'b']);
    expect(bench.written()).toBe(2);
    await bench.stop();
    await gone;
  });

  it('shows an unknown ticket', async () => {
    const { outcome, userErrors } = await append({ ticketId: '5499999', notes: [{ text: 'x' }] });
    expect(outcome).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'ticketId'] }]);
    expect(bench.sent()).toEqual([]);
  });

  it('bruin.md §7.7: logs in again once when the session has ended, and writes once', async () => {
    await append(inputOf(['before']));
    bench.bruin.clearCalls();
    await bench.bruin.setFault({ kind: 'expired-session', mode: 'once' });
    expect(await append(inputOf(['after']))).toMatchObject({ outcome: 'APPENDED' });
    const logins = bench.bruin.calls.filter(({ path }) => path.startsWith('/identity/'));
    expect(logins).toHaveLength(1);
    expect(bench.written()).toBe(1);
  });

  it('shows its notes in the ticket that the same request asks for after it', async () => {
    const graph = bench.graph;
    const ids = { ticketId: String(OPEN_TICKET) };
    const data = await graph.data(
      `mutation ($a: AppendTicketNotesInput!, $b: AppendTicketNotesInput!) {
        a: appendTicketNotes(input: $a) { notes { text } }
        b: appendTicketNotes(input: $b) { notes { text } } }`,
      { a: { ...ids, notes: [{ text: 'one' }] }, b: { ...ids, notes: [{ text: 'two' }] } },
    );
    expect(data).toEqual({ a: { notes: [{ text: 'one' }] }, b: { notes: [{ text: 'two' }] } });
  });
});

/** The first note is taken, the second refused: a refusal waits until the first is being written. */
function refuseAfterFirst(): void {
  const { world, bruin } = bench;
  const numbering = { ...world.ids };
  let notes = 0;
  Object.assign(world.ids, {
    next(kind: Parameters<typeof numbering.next>[0]) {
      if (kind === 'note' && (notes += 1) === 1)
        bruin.forceAnswer({ kind: 'refusal', status: 403 });
      return numbering.next(kind);
    },
  });
}
