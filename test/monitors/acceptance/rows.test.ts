import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf, ROWS } from './rows.ts';

const root = join(import.meta.dirname, '../..');
const DOCUMENTS = [...new Set(ROWS.map(({ document }) => document))];
const wanted = ROWS.map(idOf);

describe('the acceptance rows of the monitors', () => {
  const named = new Set(testFiles().flatMap((file) => rowsNamedIn(readFileSync(file, 'utf8'))));

  it.each(ROWS.map((row) => ({ id: idOf(row), holds: row.holds })))(
    '$id has a test: $holds',
    ({ id }) => {
      expect([...named]).toContain(id);
    },
  );

  it('are all that titles of tests name', () => {
    expect([...named].filter((id) => !wanted.includes(id))).toEqual([]);
  });

  it('are read from titles, several in one too', () => {
    const source = [
      `it('digi-reboot #${1}: x', () => {`,
      `  it.each(TABLE)("digi-reboot #${2} service-outage-monitor #${1}, #${3} $x", () => {`,
      `const text = \`says digi-reboot #${4}: no title\`;`,
    ].join('\n');
    expect(rowsNamedIn(source)).toEqual([
      'digi-reboot #1',
      'digi-reboot #2',
      'service-outage-monitor #1',
      'service-outage-monitor #3',
    ]);
  });
});

function testFiles(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('acceptance/rows.test.ts'))
    .map((file) => join(root, file));
}

/** Titles, or what a table puts at their beginning, begin with one or more rows of one or more documents. */
function rowsNamedIn(source: string): string[] {
  const documents = `(?:${DOCUMENTS.join('|')})`;
  const title = new RegExp(`['"\`](${documents} #\\d+(?:,? (?:${documents} )?#\\d+)*)[: '"]`, 'g');
  return [...source.matchAll(title)].flatMap(([, ids = '']) => rowsIn(ids));
}

function rowsIn(ids: string): string[] {
  let document = '';
  return ids.split(/,? /).flatMap((word) => {
    if (word.startsWith('#')) return [`${document} ${word}`];
    document = word;
    return [];
  });
}
