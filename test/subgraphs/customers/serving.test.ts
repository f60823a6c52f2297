import { anEdge, aProbe, HOST, NOW, startBuilt, startCustomers } from './builders.ts';

const NOT_READY = { code: 'NOT_READY', retryAfterMs: 5000, requestId: 'test' };

describe('customers subgraph, before its caches are built', () => {
  it.each<{ field: string; query: string; says: string }>([
    {
      field: 'customers',
      query: '{ customers { totalCount } }',
      says: 'edge cache and probe cache',
    },
    {
      field: 'device',
      query: '{ device(serialNumber: "VC0000001") { serialNumber } }',
      says: 'edge cache and probe cache',
    },
    {
      field: 'watchedEdges',
      query: '{ watchedEdges(filter: {}) { totalCount } }',
      says: 'edge cache for this filter',
    },
    { field: 'watchedProbes', query: '{ watchedProbes { totalCount } }', says: 'probe cache' },
  ])('answers NOT_READY for $field', async ({ field, query, says }) => {
    const { data, errors } = await startCustomers().ask(query);
    expect(data).toEqual({ [field]: null });
    expect(errors).toMatchObject([
      {
        path: [field],
        message: `${says} still being built; ask again in 5000 ms`,
        extensions: NOT_READY,
      },
    ]);
  });

  it('names the caches that are missing', async () => {
    const subgraph = startCustomers();
    expect(await subgraph.missing()).toEqual(['edge cache not built', 'probe cache not built']);
    await subgraph.recordEdges({ upserts: [anEdge()] });
    await subgraph.complete('EDGES');
    expect(await subgraph.missing()).toEqual(['probe cache not built']);
  });

  it('says that the caches were never refreshed', async () => {
    const { data } = await startCustomers().ask(
      '{ cacheRefreshes { cache refreshedAt nextRefreshAt size } }',
    );
    expect(data?.cacheRefreshes).toEqual([
      { cache: 'EDGES', refreshedAt: null, nextRefreshAt: null, size: 0 },
      { cache: 'PROBES', refreshedAt: null, nextRefreshAt: null, size: 0 },
    ]);
  });

  it('answers for a device that the built half holds, and not for one it does not hold', async () => {
    const subgraph = startCustomers();
    await subgraph.recordEdges({ upserts: [anEdge()] });
    await subgraph.complete('EDGES');
    const device = (serialNumber: string) =>
      subgraph.ask(`{ device(serialNumber: "${serialNumber}") { __typename serialNumber } }`);
    expect(await device('VC0000001')).toEqual({
      data: { device: { __typename: 'Edge', serialNumber: 'VC0000001' } },
    });
    const unknown = await device('VC0000009');
    expect(unknown.errors).toMatchObject([
      { message: 'probe cache still being built; ask again in 5000 ms', extensions: NOT_READY },
    ]);
  });

  it('answers a reference to an edge once the edges are built, whatever the probes do', async () => {
    const subgraph = startCustomers();
    const references = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Edge { managementStatus } } }`;
    const variables = { r: [{ __typename: 'Edge', serialNumber: 'VC0000009' }] };
    const before = await subgraph.ask(references, variables);
    expect(before.errors).toMatchObject([{ path: ['_entities', 0], extensions: NOT_READY }]);
    await subgraph.recordEdges({ upserts: [anEdge()] });
    await subgraph.complete('EDGES');
    expect(await subgraph.ask(references, variables)).toEqual({ data: { _entities: [null] } });
  });
});

describe('customers subgraph, with its caches built', () => {
  it('lists customers in order of id as numbers, page by page', async () => {
    const subgraph = await startBuilt();
    const page = (after: string | null) =>
      subgraph.ask(
        `query ($after: String) { customers(first: 1, after: $after) { nodes { id name cachedAt } totalCount pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
    const first = await page(null);
    expect(first.data?.customers).toMatchObject({
      nodes: [{ id: '999', name: null, cachedAt: NOW }],
      totalCount: 2,
      pageInfo: { hasNextPage: true },
    });
    const { endCursor } = (first.data?.customers as { pageInfo: { endCursor: string } }).pageInfo;
    expect((await page(endCursor)).data?.customers).toMatchObject({
      nodes: [{ id: '1001', name: 'ACME Retail' }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('lists the devices of a customer, all kinds, in order of serial number', async () => {
    const { data } = await (
      await startBuilt()
    ).ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { name devices { totalCount nodes {
        __typename serialNumber managementStatus customer { id } site { id } } } } } }`,
      { r: [{ __typename: 'Customer', id: '1001' }] },
    );
    const customer = { id: '1001' };
    expect(data?._entities).toEqual([
      {
        name: 'ACME Retail',
        devices: {
          totalCount: 2,
          nodes: [
            {
              __typename: 'Probe',
              serialNumber: '02005E000001',
              managementStatus: 'Pending',
              customer,
              site: null,
            },
            {
              __typename: 'Edge',
              serialNumber: 'VC0000001',
              managementStatus: 'Active – Gold Monitoring',
              customer,
              site: { id: '1001:501' },
            },
          ],
        },
      },
    ]);
  });

  it('knows nothing of a customer without watched devices', async () => {
    const { data, errors } = await (
      await startBuilt()
    ).ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { id name cachedAt devices { totalCount nodes { serialNumber } } } } }`,
      { r: [{ __typename: 'Customer', id: '4711' }] },
    );
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual([
      { id: '4711', name: null, cachedAt: null, devices: { totalCount: 0, nodes: [] } },
    ]);
  });

  it('finds the kind of a device that another subgraph knows by serial number alone', async () => {
    const { data } = await (
      await startBuilt()
    ).ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Device { serialNumber customer { id } } } }`,
      {
        r: ['VC0000001', '02005E000001', 'VC0000404'].map((serialNumber) => ({
          __typename: 'Device',
          serialNumber,
        })),
      },
    );
    expect(data?._entities).toEqual([
      { __typename: 'Edge', serialNumber: 'VC0000001', customer: { id: '1001' } },
      { __typename: 'Probe', serialNumber: '02005E000001', customer: { id: '1001' } },
      null,
    ]);
  });

  it('joins the task of a ticket with its device by the service number', async () => {
    const { data } = await (
      await startBuilt()
    ).ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on TicketTask { id device { __typename serialNumber } } } }`,
      {
        r: [
          { __typename: 'TicketTask', id: '5:1', serviceNumber: 'VC0000001' },
          { __typename: 'TicketTask', id: '5:2', serviceNumber: 'CIRCUIT-1' },
          { __typename: 'TicketTask', id: '5:3', serviceNumber: null },
        ],
      },
    );
    expect(data?._entities).toEqual([
      { id: '5:1', device: { __typename: 'Edge', serialNumber: 'VC0000001' } },
      { id: '5:2', device: null },
      { id: '5:3', device: null },
    ]);
  });

  it('knows what the inventory says of a link', async () => {
    const { data } = await (
      await startBuilt()
    ).ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Link { id accessType serviceNumber } } }`,
      { r: ['VC0000001:GE1', 'VC0000001:GE9'].map((id) => ({ __typename: 'Link', id })) },
    );
    expect(data?._entities).toEqual([
      { id: 'VC0000001:GE1', accessType: 'Cable', serviceNumber: 'C1' },
      { id: 'VC0000001:GE9', accessType: null, serviceNumber: null },
    ]);
  });

  it('gives back a watched edge and a watched probe as they were recorded', async () => {
    const { data } = await (
      await startBuilt()
    ).ask(
      `query ($host: ID!) {
        watchedEdges(filter: { hosts: [{ host: $host, enterpriseIds: ["1"] }] }) { totalCount nodes {
          edge { serialNumber } host enterpriseId enterpriseName edgeId edgeName lastContactAt haSerialNumber
          customer { id name } site { id } managementStatus interfaces { name logicalId accessType serviceNumber }
          linkConfigurations { interfaces mode type } ticketContact { name email } ticketSubscribers { name } cachedAt } }
        watchedProbes { nodes { probe { serialNumber } probeId uid group typeName lastContactAt customer { id } site { id } managementStatus cachedAt } }
      }`,
      { host: HOST },
    );
    const { serialNumber, customerId, customerName, siteId, ...edge } = anEdge();
    const {
      serialNumber: probeSerial,
      customerId: _id,
      customerName: _name,
      siteId: _site,
      ...probe
    } = aProbe();
    expect(data?.watchedEdges).toEqual({
      totalCount: 1,
      nodes: [
        {
          ...edge,
          lastContactAt: '2026-11-20T11:59:00.000Z',
          edge: { serialNumber },
          host: HOST,
          customer: { id: customerId, name: customerName },
          site: { id: siteId },
          cachedAt: NOW,
        },
      ],
    });
    expect(data?.watchedProbes).toEqual({
      nodes: [
        {
          ...probe,
          lastContactAt: '2026-11-20T11:58:00.000Z',
          probe: { serialNumber: probeSerial },
          customer: { id: '1001' },
          site: null,
          cachedAt: NOW,
        },
      ],
    });
  });

  it('takes the edge that was heard of last when two orchestrators hold a serial number', async () => {
    const subgraph = await startBuilt();
    await subgraph.recordEdges({
      host: 'vco2.example.test',
      upserts: [anEdge({ customerId: '1002', lastContactAt: new Date(NOW) })],
    });
    const { data } = await subgraph.ask(
      '{ device(serialNumber: "VC0000001") { customer { id } } watchedEdges(filter: {}) { nodes { host edge { serialNumber } } } }',
    );
    expect(data?.device).toEqual({ customer: { id: '1002' } });
    expect(data?.watchedEdges).toEqual({
      nodes: [
        { host: HOST, edge: { serialNumber: 'VC0000001' } },
        { host: 'vco2.example.test', edge: { serialNumber: 'VC0000001' } },
        { host: HOST, edge: { serialNumber: 'VC0000002' } },
      ],
    });
  });

  it.each<{ arguments: string; says: string }>([
    {
      arguments: 'customers(first: 0) { totalCount }',
      says: 'first: expected a whole number from 1 to 200; got 0',
    },
    {
      arguments: 'customers(first: 201) { totalCount }',
      says: 'first: expected a whole number from 1 to 200; got 201',
    },
    { arguments: 'customers(after: "x") { totalCount }', says: 'after: expected the `endCursor`' },
    {
      arguments: 'watchedEdges(filter: {}, first: 501) { totalCount }',
      says: 'from 1 to 500; got 501',
    },
    { arguments: 'watchedProbes(first: -1) { totalCount }', says: 'from 1 to 500; got -1' },
    {
      arguments: 'device(serialNumber: "a b") { serialNumber }',
      says: 'serialNumber: expected letters, digits, dot and dash',
    },
  ])('refuses $arguments', async ({ arguments: field, says }) => {
    const { errors } = await (await startBuilt()).ask(`{ ${field} }`);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(says) as string, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
