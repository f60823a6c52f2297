import { endOf, endOfDelivery, withoutIt } from '../../../monitors/dispatch-desk/step-ends.ts';

const failed = (code: string) =>
  ({ kind: 'answered', data: null, errors: [{ code, message: 'm', path: null }] }) as const;
const end = (code: string, last: boolean) =>
  endOf(
    failed(code),
    () => null,
    () => undefined,
    last,
  ).outcome;

describe('how a step ends', () => {
  it.each([
    ['UPSTREAM_REJECTED', 'REFUSED', 'REFUSED'],
    ['FORBIDDEN', 'REFUSED', 'REFUSED'],
    ['UPSTREAM_UNAVAILABLE', 'RETRY', 'REFUSED'],
    ['UPSTREAM_TIMEOUT', 'RETRY', 'REFUSED'],
    ['CONFLICT', 'RETRY', 'UNCERTAIN'],
    ['SUBGRAPH_TIMEOUT', 'RETRY', 'UNCERTAIN'],
    ['INTERNAL_SERVER_ERROR', 'RETRY', 'UNCERTAIN'],
  ])('with the error %s: %s, at last %s', (code, now, atLast) => {
    expect([end(code, false), end(code, true)]).toEqual([now, atLast]);
  });

  it('with a user error: refused, with its words', () => {
    const data = { userErrors: [{ code: 'REJECTED', message: 'no such zip' }] };
    const ended = endOf(
      { kind: 'answered', data, errors: [] },
      (it) => it,
      () => undefined,
      false,
    );
    expect(ended).toEqual({
      ...{ outcome: 'REFUSED', problem: { code: 'REJECTED', message: 'no such zip' } },
    });
  });

  it('while the gateway is away: again, at last uncertain', () => {
    const away = (last: boolean) =>
      endOf(
        { kind: 'unknown', reason: 'gone' },
        () => null,
        () => undefined,
        last,
      ).outcome;
    expect([away(false), away(true)]).toEqual(['RETRY', 'UNCERTAIN']);
  });

  it.each([
    ['SENT', 'DONE'],
    ['REFUSED', 'REFUSED'],
    ['UNCERTAIN', 'UNCERTAIN'],
    ['DISMISSED', 'UNCERTAIN'],
    ['SENDING', undefined],
  ] as const)('with a delivery that is %s: %s', (state, outcome) => {
    expect(endOfDelivery(state, null)?.outcome).toBe(outcome);
  });

  it('with a mail that one of several addresses refused: done, and says so', () => {
    expect(endOfDelivery('SENT', '1 of 2 addresses refused')).toEqual({
      outcome: 'DONE',
      problem: { code: 'PARTLY_SENT', message: '1 of 2 addresses refused' },
    });
  });

  it('without chat or note: failed, and the request goes on', () => {
    const outcomes = (['REFUSED', 'UNCERTAIN', 'RETRY', 'DONE'] as const).map(
      (outcome) => withoutIt({ outcome }).outcome,
    );
    expect(outcomes).toEqual(['FAILED', 'FAILED', 'RETRY', 'DONE']);
  });
});
