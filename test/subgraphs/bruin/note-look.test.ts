import type { NoteRow } from '../../../subgraphs/bruin/model.ts';
import { claimNotes, isSameNote, pausesWithin } from '../../../subgraphs/bruin/writes/note-look.ts';

const row = (noteId: string, overrides: Partial<NoteRow> = {}): NoteRow => ({
  noteId,
  type: 'ADN',
  text: 'text',
  serviceNumbers: null,
  createdAt: null,
  author: null,
  ...overrides,
});
const note = (text = 'text', serviceNumbers: string[] | null = null) => ({ text, serviceNumbers });

describe('a note', () => {
  // prettier-ignore
  it.each([
    { what: 'same text, whole ticket',       standing: row('1'),                                      wanted: note(),                  same: true },
    { what: 'whole ticket as empty list',    standing: row('1', { serviceNumbers: [] }),              wanted: note(),                  same: true },
    { what: 'lines in another order',        standing: row('1', { serviceNumbers: ['B', 'A'] }),      wanted: note('text', ['A', 'B']), same: true },
    { what: 'fewer lines',                   standing: row('1', { serviceNumbers: ['A'] }),           wanted: note('text', ['A', 'B']), same: false },
    { what: 'more lines',                    standing: row('1', { serviceNumbers: ['A', 'B'] }),      wanted: note('text', ['A']),     same: false },
    { what: 'lines, but the whole ticket',   standing: row('1', { serviceNumbers: ['A'] }),           wanted: note(),                  same: false },
    { what: 'a blank more',                  standing: row('1', { text: 'text ' }),                   wanted: note(),                  same: false },
    { what: 'another line end',              standing: row('1', { text: 'a\nb' }),                    wanted: note('a\r\nb'),          same: false },
    { what: 'no text',                       standing: row('1', { text: null }),                      wanted: note(),                  same: false },
  ])('with $what is the same: $same', ({ standing, wanted, same }) => {
    expect(isSameNote(standing, wanted)).toBe(same);
  });
});

describe('notes with the same words for other readers', () => {
  const secret = { ...note(), advanced: { isPrivate: true, detailId: null } };

  it('are not the same', () => {
    expect(isSameNote(row('1', { type: 'CON' }), secret)).toBe(true);
    expect(isSameNote(row('1', { type: 'CON' }), note())).toBe(false);
    expect(isSameNote(row('1', { type: 'ADN' }), secret)).toBe(false);
  });

  it('are told apart by the id that Bruin said, before anything else', () => {
    const standing = [row('1'), row('2')];
    expect(claimNotes([note(), { ...note(), noteId: '1' }], standing, [])).toEqual(['2', '1']);
    expect(claimNotes([{ ...note(), noteId: '3' }], standing, [])).toEqual([null]);
  });
});

describe('notes read back', () => {
  it('are found once each, and never among those that stood there before', () => {
    const standing = [row('1'), row('2'), row('3'), row('4', { text: 'other' })];
    expect(claimNotes([note(), note(), note('other'), note()], standing, ['1'])).toEqual([
      '2',
      '3',
      '4',
      null,
    ]);
  });

  it('are looked for with pauses that grow, as long as the horizon says', () => {
    expect(pausesWithin(2000)).toEqual([100, 200, 400, 500, 500, 300]);
    expect(pausesWithin(0)).toEqual([]);
  });
});
