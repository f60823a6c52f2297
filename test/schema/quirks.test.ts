import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** How many quirks the contract of each system lists, by its document and section. */
const LISTED: Readonly<Record<string, number>> = {
  'bruin.md §7': 10,
  'velocloud.md §7': 10,
  'hawkeye.md §7': 8,
  'lit.md §6': 8,
  'cts.md §8': 6,
  't7.md §6': 7,
  'digi.md §6': 7,
  'notifications.md §7': 5,
  'lumin.md §7': 7,
};
const wanted = Object.entries(LISTED).flatMap(([list, count]) =>
  Array.from({ length: count }, (_, place) => `${list}.${place + 1}`),
);

describe('the odd habits of the upstream systems', () => {
  it('all stand in docs/quirks.md', () => {
    const text = readFileSync(join(root, 'docs/quirks.md'), 'utf8');
    const told = [...text.matchAll(/^\| `(\w+\.md §\d+\.\d+)`/gm)].map(([, name]) => name);
    expect(told).toEqual(wanted);
  });

  it('each have a test that names them', () => {
    const named = new Set(testFiles().flatMap((file) => quirksNamedIn(readFileSync(file, 'utf8'))));
    expect(wanted.filter((quirk) => !named.has(quirk))).toEqual([]);
    expect([...named].filter((quirk) => !wanted.includes(quirk))).toEqual([]);
  });
});

function testFiles(): string[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && file !== 'schema/quirks.test.ts')
    .map((file) => join(root, 'test', file));
}

/** Titles begin with a document and one or more of its items: `bruin.md §7.5 §7.1: …`. */
function quirksNamedIn(source: string): string[] {
  const titles = source.matchAll(/['"`](\w+\.md)((?: §\d+\.\d+)+)[: ]/g);
  return [...titles].flatMap(([, document = '', items = '']) =>
    items
      .trim()
      .split(' ')
      .map((item) => `${document} ${item}`),
  );
}
