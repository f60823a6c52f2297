import { useSmallNetwork } from './small-network.ts';

describe('events of an edge', () => {
  const network = useSmallNetwork();

  it.each([
    ['', ['4', '3', '2']],
    ['(window: LAST_HOUR)', ['4']],
    ['(window: LAST_7_DAYS)', ['4', '3', '2', '1']],
    ['(window: LAST_7_DAYS, first: 2)', ['4', '3']],
  ])('are asked for as events%s, and come newest first', async (args, ids) => {
    expect(await network.edges(`events${args} { id }`, 'VC0000001')).toEqual([
      { events: ids.map((id) => ({ id })) },
    ]);
  });

  it.each([
    ['[LINK_DEAD]', ['2']],
    ['[LINK_DEAD, LINK_ALIVE]', ['3', '2']],
    ['[INTERFACE_DOWN, EDGE_UP]', ['4']],
    ['[EDGE_DOWN]', []],
    ['null', ['4', '3', '2']],
  ])('are chosen by types: %s', async (types, ids) => {
    expect(await network.edges(`events(types: ${types}) { id }`, 'VC0000001')).toEqual([
      { events: ids.map((id) => ({ id })) },
    ]);
  });

  it('of an enterprise are those of all its edges, with their names', async () => {
    const query = `{ orchestrators { enterprises { nodes { id events(first: 2) { id edgeName type }
      links: events(types: [LINK_ALIVE]) { id } } } } }`;
    expect(await network.data(query, {})).toEqual({
      orchestrators: [
        {
          enterprises: {
            nodes: [
              {
                id: '1',
                events: [
                  { id: '5', edgeName: 'STORE-12', type: 'LINK_DEAD' },
                  { id: '4', edgeName: 'STORE-12', type: 'INTERFACE_DOWN' },
                ],
                links: [{ id: '3' }],
              },
            ],
          },
        },
        {
          enterprises: {
            nodes: [
              { id: '1', events: [{ id: '6', edgeName: 'DEPOT-1', type: 'LINK_DEAD' }], links: [] },
            ],
          },
        },
      ],
    });
  });

  it('say what happened to which interface', async () => {
    const fields =
      'events(window: LAST_7_DAYS) { id at type rawType interface edgeName severity message }';
    expect(await network.edges(fields, 'VC0000001')).toEqual([
      {
        events: [
          {
            id: '4',
            at: '2024-06-03T11:30:00.000Z',
            type: 'INTERFACE_DOWN',
            rawType: 'EDGE_INTERFACE_DOWN',
            interface: 'GE2',
            edgeName: 'STORE-12',
            severity: 'ALERT',
            message: 'Interface GE2 is down',
          },
          {
            id: '3',
            at: '2024-06-03T10:20:00.000Z',
            type: 'LINK_ALIVE',
            rawType: 'LINK_ALIVE',
            interface: 'GE1',
            edgeName: 'STORE-12',
            severity: 'INFO',
            message: 'Link GE1 is no longer DEAD',
          },
          {
            id: '2',
            at: '2024-06-03T10:00:00.000Z',
            type: 'LINK_DEAD',
            rawType: 'LINK_DEAD',
            interface: 'GE1',
            edgeName: 'STORE-12',
            severity: 'ALERT',
            message: 'Link GE1 is now DEAD',
          },
          {
            id: '1',
            at: '2024-05-31T12:00:00.000Z',
            type: 'OTHER',
            rawType: 'EDGE_HA_FAILOVER',
            interface: null,
            edgeName: 'STORE-12',
            severity: 'NOTICE',
            message: 'failover',
          },
        ],
      },
    ]);
  });
});
