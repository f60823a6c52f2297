import type { SubgraphAnswer } from '../../../subgraphs/runtime/execute.ts';
import { until } from '../../support/until.ts';
import { startTicker } from './ticker.ts';

const TICKS = 'subscription ($kind: String) { ticks(kind: $kind) { number looks } }';

function subscribed(kind = 'OBEDIENT', query = TICKS) {
  const ticker = startTicker();
  const outer = new AbortController();
  const answers = ticker.subscribe(
    { query, variables: { kind } },
    { requestId: 'r-1', signal: outer.signal },
  );
  return { ticker, outer, answers };
}

async function all(answers: AsyncIterable<SubgraphAnswer>): Promise<SubgraphAnswer[]> {
  const list: SubgraphAnswer[] = [];
  for await (const answer of answers) list.push(answer);
  return list;
}

const tick = (number: number) => ({ data: { ticks: { number, looks: 1 } } });
const DONE = { done: true, value: undefined };

describe('a subscription in this process', () => {
  it('answers for each event, in order, and gives each a context of its own', async () => {
    const { ticker, answers } = subscribed();
    const first = answers.next();
    await until('the source is open', () => ticker.readers() === 1);
    [1, 2, 3].forEach((number) => ticker.push(number));
    expect([await first, await answers.next(), await answers.next()]).toEqual(
      [1, 2, 3].map((number) => ({ done: false, value: tick(number) })),
    );
    expect(ticker.contexts()).toBe(4); // one for the source
    await answers.return();
  });

  it('goes on behind an event that is an error', async () => {
    const { ticker, answers } = subscribed();
    const first = answers.next();
    await until('the source is open', () => ticker.readers() === 1);
    [-1, 2].forEach((number) => ticker.push(number));
    expect((await first).value).toMatchObject({
      data: { ticks: null },
      errors: [{ path: ['ticks'], extensions: { code: 'GAP', requestId: 'r-1' } }],
    });
    expect((await answers.next()).value).toEqual(tick(2));
    await answers.return();
  });

  it('ends when its source does', async () => {
    const { ticker, answers } = subscribed();
    const collected = all(answers);
    await until('the source is open', () => ticker.readers() === 1);
    ticker.push(1);
    ticker.complete();
    expect(await collected).toEqual([tick(1)]);
  });

  it.each([
    ['is no GraphQL', '{', 'Syntax Error'],
    ['asks for what there is not', 'subscription { tocks }', 'Cannot query field "tocks"'],
    ['is a query', '{ idle }', 'expected one subscription'],
    ['lacks a variable', 'subscription ($k: String!) { ticks(kind: $k) { number } }', '"$k"'],
  ])('that %s is answered once without data, then ends', async (_what, query, says) => {
    const { answers, ticker } = subscribed('OBEDIENT', query);
    expect(await all(answers)).toEqual([
      {
        errors: [
          expect.objectContaining({
            message: expect.stringContaining(says) as string,
            extensions: { code: 'BAD_USER_INPUT', requestId: 'r-1' },
          }),
        ],
      },
    ]);
    expect(ticker.readers()).toBe(0);
  });

  it('that its resolver refuses is answered once without data, then ends', async () => {
    const { answers } = subscribed('REFUSED');
    expect(await all(answers)).toMatchObject([
      { errors: [{ message: 'expected another kind', extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
  });

  it('whose source fails is answered with a masked error, then ends', async () => {
    const { answers, ticker } = subscribed();
    const collected = all(answers);
    await until('the source is open', () => ticker.readers() === 1);
    ticker.push(1);
    ticker.fail(new Error('password of the log'));
    const [first, failure, ...others] = await collected;
    expect(first).toEqual(tick(1));
    expect(failure?.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(failure)).not.toContain('password');
    expect(failure).not.toHaveProperty('data');
    expect(others).toEqual([]);
    expect(ticker.readers()).toBe(0);
  });

  it.each(['OBEDIENT', 'DEAF'])(
    'ends a pending read at once when its reader leaves, %s source or not',
    async (kind) => {
      const { answers, ticker } = subscribed(kind);
      const pending = answers.next();
      await until('the source is open', () => ticker.readers() === 1);
      expect(await answers.return()).toEqual(DONE);
      expect(await pending).toEqual(DONE);
      expect(ticker.readers()).toBe(0);
      expect(await answers.next()).toEqual(DONE);
    },
  );

  it.each(['OBEDIENT', 'DEAF'])(
    'ends a pending read at once when its signal is aborted, %s source or not',
    async (kind) => {
      const { answers, ticker, outer } = subscribed(kind);
      const pending = answers.next();
      await until('the source is open', () => ticker.readers() === 1);
      outer.abort();
      expect(await pending).toEqual(DONE);
      expect(ticker.readers()).toBe(0);
    },
  );

  it('lets go of its source when its signal is aborted while nobody reads', async () => {
    const { answers, ticker, outer } = subscribed('DEAF');
    const first = answers.next();
    await until('the source is open', () => ticker.readers() === 1);
    ticker.push(1);
    await first;
    outer.abort();
    await until('the source is closed', () => ticker.readers() === 0);
    expect(await answers.next()).toEqual(DONE);
  });

  it('closes a source that opens after the end', async () => {
    const { answers, ticker } = subscribed('SLOW_TO_OPEN');
    const pending = answers.next();
    await until('the source is being opened', () => ticker.isOpening());
    await answers.return();
    expect(await pending).toEqual(DONE);
    ticker.open();
    await new Promise((resolve) => setImmediate(resolve));
    expect(ticker.readers()).toBe(0);
  });

  it('opens nothing before it is read, nor under a signal that is aborted', async () => {
    const { answers, ticker, outer } = subscribed();
    outer.abort();
    expect(await answers.next()).toEqual(DONE);
    expect(ticker.contexts()).toBe(0);
  });

  it('is refused where queries are answered', async () => {
    const { errors } = await startTicker().execute({ query: TICKS }, { requestId: 'r-1' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
