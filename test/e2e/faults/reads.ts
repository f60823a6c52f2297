import { isDeepStrictEqual } from 'node:util';
import { damageOf, leaksOf } from '../../support/damage.ts';
import { faultDocument, holes } from '../../support/fault-document.ts';
import type { ClientAnswer, SystemUnderTest } from '../../support/start-system.ts';
import { untilHolds } from '../../support/until.ts';
import { codesAt, WITH_SESSIONS, type Trouble } from '../../support/upstream-trouble.ts';

/** Systems that are read, as their simulators are called. */
export const READ_FROM = [...WITH_SESSIONS, 't7', 'lumin', 'imap'];
/** What of each system stands in the whole answer. */
const LOSSES = [
  ...['"customer":{"name"', '"model"', '"tests":[{', '"vendor":"LIT"', '"vendor":"CTS"'],
  ...['"probability"', '"state":"CONNECTED"},"customers"', '"modemRecoveries":{"nodes":[{'],
  ...['"billingEvents":{"nodes":[{', '"unreadMails":[{'],
];

/** A system that is asked for something of everything, and what it answers when nothing fails. */
export interface Reader {
  readonly running: SystemUnderTest;
  readonly whole: ClientAnswer;
  readonly ask: () => Promise<ClientAnswer>;
}

/** Asks twice, for whatever is slow but once. */
export async function readerOf(running: SystemUnderTest): Promise<Reader> {
  const document = faultDocument(running);
  const ask = () => running.ask<unknown>(document, { customer: '70001' });
  await ask();
  return { running, whole: await ask(), ask };
}

export function expectWhole({ whole }: Reader): void {
  const text = JSON.stringify(whole.data);
  expect(LOSSES.filter((part) => !text.includes(part))).toEqual([]);
  expect(whole.errors).toEqual([]);
}

/** One system fails while it is read: the rest stays, each hole has a coded error at its place, and it recovers. */
export async function expectHoles(
  { running, whole, ask }: Reader,
  system: string,
  trouble: Trouble,
): Promise<void> {
  const subgraph = system === 'imap' ? 'notifications' : system.replace(/-\d$/, '');
  await running.simulator(system).setFault(trouble.fault);
  const answer = await ask();
  await running.simulator(system).clearFaults();

  const { explained, unexplained } = damageOf(whole, answer);
  expect(unexplained).toEqual([]);
  expect(answer.errors.length).toBeGreaterThan(0);
  expect(explained.filter((place) => !holes[subgraph]?.includes(place))).toEqual([]);
  for (const { extensions } of answer.errors) {
    expect(codesAt(system, trouble)).toContain(extensions.code);
    expect(extensions).toMatchObject({
      subgraph,
      upstream: system,
      requestId: expect.any(String) as string,
    });
  }
  expect(leaksOf(answer.errors)).toEqual([]);

  // Once a breaker lets calls through again, nothing else is needed.
  await untilHolds(async () => isDeepStrictEqual((await ask()).data, whole.data));
}
