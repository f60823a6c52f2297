import { anObservation, DAY_MS, NOW, startDispatches, startRead } from './builders.ts';

const LATER = '2026-11-21T12:00:00.000Z';
const known = `{ dispatch(id: "LIT:DIS10001") { origin ticket { id } history { status changedAt } } }`;

describe('recording dispatches', () => {
  it('changes nothing when the same is recorded again', async () => {
    const subgraph = startDispatches();
    const reading = { dispatches: [anObservation()] };
    expect(await subgraph.record(reading)).toEqual({ added: 1, changed: 0, userErrors: [] });
    const before = await subgraph.ask(known);
    subgraph.clock.advance(DAY_MS);
    expect(await subgraph.record(reading)).toEqual({ added: 0, changed: 0, userErrors: [] });
    expect(await subgraph.ask(known)).toEqual(before);
  });

  it('writes a changed status into the history', async () => {
    const subgraph = await startRead();
    subgraph.clock.advance(DAY_MS);
    expect(
      await subgraph.record({ dispatches: [anObservation({ status: 'CONFIRMED' })] }),
    ).toMatchObject({ added: 0, changed: 1 });
    const { data } = await subgraph.ask(known);
    expect(data?.dispatch).toMatchObject({
      history: [
        { status: 'REQUESTED', changedAt: NOW },
        { status: 'CONFIRMED', changedAt: LATER },
      ],
    });
  });

  it('keeps origin and customer of a ticket that could not be read this time', async () => {
    const subgraph = await startRead();
    await subgraph.record({ dispatches: [anObservation({ origin: null, customerId: null })] });
    expect((await subgraph.ask(known)).data?.dispatch).toMatchObject({ origin: 'PORTAL' });
    const { data } = await subgraph.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { dispatches { totalCount } } } }`,
      { r: [{ __typename: 'Customer', id: '70001' }] },
    );
    expect(data?._entities).toEqual([{ dispatches: { totalCount: 2 } }]);
  });

  it('forgets origin and customer when the vendor names another ticket', async () => {
    const subgraph = await startRead();
    const moved = anObservation({ ticketId: '5400999', origin: null, customerId: null });
    await subgraph.record({ dispatches: [moved] });
    expect((await subgraph.ask(known)).data?.dispatch).toMatchObject({
      origin: null,
      ticket: { id: '5400999' },
    });
  });

  it('leaves a dispatch that vanished from the list as it was', async () => {
    const subgraph = await startRead();
    const before = await subgraph.ask(known);
    subgraph.clock.advance(200 * DAY_MS);
    await subgraph.record({ dispatches: [] });
    expect(await subgraph.ask(known)).toEqual(before);
  });

  it.each(['COMPLETED', 'CANCELLED'] as const)(
    'keeps a dispatch for 90 days after it was seen %s',
    async (status) => {
      const subgraph = await startRead();
      await subgraph.record({ dispatches: [anObservation({ status })] });
      subgraph.clock.advance(90 * DAY_MS);
      await subgraph.record({ dispatches: [] });
      expect(await subgraph.ids('{ vendors: [LIT] }')).toEqual(['LIT:DIS10001']);
      subgraph.clock.advance(1);
      await subgraph.record({ dispatches: [], complete: false });
      expect(await subgraph.ids('{ vendors: [LIT] }')).toEqual(['LIT:DIS10001']);
      await subgraph.record({ dispatches: [] });
      expect(await subgraph.ids('{ vendors: [LIT] }')).toEqual([]);
    },
  );

  it('keeps a closed dispatch while the vendor still lists it', async () => {
    const subgraph = await startRead();
    const closed = { dispatches: [anObservation({ status: 'COMPLETED' })] };
    await subgraph.record(closed);
    subgraph.clock.advance(91 * DAY_MS);
    await subgraph.record(closed);
    expect(await subgraph.ids('{ vendors: [LIT] }')).toEqual(['LIT:DIS10001']);
  });

  it('refuses a reading that began before the last one', async () => {
    const subgraph = await startRead();
    expect(
      await subgraph.record({
        observedAt: new Date('2026-11-20T11:00:00.000Z'),
        dispatches: [anObservation({ status: 'CANCELLED' })],
      }),
    ).toEqual({
      added: 0,
      changed: 0,
      userErrors: [
        {
          code: 'STALE',
          message: `input.observedAt: expected a time that is not before what is stored, ${NOW}`,
          path: ['input', 'observedAt'],
        },
      ],
    });
    expect((await subgraph.ask(known)).data?.dispatch).toMatchObject({
      history: [{ status: 'REQUESTED' }],
    });
  });

  it.each<{ what: string; input: object; code: string; path: string; says: string }>([
    {
      what: 'a number with blanks',
      input: { dispatches: [anObservation({ number: 'DIS 1' })] },
      code: 'INVALID',
      path: 'dispatches.0.number',
      says: 'expected letters, digits and dash, for example DIS10001; got "DIS 1"',
    },
    {
      what: 'a ticket id that is text',
      input: { dispatches: [anObservation({ ticketId: 'PON 12' })] },
      code: 'INVALID',
      path: 'dispatches.0.ticketId',
      says: 'expected digits, for example 5400123; got "PON 12"',
    },
    {
      what: 'one number twice',
      input: { dispatches: [anObservation(), anObservation()] },
      code: 'DUPLICATE',
      path: 'dispatches.1.number',
      says: 'expected each number once; "DIS10001" stands at 0 too',
    },
    {
      what: 'too many at once',
      input: {
        dispatches: Array.from({ length: 501 }, (_, i) => anObservation({ number: `D${i}` })),
      },
      code: 'INVALID',
      path: 'dispatches',
      says: 'expected 0 to 500 items; got 501',
    },
    {
      what: 'a time in the future',
      input: { observedAt: LATER },
      code: 'INVALID',
      path: 'observedAt',
      says: `expected a time that is not later than now, ${NOW}`,
    },
  ])('refuses $what and records nothing', async ({ input, code, path, says }) => {
    const subgraph = startDispatches();
    expect(await subgraph.record(input)).toEqual({
      added: 0,
      changed: 0,
      userErrors: [
        { code, message: `input.${path}: ${says}`, path: ['input', ...path.split('.')] },
      ],
    });
    expect(await subgraph.missing()).toHaveLength(2);
  });
});
