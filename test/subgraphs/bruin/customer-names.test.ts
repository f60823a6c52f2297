import { createCustomerNames } from '../../../subgraphs/bruin/customer-names.ts';

const FRESH_MS = 1000;

function startNames() {
  let nowMs = 0;
  const names = createCustomerNames(FRESH_MS, { now: () => new Date(nowMs) });
  return { names, pass: (ms: number) => (nowMs += ms) };
}

describe('learned names of customers', () => {
  it('are known once a row showed them', () => {
    const { names } = startNames();
    expect(names.get('70001')).toBeUndefined();
    names.learn('70001', 'ACME Retail');
    expect(names.get('70001')).toBe('ACME Retail');
    expect(names.get('70002')).toBeUndefined();
  });

  it('are forgotten when no row showed them for the whole window', () => {
    const { names, pass } = startNames();
    names.learn('70001', 'ACME Retail');
    pass(FRESH_MS - 1);
    expect(names.get('70001')).toBe('ACME Retail');
    names.learn('70001', 'ACME Stores');
    pass(FRESH_MS - 1);
    expect(names.get('70001')).toBe('ACME Stores');
    pass(1);
    expect(names.get('70001')).toBeUndefined();
  });

  it('are not lost to a row that lacks the name', () => {
    const { names } = startNames();
    names.learn('70001', 'ACME Retail');
    names.learn('70001', null);
    expect(names.get('70001')).toBe('ACME Retail');
  });

  it('are 10,000 at most: the one unseen for longest goes', () => {
    const { names } = startNames();
    for (let id = 1; id <= 10_000; id += 1) names.learn(String(id), `Customer ${id}`);
    names.learn('1', 'Customer 1');
    names.learn('10001', 'Customer 10001');
    expect(names.get('1')).toBe('Customer 1');
    expect(names.get('2')).toBeUndefined();
    expect(names.get('3')).toBe('Customer 3');
  });
});
