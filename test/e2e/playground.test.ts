import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { openLocalBrowser, withoutBrowser, type LocalBrowser } from '../support/browser.ts';
import { untilMetric } from '../support/gateway-metrics.ts';
import { playScenario } from '../support/play-scenario.ts';
import { root } from '../support/run-command.ts';
import { startSystem, type SystemUnderTest } from '../support/start-system.ts';

const artifacts = join(root, 'test/artifacts');

// Left out only when told so by name; `npm test` prints that it was.
(withoutBrowser() ? describe.skip : describe)('the playground, without any other network', () => {
  let running: SystemUnderTest;
  let browser: LocalBrowser;

  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true });
    running = await startSystem({
      SERVICE_DISPATCH_INTERVAL_SECONDS: '1',
      LIT_OPEN_DISPATCHES_FRESH_MS: '1',
    });
    browser = await openLocalBrowser();
    await browser.page.goto(`${running.url}/`);
    await browser.page.waitForSelector('.graphiql-query-editor', { timeout: 20_000 });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await running.stop();
  });

  it('opens with the operations that users come for, each in a tab', async () => {
    const tabs = await browser.page.locator('.graphiql-tab').allInnerTexts();
    expect(tabs.map((tab) => tab.trim())).toEqual([
      'TicketBoard',
      'AppendNote',
      'DispatchStatus',
      'DevicePage',
      'CustomerPage',
      'Dispatches',
      'WhyThisTicket',
    ]);
  });

  it('runs the ticket board', async () => {
    const { page } = browser;
    // The editors load one after the other; a person sees them before pressing the button.
    await page.waitForFunction(`document.body.textContent.includes('"70001"')`);
    expect(await run(page)).toMatchObject({ data: { customer: { name: 'ACME Retail' } } });
    expect(await shown(page)).toContain('"customer"');
  });

  it('runs another tab, with the variables that come with it', async () => {
    const { page } = browser;
    await page.getByRole('tab', { name: 'DevicePage' }).first().click();
    await page.waitForFunction(`document.body.textContent.includes('"VC0000001"')`);
    expect(await run(page)).toMatchObject({ data: { device: { name: 'STORE-12' } } });
    expect(await shown(page)).toContain('"serialNumber": "VC0000001"');
    await page.screenshot({ path: join(artifacts, 'playground.png') });
  });

  it("follows dispatches live in the operators' tab, until it is told to stop", async () => {
    const { page } = browser;
    await page.getByRole('tab', { name: 'DispatchStatus' }).first().click();
    await page.waitForTimeout(1000); // the editor learns the operation's name a moment later
    await page.locator('.graphiql-execute-button').click();
    await untilMetric(running.url, 'gateway_subscriptions_active', 1);
    await playScenario(running.control, 'tech-on-site', { number: 'DIS10001' });
    await page.waitForFunction(
      `document.querySelector('.result-window').textContent.includes('TECH_ON_SITE')`,
      undefined,
      { timeout: 20_000 },
    );
    const text = await shown(page);
    expect(text).toContain('"number": "DIS10001"');
    expect(text).toContain('"name": "ACME Retail"');
    await page.screenshot({ path: join(artifacts, 'playground-live.png') });
    await page.locator('.graphiql-execute-button').click();
    await untilMetric(running.url, 'gateway_subscriptions_active', 0);
  }, 60_000);

  it("shows the schema's descriptions", async () => {
    const { page } = browser;
    await page
      .getByRole('button', { name: /documentation/i })
      .first()
      .click();
    await page.waitForSelector('.graphiql-doc-explorer', { timeout: 10_000 });
    await page
      .locator('.graphiql-doc-explorer')
      .getByText('Query', { exact: true })
      .first()
      .click();
    await page
      .locator('.graphiql-doc-explorer')
      .getByText('ticket', { exact: true })
      .first()
      .click();
    const shown = await page.locator('.graphiql-doc-explorer').innerText();
    expect(shown).toContain('Null when the ticketing system does not know the id.');
    await page.screenshot({ path: join(artifacts, 'playground-docs.png') });
  });

  it('asked nobody else for anything, and reported no error', () => {
    expect(browser.blocked).toEqual([]);
    expect(browser.problems).toEqual([]);
  });
});

/** Presses the button; what came over the wire. */
async function run(page: Page): Promise<unknown> {
  // The editor learns the operation's name a moment after the document is there.
  await page.waitForTimeout(1000);
  const isAnswer = (response: Response) => response.url().endsWith('/graphql');
  const [response] = await Promise.all([
    page.waitForResponse(isAnswer, { timeout: 10_000 }),
    page.locator('.graphiql-execute-button').click(),
  ]);
  return response.json();
}

/** What the page shows of the answer, once it does. */
async function shown(page: Page): Promise<string> {
  await page.waitForFunction(`document.querySelector('.result-window').textContent.includes('"')`);
  const text = await page.locator('.result-window').first().innerText();
  return text.replace(/\u00a0|\u00b7/g, ' ');
}
