import { startBruinGraph, type BruinGraph } from './graph.ts';
import {
  startScriptedBruin,
  TOKEN,
  type ScriptedBruin,
  type ScriptedReply,
} from './scripted-bruin.ts';
import { failuresOf, mutate } from './write-bench.ts';

const TAG = { emailId: '3000001', tagId: '2' };
const STATUS = { emailId: '3000001', status: 'DONE' };
const LINK = { emailId: '3000001', ticketId: '5400123' };
const ENDED = 'outcome userErrors { code }';

let bruin: ScriptedBruin;
let graph: BruinGraph;
afterEach(async () => {
  await graph.stop();
  await bruin.stop();
});

async function start(answer: ScriptedReply, logIn: ScriptedReply = TOKEN): Promise<void> {
  bruin = await startScriptedBruin(
    () => answer,
    () => logIn,
  );
  graph = startBruinGraph(bruin.environment);
}

describe('an answer of the e-mail centre', () => {
  it('is not the one of the login before it: a conflict there is no tag that is there', async () => {
    await start({ status: 204, text: '' }, { status: 409, text: '' });
    expect(await failuresOf(graph, 'tagEmail', TAG)).toEqual(['tagEmail UPSTREAM_REJECTED']);
    expect(bruin.calls).toHaveLength(0);
  });

  it.each([
    ['tagEmail', TAG],
    ['setEmailStatus', STATUS],
    ['linkEmailToTicket', LINK],
  ])('that says false is a refusal of %s, whatever stands beside it', async (mutation, input) => {
    await start({ json: { success: false, message: { code: 5 } } });
    expect(await mutate(graph, mutation, input, ENDED)).toEqual({
      outcome: null,
      userErrors: [{ code: 'REJECTED' }],
    });
  });

  it.each([
    ['setEmailStatus', STATUS, { status: 204, text: '' }],
    ['linkEmailToTicket', LINK, { status: 204, text: '' }],
    ['tagEmail', TAG, { json: { success: 'no' } }],
  ])('without a word about it leaves %s uncertain', async (mutation, input, answer) => {
    await start(answer);
    expect(await mutate(graph, mutation, input, ENDED)).toEqual({
      outcome: 'UNCERTAIN',
      userErrors: [],
    });
  });

  it.each([{ status: 204, text: '' }, { json: { tags: [2] } }, { json: 'Success' }])(
    'of a tag is a success that says no more than that: %j',
    async (answer) => {
      await start(answer);
      expect(await mutate(graph, 'tagEmail', TAG, ENDED)).toMatchObject({ outcome: 'TAGGED' });
    },
  );
});

describe('bruin.md §7.4: a rule that is broken, said with status 200,', () => {
  it.each([
    ['subscribeToTicket', { ticketId: '5400123', email: 'ann@example.test' }],
    ['tagEmail', TAG],
    [
      'sendTicketMilestone',
      { ticketId: '5400123', serviceNumber: 'VC1', milestone: 'DEVICE_LOST_POWER' },
    ],
  ])('is a refusal of %s, and its key stays free', async (mutation, input) => {
    const rule = { message: 'Not now', messageDetail: null, data: null, code: 400 };
    await start({ json: { ...rule, type: 'ValidationException' } });
    for (const calls of [1, 2]) {
      expect(
        await mutate(
          graph,
          mutation,
          { ...input, idempotencyKey: 'k1' },
          `outcome userErrors { code message }`,
        ),
      ).toEqual({
        outcome: null,
        userErrors: [{ code: 'REJECTED', message: expect.stringContaining('Not now') as unknown }],
      });
      expect(bruin.calls).toHaveLength(calls);
    }
  });
});

describe('a write to the e-mail centre', () => {
  it('lets the rest of its request read the ticket anew', async () => {
    let reads = 0;
    bruin = await startScriptedBruin(({ pathname }) => {
      if (pathname !== '/api/Ticket/basic') return { json: { success: true } };
      reads += 1;
      const ticketStatus = reads === 1 ? 'New' : 'InProgress';
      const row = { clientID: 70001, ticketID: 5400123, ticketStatus, category: 'VOO' };
      return { json: { total: 1, start: 0, currentPageSize: 1, responses: [row] } };
    });
    graph = startBruinGraph(bruin.environment);
    const input = '{ emailId: "3000001", ticketId: "5400123" }';
    const linked = `linkEmailToTicket(input: ${input}) { ticket { status } }`;
    expect(await graph.data(`mutation { first: ${linked} second: ${linked} }`)).toEqual({
      first: { ticket: { status: 'NEW' } },
      second: { ticket: { status: 'IN_PROGRESS' } },
    });
  });
});
