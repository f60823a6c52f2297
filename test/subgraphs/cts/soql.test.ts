import fc from 'fast-check';
import { dispatchByNumber, RECENT_DISPATCHES } from '../../../subgraphs/cts/soql.ts';

describe('queries to vendor CTS', () => {
  it('ask for recent dispatches that somebody still follows', () => {
    expect(RECENT_DISPATCHES).toMatch(/^SELECT (\w+, )+\w+ FROM Service__c WHERE /);
    expect(RECENT_DISPATCHES.split(' WHERE ')[1]).toBe(
      "Status__c in ('Open','Scheduled','On Site','Completed','Complete Pending Collateral','Canceled') and Open_Date__c >= LAST_MONTH",
    );
  });

  it('ask for one dispatch by number', () => {
    expect(dispatchByNumber('S-20451')).toMatch(/ FROM Service__c WHERE Name = 'S-20451'$/);
  });

  it('keep a text with quotes and backslashes inside its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '\\', 'a', ' ', 'OR') }), (number) => {
        const literal = dispatchByNumber(number).split(' WHERE Name = ')[1] ?? '';
        expect(literal).toMatch(/^'(?:[^'\\]|\\['\\])*'$/);
        expect(literal.slice(1, -1).replace(/\\(.)/g, '$1')).toBe(number);
      }),
    );
  });
});
