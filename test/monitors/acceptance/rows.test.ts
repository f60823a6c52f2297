import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf, ROWS } from './rows.ts';

const root = join(import.meta.dirname, '../..');
const DOCUMENTS = [...new Set(ROWS.map(({ document }) => document))];
const wanted = ROWS.map(idOf);

describe('the acceptance rows of the monitors', () => {
  const sources = testFiles().map((file) => readFileSync(file, 'utf8'));
  const named = new Set(sources.flatMap(rowsNamedIn));

  it.each(ROWS.map((row) => ({ id: idOf(row), ...row })))(
    '$id has a test: given $given; $when; then $then',
    ({ id }) => {
      expect([...named]).toContain(id);
    },
  );

  it('are all that titles of tests name', () => {
    expect([...named].filter((id) => !wanted.includes(id))).toEqual([]);
  });

  it('are of tests that run', () => {
    const naming = sources.filter((source) => rowsNamedIn(source).length > 0);
    expect(naming.length).toBeGreaterThan(10);
    expect(naming.flatMap(leftOutIn)).toEqual([]);
  });

  it('are not shown by tests that are left out', () => {
    const source = [
      `it.${'skip'}('digi-reboot #${1}: x', () => {`,
      `test.${'todo'}(\n  "digi-reboot #${2}, #${3}");`,
      `x${'it'}('service-outage-monitor #${1}: x', () => {`,
      `it.${'skip'}.each(TABLE)('digi-reboot #${4}: %s', () => {`,
      `describe.${'skip'}('that shows', () => { it('digi-reboot #${5}: x', () => {`,
      `(hasRedis ? it : it.skip)('digi-reboot #${6}: where there is a server', () => {`,
    ].join('\n');
    expect(leftOutIn(source)).toEqual([
      ...[`it.${'skip'}`, `test.${'todo'}`, `x${'it'}`, `it.${'skip'}`, `describe.${'skip'}`],
    ]);
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

/** Tests, or groups of them, that are written down and never run. What a missing server leaves out is no such. */
function leftOutIn(source: string): string[] {
  const call = /(?<![\w.])((?:it|test|describe)\.(?:skip|todo)|xit|xtest|xdescribe)(?:\.each)?\(/g;
  return [...source.matchAll(call)].flatMap(([, what = '']) => [what]);
}

function rowsIn(ids: string): string[] {
  let document = '';
  return ids.split(/,? /).flatMap((word) => {
    if (word.startsWith('#')) return [`${document} ${word}`];
    document = word;
    return [];
  });
}
