import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatewayMetric, untilMetric } from '../support/gateway-metrics.ts';
import { finish, root, runCommand } from '../support/run-command.ts';

/** Code blocks of one chapter of the README, in order. */
function blocksOf(chapter: string): readonly string[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, text = ''] = readme.split(`\n## ${chapter}\n`);
  const [own = ''] = text.split('\n## ', 1);
  return [...own.matchAll(/```(?:sh|json)\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
}

/** The start line, the query, its answer. */
const [start = '', query = '', answer = ''] = blocksOf('Start');
/** The mutation, its answer; the subscriber, what moves the world, what the subscriber then sees. */
const [write = '', written = '', listen = '', move = '', heard = ''] =
  blocksOf('Writing and listening');

describe('the README', () => {
  it('starts the system with the line that users type', () => {
    expect(start.trim()).toBe('npm ci && npm start');
  });

  it('says what comes of its start line, its query, its mutation and its subscription', async () => {
    // `npm ci` has run already, or this test could not: what is left of the line is typed here.
    const system = runCommand('sh', ['-c', 'exec npm start']);
    try {
      await system.until(/Ready after/, 60_000);
      // 15 s are promised. What else the machine does meanwhile does not count.
      const spent = await gatewayMetric('http://127.0.0.1:4000', 'process_cpu_seconds_total');
      expect(spent).toBeGreaterThan(0);
      expect(spent).toBeLessThan(15);
      const { output: asked } = await finish('sh', ['-c', query]);
      expect(inOrder(JSON.parse(asked))).toEqual(inOrder(JSON.parse(answer)));
      expect(system.output()).toContain('http://127.0.0.1:4000/');

      const { output: sent } = await finish('sh', ['-c', write]);
      const { output: again } = await finish('sh', ['-c', write]);
      expect(JSON.parse(sent)).toEqual(JSON.parse(written));
      expect(again).toBe(sent);

      const subscriber = runCommand('sh', ['-c', listen]);
      // Beside those of service-dispatch, for both vendors, and of dispatch-desk.
      await untilMetric('http://127.0.0.1:4000', 'gateway_subscriptions_active', 3 + 1);
      await finish('sh', ['-c', move]);
      const [event] = await subscriber.until(/^\{.*\}$/m, 120_000);
      expect(JSON.parse(event)).toEqual(JSON.parse(heard));
      await subscriber.end('SIGTERM');
    } finally {
      await system.end('SIGTERM');
    }
  }, 240_000);

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
