import { readFileSync } from 'node:fs';
import { packageFile } from '../../platform/package-root.ts';
import { openLiveClient } from '../support/live-client.ts';
import { freePort } from '../support/redis-server.ts';
import { runCommand } from '../support/run-command.ts';

const OPERATORS = readFileSync(
  packageFile('schema', 'examples', 'dispatch-status.graphql'),
  'utf8',
);
const TWO_MINUTES_MS = 120_000;

interface Event {
  readonly dispatchStatusChanged: {
    readonly dispatch: {
      readonly number: string;
      readonly status: string;
      readonly scheduledAt: string | null;
      readonly ticket: { readonly customer: { readonly name: string } } | null;
    };
  };
}

describe('npm start and nothing else', () => {
  it('shows a subscriber a whole event within two minutes: the world lives by itself', async () => {
    const port = await freePort();
    const system = runCommand('npm', ['start'], { PORT: String(port) });
    try {
      await system.until(/Ready after/, 60_000);
      const client = openLiveClient(`http://127.0.0.1:${port}`);
      const feed = client.subscribe<Event>(OPERATORS);
      await feed.until(1, TWO_MINUTES_MS);
      const [first] = feed.results;
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
      await client.close();
    } finally {
      await system.end('SIGTERM');
    }
  }, 240_000);
});
