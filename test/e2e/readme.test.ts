import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCommand } from '../support/run-command.ts';

/** Code blocks of the README's chapter "Start", in order: the start line, the query, its answer. */
function startChapter() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const chapter = readme.slice(readme.indexOf('## Start'), readme.indexOf('## The picture'));
  const [start, query, answer] = [...chapter.matchAll(/```(?:sh|json)\n([\s\S]*?)```/g)].map(
    ([, block]) => block ?? '',
  );
  return { start: start ?? '', query: query ?? '', answer: JSON.parse(answer ?? '') as unknown };
}

describe('the README', () => {
  const { start, query, answer } = startChapter();

  it('starts the system with the line that users type', () => {
    expect(start.trim()).toBe('npm ci && npm start');
  });

  it('says what comes of its start line and its query', async () => {
    // `npm ci` has run already, or this test could not: what is left of the line is typed here.
    const system = runCommand('sh', ['-c', 'exec npm start']);
    try {
      const startedAt = performance.now();
      await system.until(/Ready after/, 30_000);
      expect(performance.now() - startedAt).toBeLessThan(15_000);
      const asked = runCommand('sh', ['-c', query]);
      await new Promise((resolve) => asked.child.on('close', resolve));
      expect(inOrder(JSON.parse(asked.output()))).toEqual(inOrder(answer));
      expect(system.output()).toContain('http://127.0.0.1:4000/');
    } finally {
      await system.end('SIGTERM');
    }
  }, 60_000);

  it('links to files that exist', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
      ([, target]) => target ?? '',
    );
    const missing = links.filter((target) => {
      try {
        readFileSync(join(root, target));
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== 'EISDIR';
      }
    });
    expect(links.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });
});

interface Answer {
  readonly data: {
    readonly ticket: { readonly dispatches: readonly { readonly number: string }[] };
  };
}

/** Whichever vendor answers first at the start stands last: the desk lists what it saw newest first. */
function inOrder(answer: unknown): unknown {
  const { ticket } = (answer as Answer).data;
  const dispatches = ticket.dispatches.toSorted((a, b) => (a.number < b.number ? -1 : 1));
  return { ...(answer as Answer), data: { ticket: { ...ticket, dispatches } } };
}
