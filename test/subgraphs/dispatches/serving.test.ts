import { anObservation, DAY_MS, NOW, startDispatches, startRead } from './builders.ts';

const NOT_READY = { code: 'NOT_READY', retryAfterMs: 5000, requestId: 'test' };

describe('dispatches subgraph, before its vendors are read', () => {
  it('says which vendors are missing, until a reading of each is complete', async () => {
    const subgraph = startDispatches();
    expect(await subgraph.missing()).toEqual([
      'dispatches of LIT not read yet',
      'dispatches of CTS not read yet',
    ]);
    await subgraph.record({ dispatches: [anObservation()], complete: false });
    expect(await subgraph.missing()).toHaveLength(2);
    await subgraph.record({ complete: true });
    expect(await subgraph.missing()).toEqual(['dispatches of CTS not read yet']);
  });

  it('answers NOT_READY for lists of a vendor that was not read, and answers for one that was', async () => {
    const subgraph = startDispatches();
    await subgraph.record({ dispatches: [anObservation()] });
    const all = await subgraph.ask('{ dispatches { totalCount } }');
    expect(all.errors).toMatchObject([
      {
        path: ['dispatches'],
        message: 'dispatches of CTS not read yet; ask again in 5000 ms',
        extensions: NOT_READY,
      },
    ]);
    expect(await subgraph.ids('{ vendors: [LIT] }')).toEqual(['LIT:DIS10001']);
  });

  it.each<{ type: string; id: string; fields: string }>([
    { type: 'Ticket', id: '5400123', fields: 'dispatches { id }' },
    { type: 'Customer', id: '70001', fields: 'dispatches { totalCount }' },
    { type: 'CtsDispatch', id: 'CTS:S-1', fields: 'history { status }' },
  ])('answers NOT_READY for a reference to a $type', async ({ type, id, fields }) => {
    const subgraph = startDispatches();
    await subgraph.record({});
    const { errors } = await subgraph.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${fields} } } }`,
      { r: [{ __typename: type, id }] },
    );
    expect(errors).toMatchObject([{ extensions: NOT_READY }]);
  });

  it('answers for one dispatch as soon as its vendor was read', async () => {
    const subgraph = startDispatches();
    await subgraph.record({ dispatches: [anObservation()], complete: false });
    const dispatch = (id: string) => subgraph.ask(`{ dispatch(id: "${id}") { id } }`);
    expect(await dispatch('LIT:DIS10001')).toEqual({ data: { dispatch: { id: 'LIT:DIS10001' } } });
    expect((await dispatch('LIT:DIS1')).errors).toMatchObject([{ extensions: NOT_READY }]);
    await subgraph.record({});
    expect(await dispatch('LIT:DIS1')).toEqual({ data: { dispatch: null } });
    expect((await dispatch('CTS:S-1')).errors).toMatchObject([{ extensions: NOT_READY }]);
  });
});

describe('dispatches subgraph, with its vendors read', () => {
  it('lists dispatches newest first: by first sight, then by id', async () => {
    const subgraph = await startRead();
    subgraph.clock.advance(DAY_MS);
    await subgraph.record({ dispatches: [anObservation({ number: 'DIS10000' })] });
    expect(await subgraph.ids()).toEqual([
      'LIT:DIS10000',
      'LIT:DIS10001',
      'CTS:S-20452',
      'CTS:S-20451',
    ]);
  });

  it('pages through the list', async () => {
    const subgraph = await startRead();
    const page = async (after: string | null) => {
      const { data } = await subgraph.ask(
        `query ($after: String) { dispatches(first: 2, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      return data?.dispatches as { nodes: { id: string }[]; pageInfo: { endCursor: string } };
    };
    const first = await page(null);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(await page(first.pageInfo.endCursor)).toMatchObject({
      nodes: [{ id: 'CTS:S-20451' }],
      pageInfo: { hasNextPage: false },
    });
  });

  it.each<{ filter: string; ids: string[] }>([
    { filter: '{ vendors: [CTS] }', ids: ['CTS:S-20452', 'CTS:S-20451'] },
    { filter: '{ statuses: [CONFIRMED] }', ids: ['CTS:S-20451'] },
    { filter: '{ origin: PORTAL }', ids: ['LIT:DIS10001', 'CTS:S-20451'] },
    { filter: '{ vendors: [CTS], statuses: [REQUESTED, CANCELLED] }', ids: ['CTS:S-20452'] },
    { filter: '{ origin: VENDOR }', ids: [] },
  ])('narrows the list by $filter', async ({ filter, ids }) => {
    expect(await (await startRead()).ids(filter)).toEqual(ids);
  });

  it.each<{ field: string; says: string }>([
    {
      field: 'dispatches(filter: { vendors: [] }) { totalCount }',
      says: 'filter.vendors: expected 1 to 2 items; got 0',
    },
    {
      field: 'dispatches(filter: { statuses: [] }) { totalCount }',
      says: 'filter.statuses: expected 1 to 5 items; got 0',
    },
    {
      field: 'dispatches(filter: { statuses: [UNKNOWN] }) { totalCount }',
      says: 'filter.statuses: expected statuses that this graph knows; got UNKNOWN',
    },
    {
      field: 'dispatches(first: 201) { totalCount }',
      says: 'first: expected a whole number from 1 to 200; got 201',
    },
    { field: 'dispatches(after: "?") { totalCount }', says: 'after: expected the `endCursor`' },
    {
      field: 'dispatch(id: "DIS10001") { id }',
      says: 'id: expected `VENDOR:number`, for example LIT:DIS10001; got "DIS10001"',
    },
    { field: 'dispatch(id: "UPS:1") { id }', says: 'id: expected `VENDOR:number`' },
  ])('refuses $field', async ({ field, says }) => {
    const { errors } = await (await startRead()).ask(`{ ${field} }`);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(says) as string, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('dispatch-portal #15: of three dispatches of LIT it lists the two that were ordered through the graph', async () => {
    const subgraph = startDispatches();
    await subgraph.record({
      dispatches: [
        anObservation(),
        anObservation({ number: 'DIS10002', origin: 'VENDOR' }),
        anObservation({ number: 'DIS10003' }),
      ],
    });
    expect(await subgraph.ids('{ vendors: [LIT], origin: PORTAL }')).toEqual([
      'LIT:DIS10003',
      'LIT:DIS10001',
    ]);
    expect(await subgraph.ids('{ vendors: [LIT] }')).toHaveLength(3);
  });

  it('hangs dispatches on tickets and customers', async () => {
    const { data } = await (
      await startRead()
    ).ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Ticket { dispatches { id } } ... on Customer { page: dispatches(first: 1) { nodes { id } totalCount } } } }`,
      {
        r: [
          { __typename: 'Ticket', id: '5400123' },
          { __typename: 'Ticket', id: '1' },
          { __typename: 'Customer', id: '70001' },
        ],
      },
    );
    expect(data?._entities).toEqual([
      { dispatches: [{ id: 'LIT:DIS10001' }, { id: 'CTS:S-20451' }] },
      { dispatches: [] },
      { page: { nodes: [{ id: 'LIT:DIS10001' }], totalCount: 2 } },
    ]);
  });

  it('adds what the desk knows to a dispatch of either vendor, and null to one it does not know', async () => {
    const { data } = await (
      await startRead()
    ).ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Dispatch {
        number vendor origin ticket { id } history { status changedAt } } } }`,
      {
        r: [
          { __typename: 'LitDispatch', id: 'LIT:DIS10001' },
          { __typename: 'CtsDispatch', id: 'CTS:S-20452' },
          { __typename: 'Dispatch', id: 'CTS:S-20451' },
          { __typename: 'LitDispatch', id: 'LIT:DIS404' },
        ],
      },
    );
    expect(data?._entities).toEqual([
      {
        __typename: 'LitDispatch',
        number: 'DIS10001',
        vendor: 'LIT',
        origin: 'PORTAL',
        ticket: { id: '5400123' },
        history: [{ status: 'REQUESTED', changedAt: NOW }],
      },
      {
        __typename: 'CtsDispatch',
        number: 'S-20452',
        vendor: 'CTS',
        origin: null,
        ticket: null,
        history: [{ status: 'REQUESTED', changedAt: NOW }],
      },
      expect.objectContaining({ __typename: 'CtsDispatch', number: 'S-20451' }),
      null,
    ]);
  });
});
