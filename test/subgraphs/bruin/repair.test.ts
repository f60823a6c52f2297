import { repairItems, repairResult } from '../../../subgraphs/bruin/wire/repair.ts';

const item = (overrides: object = {}) => ({
  ticketId: 5400123,
  inventoryId: 9001,
  wtn: 'VC0000001',
  errorMessage: null,
  errorCode: 0,
  ...overrides,
});
const parsed = (overrides: object = {}) => {
  const [first] = repairItems.parse({ assets: [item(overrides)] });
  if (!first) throw new Error('no item');
  return first;
};

describe('the answer to a reported outage', () => {
  it.each(['assets', 'items'])('is read under %s, one item for each service number', (root) => {
    const body = { [root]: [item({ wtn: 'VC0000002 ', errorCode: 409 }), item()] };
    expect(repairItems.parse(body)).toEqual([
      { ticketId: '5400123', wtn: 'VC0000002', errorCode: 409 },
      { ticketId: '5400123', wtn: 'VC0000001', errorCode: 0 },
    ]);
  });

  // prettier-ignore
  it.each([
    { what: 'an empty list beside it', body: { assets: [], items: [item()] },                    wtns: ['VC0000001'] },
    { what: 'null beside it',          body: { assets: [item()], items: null },                  wtns: ['VC0000001'] },
    { what: 'others beside it',        body: { assets: [item({ wtn: 'A' })], items: [item()] },  wtns: ['A', 'VC0000001'] },
  ])('is read under both keys, with $what', ({ body, wtns }) => {
    expect(repairItems.parse(body).map(({ wtn }) => wtn)).toEqual(wtns);
  });

  // prettier-ignore
  it.each([
    { what: 'null alone',        body: { assets: null, items: null } },
    { what: 'another key',       body: { results: [item()] } },
    { what: 'no list',           body: { assets: item() } },
    { what: 'a code in words',   body: { assets: [item({ errorCode: 'created' })] } },
    { what: 'no code',           body: { assets: [item({ errorCode: null })] } },
    { what: 'no ticket',         body: { items: [item({ ticketId: null })] } },
    { what: 'no service number', body: { items: [item({ wtn: null })] } },
    { what: 'a text',            body: 'Success' },
  ])('with $what is not its contract', ({ body }) => {
    expect(repairItems.safeParse(body).success).toBe(false);
  });

  // prettier-ignore
  it.each([
    { errorCode: 0,   outcome: 'CREATED' },
    { errorCode: 200, outcome: 'CREATED' },
    { errorCode: 409, outcome: 'ALREADY_IN_PROGRESS' },
    { errorCode: 471, outcome: 'RESOLVED_NOT_REOPENED' },
    { errorCode: 472, outcome: 'REOPENED' },
    { errorCode: 473, outcome: 'REOPENED_SAME_SITE' },
  ])('with code $errorCode means $outcome', ({ errorCode, outcome }) => {
    expect(repairResult(parsed({ errorCode }))).toEqual({ kind: 'done', outcome, ticketId: '5400123' });
  });

  it.each([0, 409, 472, 999])(
    'with ticket 0 and code %i means that opening is broken',
    (errorCode) => {
      expect(repairResult(parsed({ ticketId: 0, errorCode }))).toEqual({ kind: 'broken' });
    },
  );

  it('with another code keeps the code', () => {
    expect(repairResult(parsed({ errorCode: 474 }))).toEqual({
      kind: 'unknown-code',
      errorCode: 474,
    });
  });
});
