import { startBruinGraph, type BruinGraph } from './graph.ts';
import { startScriptedBruin, type ScriptedBruin, type ScriptedReply } from './scripted-bruin.ts';
import { mutate } from './write-bench.ts';

let upstream: ScriptedBruin | undefined;
let graph: BruinGraph | undefined;

afterEach(async () => {
  await graph?.stop();
  await upstream?.stop();
});

const aNote = (noteId: number, noteValue: string) => ({
  noteId,
  noteValue,
  noteType: 'ADN',
  serviceNumber: null,
  createdDate: '2024-05-20T08:15:42.117-04:00',
  creator: 'ann@example.test',
});
const details = (...ticketNotes: object[]): ScriptedReply => ({
  json: { ticketDetails: [], ticketNotes },
});

/** @param readings what the ticket shows, look by look; the last for good. */
async function append(texts: readonly string[], readings: readonly ScriptedReply[]) {
  let looks = 0;
  upstream = await startScriptedBruin((url) => {
    if (url.pathname.endsWith('/notes')) return { json: 'Note added' };
    looks += 1;
    return readings[looks - 1] ?? readings.at(-1) ?? {};
  });
  graph = startBruinGraph({
    ...upstream.environment,
    BRUIN_NOTE_HORIZON_MS: '1000',
    BRUIN_RETRIES: '0',
  });
  const input = { ticketId: '5400123', notes: texts.map((text) => ({ text })) };
  const payload = await mutate(graph, 'appendTicketNotes', input, 'outcome notes { id }');
  return { payload, looks };
}

describe('notes that were sent', () => {
  it('are looked for until all are there, whatever their order', async () => {
    const readings = [
      details(aNote(1, 'a')),
      details(aNote(1, 'a')),
      details(aNote(1, 'a'), aNote(3, 'b')),
      details(aNote(3, 'b'), aNote(2, 'a'), aNote(1, 'a')),
    ];
    const { payload, looks } = await append(['a', 'b'], readings);
    expect(payload).toEqual({ outcome: 'APPENDED', notes: [{ id: '2' }, { id: '3' }] });
    // One before they are sent, three until all are there, one for the payload.
    expect(looks).toBe(5);
  });

  it('are uncertain when they never show, after a bounded number of looks', async () => {
    const { payload, looks } = await append(['a'], [details()]);
    expect(payload).toEqual({ outcome: 'UNCERTAIN', notes: [null] });
    // One before, then at once and after pauses of 100, 200, 400 and 300 ms; fewer when they take long.
    expect(looks).toBeGreaterThan(2);
    expect(looks).toBeLessThanOrEqual(6);
  });

  it('are looked for no longer than the horizon says, also when each look takes long', async () => {
    const slow = { ...details(), afterMs: 1100 };
    const { payload, looks } = await append(['a'], [details(), slow]);
    expect(payload).toEqual({ outcome: 'UNCERTAIN', notes: [null] });
    // One before, one at once, and one that begins behind the horizon.
    expect(looks).toBe(3);
  });

  it('are uncertain when the ticket cannot be read any more, but for those that were seen', async () => {
    const { payload, looks } = await append(
      ['a', 'b'],
      [details(), details(aNote(7, 'a')), { status: 500, text: '' }, details(aNote(7, 'a'))],
    );
    expect(payload).toEqual({ outcome: 'UNCERTAIN', notes: [{ id: '7' }, null] });
    expect(looks).toBe(4);
  });

  it('keep their places when the ticket cannot be read for the payload', async () => {
    const readings = [details(), details(aNote(7, 'a')), { status: 500, text: '' }];
    let looks = 0;
    upstream = await startScriptedBruin((url) =>
      url.pathname.endsWith('/notes')
        ? { json: {} }
        : (readings[looks++] ?? { status: 500, text: '' }),
    );
    graph = startBruinGraph({ ...upstream.environment, BRUIN_RETRIES: '0' });
    const { data, errors = [] } = await graph.run(
      'mutation { appendTicketNotes(input: { ticketId: "5400123", notes: [{ text: "a" }] }) { outcome notes { id } } }',
    );
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      appendTicketNotes: { outcome: 'APPENDED', notes: [null] },
    });
    expect(errors.map(({ path, extensions }) => [path?.join('.'), extensions?.['code']])).toEqual([
      ['appendTicketNotes.notes.0', 'UPSTREAM_UNAVAILABLE'],
    ]);
  });

  it('count as the ones that Bruin took when it is not known of their equals', async () => {
    let posts = 0;
    upstream = await startScriptedBruin((url) => {
      if (url.pathname.endsWith('/notes'))
        return { status: (posts += 1) === 1 ? 500 : 200, json: {} };
      return posts < 2 ? details() : details(aNote(7, 'a'));
    });
    graph = startBruinGraph({ ...upstream.environment, BRUIN_NOTE_HORIZON_MS: '1' });
    const input = { ticketId: '5400123', notes: [{ text: 'a' }, { text: 'a' }] };
    expect(await mutate(graph, 'appendTicketNotes', input, 'outcome notes { id }')).toEqual({
      outcome: 'UNCERTAIN',
      notes: [null, { id: '7' }],
    });
    expect(posts).toBe(2);
  });
});
