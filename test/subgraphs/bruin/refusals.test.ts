import { refusalMessage } from '../../../subgraphs/bruin/wire/refusals.ts';
import { refusedBy, RefusedWrite } from '../../../subgraphs/bruin/writes/refused-write.ts';

const NAME = {
  what: 'a note',
  target: 'ticket',
  targetPath: ['input', 'ticketId'],
  path: null,
} as const;

const envelopeA = (message: string | null) =>
  JSON.stringify({
    message,
    messageDetail: 'at Bruin.Db.Save()',
    data: { password: 'x' },
    type: 'ValidationException',
    code: 400,
  });
const ENVELOPE_B = JSON.stringify({
  errors: {
    'details[0].detailId': ['The value is not valid.', 'Expected an id.'],
    notes: ['Required.'],
  },
  type: null,
  title: 'Invalid arguments to the API',
  status: 400,
  detail: 'secret detail',
  instance: '/api/Ticket/9001/details/work',
  extensions: {},
});

describe('the reason of a refusal', () => {
  // prettier-ignore
  it.each([
    { what: 'is the message of a rule',                   text: envelopeA('Invalid Severity'),       reason: 'Invalid Severity' },
    { what: 'is what is wrong with each field',           text: ENVELOPE_B,                          reason: 'details[0].detailId: The value is not valid. Expected an id.; notes: Required.' },
    { what: 'stands on one line',                         text: envelopeA(' one\r\n two\u2028three\u0000 '), reason: 'one  two three' },
    { what: 'is nothing when the rule has no message',    text: envelopeA(null),                     reason: null },
    { what: 'is nothing when the message is blank',       text: envelopeA(' \n '),                   reason: null },
    { what: 'is nothing in another JSON',                 text: '{"message":"at Db.Save()"}',        reason: null },
    { what: 'is nothing in a page',                       text: '<html>internal host 10.0.0.1</html>', reason: null },
    { what: 'is nothing in a bare string',                text: '"No valid query parameters"',       reason: null },
  ])('$what', ({ text, reason }) => {
    expect(refusalMessage(text)).toBe(reason);
  });

  it('has at most 300 characters', () => {
    expect(refusalMessage(envelopeA('x'.repeat(300)))).toBe('x'.repeat(300));
    expect(refusalMessage(envelopeA('x'.repeat(301)))).toBe(`${'x'.repeat(299)}…`);
  });
});

describe('a write that was answered without success', () => {
  // prettier-ignore
  it.each([
    { status: 302, delivered: undefined },
    { status: 401, delivered: 'no' },
    { status: 403, delivered: 'no' },
    { status: 408, delivered: undefined },
    { status: 409, delivered: 'no' },
    { status: 422, delivered: 'no' },
  ])('with $status is an error, delivered: $delivered', ({ status, delivered }) => {
    const error = refusedBy({ status, headers: {}, text: 'internal' }, NAME);
    expect(error).not.toBeInstanceOf(RefusedWrite);
    expect(error.code).toBe('UPSTREAM_REJECTED');
    expect(error.extensions.delivered).toBe(delivered);
    expect(error.extensions.upstreamStatus).toBe(status);
    expect(error.message).not.toContain('internal');
  });

  // prettier-ignore
  it.each([
    { status: 404, text: '',                                    code: 'NOT_FOUND', path: ['input', 'ticketId'] },
    { status: 400, text: envelopeA('Ticket Detail not found'), code: 'NOT_FOUND', path: ['input', 'ticketId'] },
    { status: 400, text: envelopeA('Note is too long'),        code: 'REJECTED',  path: null },
    { status: 400, text: '<html>',                             code: 'REJECTED',  path: null },
  ])('with $status is for the caller to mend: $code', ({ status, text, code, path }) => {
    const error = refusedBy({ status, headers: {}, text }, NAME);
    expect(error).toBeInstanceOf(RefusedWrite);
    expect(error instanceof RefusedWrite && error.userErrors).toMatchObject([{ code, path }]);
    expect(error.extensions.delivered).toBe('no');
    expect(error.message).not.toContain('html');
  });
});
