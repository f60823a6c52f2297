import type { Idempotency } from '../../../platform/idempotency.ts';
import { changeOnce, type Change } from '../../../subgraphs/bruin/writes/change-once.ts';

/** The next request for a key whose process ended between its intent and its result. */
const afterACrash: Idempotency = {
  async once(_request, write) {
    const prepared = await write.prepare();
    return (await write.verify?.(prepared)) ?? write.uncertain(prepared);
  },
};

const change = (was: boolean, is: boolean): Change<boolean, 'DONE' | 'ALREADY' | 'UNCERTAIN'> => ({
  prepare: () => Promise.resolve(was),
  isSo: (prepared) => prepared,
  send: () => Promise.reject(new Error('sent')),
  isSoNow: () => Promise.resolve(is),
  outcomes: { done: 'DONE', already: 'ALREADY', uncertain: 'UNCERTAIN' },
});

describe('a change whose process ended', () => {
  // prettier-ignore
  it.each([
    { was: false, is: true,  outcome: 'DONE' },
    { was: false, is: false, outcome: 'UNCERTAIN' },
    // Nothing was sent, so what somebody else did afterwards is no end of it.
    { was: true,  is: true,  outcome: 'ALREADY' },
    { was: true,  is: false, outcome: 'ALREADY' },
  ])('that was so: $was, and is so: $is, ended as $outcome', async ({ was, is, outcome }) => {
    const request = { operation: 'test', key: 'k1', input: null };
    expect(await changeOnce(afterACrash, request, change(was, is))).toBe(outcome);
  });
});
