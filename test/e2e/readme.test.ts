import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../platform/package-root.ts';
import { gatewayMetric, untilMetric } from '../support/gateway-metrics.ts';
import { openLiveClient, type LiveClient, type LiveFeed } from '../support/live-client.ts';
import { finish, root, runCommand, type RunningCommand } from '../support/run-command.ts';

const OPERATORS = readFileSync(
  packageFile('schema', 'examples', 'dispatch-status.graphql'),
  'utf8',
);

const README = readFileSync(join(root, 'README.md'), 'utf8');

/** Code blocks of one chapter of the README, in order. */
function blocksOf(chapter: string): readonly string[] {
  const [, text = ''] = README.split(`\n## ${chapter}\n`);
  const [own = ''] = text.split('\n## ', 1);
  return [...own.matchAll(/```(?:sh|json)\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
}

/** The start line, the query, its answer. */
const [start = '', query = '', answer = ''] = blocksOf('Start');
/** The mutation, its answer; the subscriber, what moves the world, what the subscriber then sees. */
const [write = '', written = '', listen = '', move = '', heard = ''] =
  blocksOf('Writing and listening');

const URL = 'http://127.0.0.1:4000';
const TWO_MINUTES_MS = 120_000;
const said = async (line: string) => (await finish('sh', ['-c', line])).output;

describe('the README', () => {
  it('starts the system with the line that users type', () => {
    expect(start.trim()).toBe('npm ci && npm start');
  });

  describe('says what comes of its start line:', () => {
    let system: RunningCommand;
    let live: LiveClient;
    let desk: LiveFeed<DeskEvent>;
    let readyAt: number;
    const leftMs = () => readyAt + TWO_MINUTES_MS - performance.now();

    beforeAll(async () => {
      // `npm ci` has run already, or this test could not: what is left of the line is typed here.
      system = runCommand('sh', ['-c', 'exec npm start']);
      await system.until(/Ready after/, 60_000);
      readyAt = performance.now();
      live = openLiveClient(URL);
      desk = live.subscribe<DeskEvent>(OPERATORS);
    }, 90_000);
    afterAll(async () => {
      await live.close();
      await system.end('SIGTERM');
    }, 60_000);

    it('everything is ready after 15 s', async () => {
      // What else the machine does meanwhile does not count.
      const spent = await gatewayMetric(URL, 'process_cpu_seconds_total');
      expect(spent).toBeGreaterThan(0);
      expect(spent).toBeLessThan(15);
      expect(system.output()).toContain(`${URL}/`);
    });

    it('the query is answered', async () => {
      expect(inOrder(JSON.parse(await said(query)))).toEqual(inOrder(JSON.parse(answer)));
    });

    it('the mutation writes once', async () => {
      const sent = await said(write);
      expect(JSON.parse(sent)).toEqual(JSON.parse(written));
      expect(await said(write)).toBe(sent);
    });

    it('the subscription shows what is moved', async () => {
      const subscriber = runCommand('sh', ['-c', listen]);
      // Beside those of service-dispatch, for both vendors, of dispatch-desk, and of this test.
      await untilMetric(URL, 'gateway_subscriptions_active', 3 + 1 + 1);
      await said(move);
      const [event] = await subscriber.until(/^\{.*\}$/m, 120_000);
      expect(JSON.parse(event)).toEqual(JSON.parse(heard));
      await subscriber.end('SIGTERM');
    }, 150_000);

    it('within two minutes dispatches move by themselves, before subscribers who see all of them', async () => {
      const others = () =>
        desk.results.filter(
          ({ data }) => data?.dispatchStatusChanged.dispatch.number !== 'DIS10001',
        );
      await desk.until(() => others().length > 0, leftMs());
      const [first] = others();
      expect(first?.errors).toEqual([]);
      expect(first?.data?.dispatchStatusChanged.dispatch).toEqual({
        number: expect.stringMatching(/^(DIS|S-)\d+$/) as string,
        vendor: expect.stringMatching(/^(LIT|CTS)$/) as string,
        status: expect.stringMatching(/^[A-Z_]+$/) as string,
        scheduledAt: first?.data?.dispatchStatusChanged.dispatch?.scheduledAt,
        ticket: {
          id: expect.stringMatching(/^\d+$/) as string,
          customer: { name: expect.any(String) as string },
          tasks: expect.arrayContaining([
            {
              device: {
                name: expect.any(String) as string,
                state: expect.any(String) as string,
              },
            },
          ]) as unknown,
        },
      });
    }, 150_000);

    it('it takes no more memory than is said', async () => {
      const [, most = ''] = /stays below (\d+) MB/.exec(README) ?? [];
      const resident = await gatewayMetric(URL, 'process_resident_memory_bytes');
      expect(resident).toBeGreaterThan(0);
      expect(resident).toBeLessThan(Number(most) * 1e6);
    });
  });

  it('links to files that exist', () => {
    const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
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

interface DeskEvent {
  readonly dispatchStatusChanged: {
    readonly dispatch: { readonly number: string; readonly scheduledAt: string | null };
  };
}

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
