import { createReadBack } from '../../../sandbox/bruin/read-back.ts';
import type { Simulator } from '../../../sandbox/runtime/types.ts';
import type { Ticket, World } from '../../../sandbox/world/types.ts';
import { aText } from '../shapes.ts';
import { aDetail, aNote, aTicket, aWorld, EPOCH, ticketsById } from '../small-world.ts';
import { useBruin } from './bruin-caller.ts';

const TICKET = 5400001;
const PLAIN = `/api/Ticket/${TICKET}/notes`;
const ADVANCED = `${PLAIN}/advanced`;
const DETAILS = `/api/Ticket/${TICKET}/details`;

describe('a note written to Bruin', () => {
  const bruin = useBruin();
  let world: World;
  let simulator: Simulator;
  let ticket: Ticket;

  beforeEach(async () => {
    ticket = aTicket({
      details: [
        aDetail({ detailId: 8801, serviceNumber: 'VC1', taskName: 'IPA Investigate' }),
        aDetail({ detailId: 8802, serviceNumber: 'VC2' }),
      ],
    });
    world = aWorld({ tickets: ticketsById(ticket) });
    simulator = await bruin.start(world);
  });

  const shown = async () =>
    ((await bruin.get(DETAILS)).body as { ticketNotes: Record<string, unknown>[] }).ticketNotes;

  it('is taken at once and shown a little later, though the world stands still', async () => {
    simulator.forceAnswer({ kind: 'note-delay', afterMs: 400 });
    expect((await bruin.send('POST', PLAIN, { note: 'hello' })).status).toBe(200);
    expect(await shown()).toEqual([]);
    expect(ticket.notes).toHaveLength(1);
    expect(await bruin.notesOf(TICKET, 1)).toEqual(['hello']);
    expect(await shown()).toEqual([
      {
        noteId: ticket.notes[0]?.noteId,
        noteValue: 'hello',
        noteType: 'ADN',
        serviceNumber: null,
        createdDate: '2024-06-03T08:00:00.000-04:00',
        creator: 'automation@example.test',
      },
    ]);
    expect(world.clock.now()).toEqual(EPOCH);
  });

  it('is kept byte for byte', async () => {
    const text = '#*A*#\r\nline 2 \u{1F6F0}\ufe0f \ud83d &amp; "x"\t\n\ntrailing  ';
    await bruin.send('POST', PLAIN, { note: text, serviceNumbers: ['VC1', 'VC2'] });
    expect(await bruin.notesOf(TICKET, 1)).toEqual([text]);
    expect(await shown()).toMatchObject([{ serviceNumber: ['VC1', 'VC2'] }]);
  });

  it('adds a row of history for each line it is about', async () => {
    await bruin.send('POST', PLAIN, { note: 'both', serviceNumbers: ['VC1', 'VC2'] });
    await bruin.send('POST', PLAIN, { note: 'all' });
    const { body } = await bruin.get(`/api/Ticket/AITicketData?ticketId=${TICKET}`);
    expect(body).toMatchObject({
      result: [
        { DetailID: 8801, Asset: 'VC1', Notes: 'both', NoteType: 'ADN', Task: 'IPA Investigate' },
        { DetailID: 8802, Asset: 'VC2', Notes: 'both' },
        { DetailID: null, Asset: null, Notes: 'all' },
      ],
    });
  });

  it('is a write with its body in the record of calls', async () => {
    await bruin.send('POST', PLAIN, { note: 'hello' });
    await bruin.get(DETAILS);
    expect(simulator.calls.filter(({ write }) => write)).toMatchObject([
      { method: 'POST', path: PLAIN, body: { note: 'hello' }, status: 200 },
    ]);
  });

  it('may have 1500 characters and no more', async () => {
    expect((await bruin.send('POST', PLAIN, { note: 'x'.repeat(1500) })).status).toBe(200);
    expect(await bruin.send('POST', PLAIN, { note: 'x'.repeat(1501) })).toMatchObject({
      status: 400,
      body: { type: 'ValidationException', code: 400, message: aText },
    });
    expect(ticket.notes).toHaveLength(1);
  });

  it.each([
    ['no note', {}, 'note'],
    ['a blank note', { note: ' \n' }, 'note'],
    ['a note that is no text', { note: 5 }, 'note'],
    ['lines that are no texts', { note: 'x', serviceNumbers: [1] }, 'serviceNumbers'],
    ['no body', undefined, ''],
    ['a body that is no JSON', '{', ''],
  ])('is refused with envelope B for %s', async (_what, body, field) => {
    expect(await bruin.send('POST', PLAIN, body)).toMatchObject({
      status: 400,
      body: { errors: { [field]: [aText] }, instance: PLAIN, status: 400 },
    });
    expect(ticket.notes).toEqual([]);
    expect(simulator.calls.some(({ write }) => write)).toBe(false);
  });

  it('is refused for an unknown ticket and without a token that holds', async () => {
    expect(await bruin.send('POST', '/api/Ticket/1/notes', { note: 'x' })).toEqual({
      status: 404,
      body: '',
    });
    await simulator.setFault({ kind: 'expired-session', mode: 'once' });
    expect((await bruin.send('POST', PLAIN, { note: 'x' })).status).toBe(401);
    expect(ticket.notes).toEqual([]);
  });

  it('can be lost, once: it is taken and never shown', async () => {
    simulator.forceAnswer({ kind: 'note-lost' });
    simulator.forceAnswer({ kind: 'note-delay', afterMs: 0 });
    expect((await bruin.send('POST', PLAIN, { note: 'lost' })).status).toBe(200);
    await bruin.send('POST', PLAIN, { note: 'kept' });
    expect(await bruin.notesOf(TICKET, 1)).toEqual(['kept']);
    expect(simulator.forcedAnswers).toEqual([]);
    const overview = await bruin.get(`/api/Ticket?TicketId=${TICKET}`);
    expect(overview.body).toMatchObject({ responses: [{ mostRecentNote: 'kept' }] });
  });

  describe('by the advanced call', () => {
    it('is answered with its id, under another spelling', async () => {
      const { status, body } = await bruin.send('POST', ADVANCED, {
        notes: [
          { noteValue: 'one', noteType: 'CON', detailId: 8802 },
          { noteValue: 'two', serviceNumber: 'VC1', detailId: 8801 },
        ],
      });
      expect(status).toBe(200);
      expect(body).toEqual({
        ticketNotes: [
          {
            noteID: ticket.notes[0]?.noteId,
            noteType: 'CON',
            noteValue: 'one',
            actionID: null,
            detailID: 8802,
            enteredBy: 1001,
            enteredDate: '2024-06-03T08:00:00.000-04:00',
            lastViewedBy: null,
            lastViewedDate: null,
            refNoteID: null,
            noteStatus: null,
            noteText: null,
            childNotes: null,
            documents: null,
            alerts: null,
            taggedUserDirIDs: null,
          },
          expect.objectContaining({ noteValue: 'two', noteType: 'ADN', detailID: 8801 }),
        ],
      });
      expect((await bruin.notesOf(TICKET, 2)).sort()).toEqual(['one', 'two']);
      expect(ticket.notes.map(({ serviceNumbers }) => serviceNumbers)).toEqual([['VC2'], ['VC1']]);
    });

    it.each([
      [
        'an unknown detail',
        { noteValue: 'x', detailId: 1 },
        { message: 'Ticket Detail not found' },
      ],
      [
        'a detail of another line',
        { noteValue: 'x', detailId: 8801, serviceNumber: 'VC2' },
        { code: 400 },
      ],
      ['neither line nor detail', { noteValue: 'x' }, { errors: { 'notes[1].detailId': [aText] } }],
      ['no text', { detailId: 8801 }, { errors: { 'notes[1].noteValue': [aText] } }],
    ])('is refused for %s, with all that came with it', async (_what, wrong, body) => {
      const right = { noteValue: 'right', detailId: 8801 };
      expect(await bruin.send('POST', ADVANCED, { notes: [right, wrong] })).toMatchObject({
        status: 400,
        body,
      });
      expect(ticket.notes).toEqual([]);
    });

    it('wants at least one', async () => {
      expect(await bruin.send('POST', ADVANCED, { notes: [] })).toMatchObject({
        status: 400,
        body: { errors: { notes: [aText] } },
      });
    });
  });
});

describe('read-back', () => {
  const notes = Array.from({ length: 40 }, (_, index) => aNote({ noteId: 61_000_001 + index }));
  let nowMs = 0;
  beforeEach(() => {
    nowMs = 0;
  });

  it('shows every note within two seconds, not in order, and then in order', () => {
    const readBack = createReadBack(1, () => nowMs);
    for (const note of notes) readBack.hide(note);
    const first = new Set<number>();
    for (; nowMs < 2000; nowMs += 10) {
      for (const { noteId } of readBack.shown(notes)) first.add(noteId);
      if (nowMs === 0) expect(first.size).toBeLessThan(5);
    }
    expect(first.size).toBe(notes.length);
    expect([...first]).not.toEqual(notes.map(({ noteId }) => noteId));
    expect(readBack.shown(notes)).toEqual(notes);
  });

  it('takes the same times for the same seed', () => {
    const half = (seed: number) => {
      nowMs = 0;
      const readBack = createReadBack(seed, () => nowMs);
      for (const note of notes) readBack.hide(note);
      nowMs = 1000;
      return readBack.shown(notes).map(({ noteId }) => noteId);
    };
    expect(half(1)).toEqual(half(1));
    expect(half(1)).not.toEqual(half(2));
  });
});
