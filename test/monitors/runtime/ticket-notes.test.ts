import { createEffects } from '../../../monitors/runtime/effects.ts';
import { createGatewayClient } from '../../../monitors/runtime/gateway-client.ts';
import { createGraphReader } from '../../../monitors/runtime/graph-reader.ts';
import type { Run } from '../../../monitors/runtime/run.ts';
import { createTicketNotes, type NotesToAppend } from '../../../monitors/runtime/ticket-notes.ts';
import { silentLogger } from '../../../platform/logger.ts';
import { createMetrics } from '../../../platform/metrics.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { aRun } from './a-run.ts';
import type { ScriptedAnswer } from './gateway.ts';
import { startNamedGateway, type NamedAnswer, type NamedGateway } from './named-gateway.ts';

const NOW = new Date('2026-11-20T12:30:00.000Z');
const secondsAgo = (seconds: number) => new Date(NOW.getTime() - seconds * 1000).toISOString();

const TEXT = "#*MetTel's IPA*#\nTriage (VeloCloud)\nTimeStamp: 12:30";
const WANTED: NotesToAppend = {
  action: { kind: 'append-note' },
  ticketId: '5001',
  notes: [{ text: TEXT, serviceNumbers: ['VC1'] }],
  key: ['sites', 'note', '5001'],
  since: null,
  wereRead: true,
};

const data = (fields: object): ScriptedAnswer => ({ text: JSON.stringify({ data: fields }) });
const appended = (outcome: string | null, more: object = {}) =>
  data({
    appendTicketNotes: { outcome, notes: [], uncertainNotes: [], userErrors: [], ...more },
  });
const APPENDED = appended('APPENDED', { notes: [{ id: '9' }] });
const uncertainSince = (seconds: number) =>
  appended('UNCERTAIN', {
    notes: [null],
    uncertainNotes: [{ id: 'u1', sentAt: secondsAgo(seconds) }],
  });
const CONFLICT: ScriptedAnswer = {
  text: JSON.stringify({
    data: { appendTicketNotes: null },
    errors: [
      {
        message: 'other input',
        path: ['appendTicketNotes'],
        extensions: { code: 'IDEMPOTENCY_CONFLICT' },
      },
    ],
  }),
};
const UNREADABLE: ScriptedAnswer = {
  text: JSON.stringify({ data: { ticket: null }, errors: [{ message: 'down', path: ['ticket'] }] }),
};
const standing = (...notes: object[]) => data({ ticket: { notes } });
const aNote = (more: object = {}) => ({
  ...{ id: '7', serviceNumbers: ['VC1'], createdAt: secondsAgo(600) },
  ...{ text: "#*MetTel's IPA*#\nTriage (VeloCloud)\nTimeStamp: 12:20", ...more },
});
const listed = (...nodes: object[]) =>
  data({ uncertainTicketNotes: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } });
const anUncertain = (more: object = {}) => ({
  ...{ id: 'u1', ticket: { id: '5001' }, serviceNumbers: ['VC1'], sentAt: secondsAgo(90) },
  ...{ text: `${TEXT}, before`, ...more },
});
const retried = (outcome: string) =>
  data({
    retryTicketNote: {
      outcome,
      note: outcome === 'UNCERTAIN' ? null : { id: '11' },
      userErrors: [],
    },
  });
/** By key, the one that says it first. */
const byKey =
  (answers: Readonly<Record<string, ScriptedAnswer>>): NamedAnswer =>
  ({ input }) =>
    answers[(input as { idempotencyKey: string }).idempotencyKey] ?? APPENDED;

let stop = async () => {};
afterEach(() => stop());

async function bench(answers: Readonly<Record<string, NamedAnswer>>) {
  const gateway: NamedGateway = await startNamedGateway(answers);
  const metrics = createMetrics();
  const clock = createFakeClock(NOW.toISOString());
  const options = { clientName: 'sites', timeoutMs: 2000, log: silentLogger, metrics };
  const client = createGatewayClient({ ...options, url: gateway.url });
  stop = async () => {
    await client.close();
    await gateway.stop();
  };
  const effects = createEffects({
    ...{ mode: 'write', monitor: 'sites', graph: client, clock, log: silentLogger, metrics },
  });
  const graph = createGraphReader(client, clock);
  const notes = createTicketNotes({ effects, graph, clock, retryAfterMs: 60_000 });
  const later = (): Run => aRun({ startedAt: clock.now() });
  return {
    clock,
    append: (more: Partial<NotesToAppend> = {}, run = later()) =>
      notes.append({ ...WANTED, ...more }, run),
    keys: () =>
      gateway
        .asked('AppendTicketNotes')
        .map(({ input }) => (input as { idempotencyKey: string }).idempotencyKey),
    asked: (name: string) => gateway.asked(name).length,
  };
}

describe('createTicketNotes', () => {
  it('adds notes under the key of their occasion, and reads nothing when the decision was made on the notes', async () => {
    const { append, keys, asked } = await bench({ AppendTicketNotes: APPENDED });
    expect(await append()).toMatchObject({ state: 'DONE', noteIds: ['9'] });
    expect([keys(), asked('TicketNotesNow')]).toEqual([['sites/note/5001'], 0]);
  });

  it.each([
    ['the same first lines about the same device stand there', aNote(), 'ALREADY'],
    ['it is about another device', aNote({ serviceNumbers: ['VC2'] }), 'DONE'],
    ['it is of another kind', aNote({ text: "#*MetTel's IPA*#\nClient Reminder" }), 'DONE'],
    ['it was written for an occasion before', aNote({ createdAt: secondsAgo(1200) }), 'DONE'],
  ])('reads the ticket first where nobody did: %s', async (_what, note, state) => {
    const { append, keys } = await bench({
      ...{ AppendTicketNotes: APPENDED, TicketNotesNow: standing(note) },
    });
    const done = await append({ wereRead: false, since: secondsAgo(1200) });
    expect(done).toMatchObject({ state });
    expect(keys()).toHaveLength(state === 'DONE' ? 1 : 0);
  });

  it('sends nothing when the notes cannot be read', async () => {
    const { append, keys } = await bench({ TicketNotesNow: UNREADABLE });
    expect(await append({ wereRead: false })).toMatchObject({
      ...{ state: 'FAILED', code: 'UPSTREAM_UNAVAILABLE' },
    });
    expect(keys()).toEqual([]);
  });

  describe('a note that was sent and is not found', () => {
    it.each([
      ['FOUND', 'DONE'],
      ['APPENDED', 'DONE'],
      ['UNCERTAIN', 'UNCERTAIN'],
    ])('is settled by a later run: %s', async (outcome, state) => {
      const { append, asked } = await bench({
        ...{ AppendTicketNotes: uncertainSince(60), RetryTicketNote: retried(outcome) },
      });
      expect(await append()).toMatchObject({ state, noteIds: state === 'DONE' ? ['11'] : [] });
      expect(asked('RetryTicketNote')).toBe(1);
    });

    it('is left alone for its time', async () => {
      const { append, asked } = await bench({ AppendTicketNotes: uncertainSince(59) });
      expect(await append()).toMatchObject({ state: 'UNCERTAIN', again: true });
      expect(asked('RetryTicketNote')).toBe(0);
    });

    it('is left alone by the run that sent it, however long that takes', async () => {
      const { append, asked } = await bench({ AppendTicketNotes: uncertainSince(100) });
      const began = aRun({ startedAt: new Date(secondsAgo(200)) });
      expect(await append({}, began)).toMatchObject({ state: 'UNCERTAIN', again: true });
      expect(asked('RetryTicketNote')).toBe(0);
    });
  });

  describe('a note whose words changed since the first attempt', () => {
    const conflict = { AppendTicketNotes: byKey({ 'sites/note/5001': CONFLICT }) };

    it('is there already when ours is', async () => {
      const { append, keys } = await bench({ ...conflict, TicketNotesNow: standing(aNote()) });
      expect(await append()).toMatchObject({ state: 'ALREADY', noteIds: ['7'] });
      expect(keys()).toHaveLength(1);
    });

    it('stands in its first words once the uncertain note of those is settled', async () => {
      const { append, keys, asked } = await bench({
        ...{ ...conflict, TicketNotesNow: standing(), RetryTicketNote: retried('APPENDED') },
        UncertainTicketNotes: listed(anUncertain({ ticket: { id: '5002' } }), anUncertain()),
      });
      expect(await append()).toMatchObject({ state: 'DONE', noteIds: ['11'] });
      expect([keys().length, asked('RetryTicketNote')]).toEqual([1, 1]);
    });

    it('is sent under another key by a later run when nothing of it is there or on its way', async () => {
      const { append, keys, clock } = await bench({
        ...{ ...conflict, TicketNotesNow: standing(), UncertainTicketNotes: listed() },
      });
      expect(await append()).toMatchObject({ state: 'UNCERTAIN', again: true });
      expect(keys()).toEqual(['sites/note/5001']);
      clock.advance(60_000);
      expect(await append()).toMatchObject({ state: 'DONE', noteIds: ['9'] });
      expect(keys().at(-1)).toBe('sites/note/5001/~2');
    });

    it('is not sent when the ticket, or what is uncertain, cannot be read', async () => {
      const { append, keys } = await bench({ ...conflict, TicketNotesNow: UNREADABLE });
      expect(await append()).toMatchObject({ state: 'FAILED' });
      await stop();
      const other = await bench({ ...conflict, TicketNotesNow: standing() });
      expect(await other.append()).toMatchObject({ state: 'FAILED' });
      expect([keys().length, other.keys().length]).toEqual([1, 1]);
    });
  });

  it('says which note was refused, and what stands', async () => {
    const { append } = await bench({
      AppendTicketNotes: {
        text: JSON.stringify({
          data: {
            appendTicketNotes: {
              ...{ outcome: null, notes: [{ id: '9' }, null], uncertainNotes: [], userErrors: [] },
            },
          },
          errors: [
            {
              message: 'no',
              path: ['appendTicketNotes', 'notes', 1],
              extensions: { code: 'UPSTREAM_REJECTED' },
            },
          ],
        }),
      },
    });
    const { notes } = WANTED;
    expect(await append({ notes: [...notes, ...notes] })).toMatchObject({
      ...{ state: 'FAILED', failedAt: 1, noteIds: ['9'], code: 'UPSTREAM_REJECTED' },
    });
  });
});
