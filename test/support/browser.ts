import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

/** Chromium from PATH, and a page that reaches this machine alone. */
export interface LocalBrowser {
  readonly page: Page;
  /** Requests to anywhere else; each was blocked. */
  readonly blocked: readonly string[];
  /** What the page reported as errors. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome'];

function findChromium(): string {
  for (const command of COMMANDS) {
    const found = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  throw new Error(`none of ${COMMANDS.join(', ')} is on PATH`);
}

/** True when the browser's tests were left out by name. */
export function withoutBrowser(): boolean {
  return (process.env.NOC_GRAPH_TEST_WITHOUT ?? '').split(',').includes('browser');
}

export async function openLocalBrowser(): Promise<LocalBrowser> {
  const context: BrowserContext = await chromium.launchPersistentContext(
    mkdtempSync(join(tmpdir(), 'noc-graph-chromium-')),
    {
      executablePath: findChromium(),
      headless: true,
      viewport: { width: 1440, height: 900 },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  );
  const blocked: string[] = [];
  const problems: string[] = [];
  await context.route('**/*', (route) => {
    const { hostname, protocol } = new URL(route.request().url());
    if (hostname === '127.0.0.1' || protocol === 'blob:' || protocol === 'data:')
      return route.continue();
    blocked.push(route.request().url());
    return route.abort();
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => problems.push(error.message));
  return { page, blocked, problems, close: () => context.close() };
}
