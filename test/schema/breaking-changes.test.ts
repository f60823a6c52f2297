import { checkTree, undeclaredBreakingChanges } from '../../scripts/breaking-changes.ts';

const released =
  'type Query { ticket(id: ID!): Ticket } type Ticket { id: ID! severity: Int } enum Status { NEW }';

describe('breaking changes of the schema', () => {
  it('are none since the last release, but for declared ones', async () => {
    expect(await checkTree()).toEqual([]);
  });

  it.each([
    ['a removed field', released.replace('severity: Int', ''), 'Ticket.severity'],
    ['another type', released.replace('severity: Int', 'severity: String'), 'Ticket.severity'],
    [
      'a new required argument',
      released.replace('id: ID!)', 'id: ID!, at: Int!)'),
      'Query.ticket.at',
    ],
  ])('%s is found, unless it is declared', async (_what, current, path) => {
    const found = await undeclaredBreakingChanges(released, current, []);
    expect(found).toEqual([expect.stringContaining(path)]);
    expect(
      await undeclaredBreakingChanges(released, current, [{ path, reason: 'decided' }]),
    ).toEqual([]);
  });

  it('do not include what only adds', async () => {
    const current = released.replace('severity: Int', 'severity: Int topic: String');
    expect(await undeclaredBreakingChanges(released, current, [])).toEqual([]);
  });
});
