import { parseOrderReply, parseRequestReply } from '../../../subgraphs/lit/write-reply.ts';

const UNKNOWN = 'List has no rows for assignment to SObject';
const reply = (Status: string, Message: string | null, Dispatch: unknown = null) =>
  JSON.stringify({ Status, Message, Dispatch, APIRequestID: null });
const order = (body: string) => () => parseOrderReply(body);
const request = (body: string) => () => parseRequestReply('a change', 'DIS7', body);
const refusal = (code: string, message: string, path: string[] | null): Error =>
  expect.objectContaining({
    userError: { code, message, path },
    extensions: { code: 'UPSTREAM_REJECTED', upstream: 'lit', delivered: 'no' },
  }) as Error;
const malformed = expect.objectContaining({
  extensions: { code: 'UPSTREAM_MALFORMED', upstream: 'lit' },
}) as Error;

describe('the answer of vendor LIT to a write', () => {
  it('names the number that an order got', () => {
    expect(parseOrderReply(reply('Success', null, { Dispatch_Number: 'DIS7' }))).toBe('DIS7');
  });

  it('is a success by its status alone when a dispatch is changed or called off', () => {
    expect(request(reply('success', null))).not.toThrow();
  });

  it.each([
    ['an order', order],
    ['a change', request],
  ])('to %s is the vendor’s reason when it refuses', (_what, read) => {
    const refused = (reason: string) => `Vendor LIT refused it, ${reason}`;
    expect(read(reply('error', ' No such zone '))).toThrow(
      refusal('REJECTED', refused('saying: No such zone'), null),
    );
    expect(read(reply('error', null))).toThrow(
      refusal('REJECTED', refused('without saying why'), null),
    );
    expect(read(reply('error', 'x'.repeat(201)))).toThrow(
      refusal('REJECTED', refused(`saying: ${'x'.repeat(197)}...`), null),
    );
  });

  it('names the number when the vendor does not know it', () => {
    const message =
      'input.number: expected a number that vendor LIT knows; it has no dispatch DIS7';
    expect(request(reply('error', UNKNOWN))).toThrow(
      refusal('NOT_FOUND', message, ['input', 'number']),
    );
  });

  it('names no number of an order, which has none', () => {
    expect(order(reply('error', UNKNOWN))).toThrow(
      refusal('REJECTED', 'Vendor LIT refused it, without saying why', null),
    );
  });

  it.each([
    ['an order without a dispatch', order(reply('Success', null))],
    ['an order without a number', order(reply('Success', null, { Dispatch_Number: '' }))],
    ['an order with no JSON', order('<html>')],
    ['a change with no status', request('{}')],
    ['a change with another status', request(reply('Maybe', null))],
  ])('says nothing about whether it was done: %s', (_what, read) => {
    expect(read).toThrow(malformed);
  });
});
