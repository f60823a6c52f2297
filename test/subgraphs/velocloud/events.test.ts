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

  it('say what happened to which interface', async () => {
    const fields = 'events(window: LAST_7_DAYS) { id at type rawType interface severity message }';
    expect(await network.edges(fields, 'VC0000001')).toEqual([
      {
        events: [
          {
            id: '4',
            at: '2024-06-03T11:30:00.000Z',
            type: 'INTERFACE_DOWN',
            rawType: 'EDGE_INTERFACE_DOWN',
            interface: 'GE2',
            severity: 'ALERT',
            message: 'Interface GE2 is down',
          },
          {
            id: '3',
            at: '2024-06-03T10:20:00.000Z',
            type: 'LINK_ALIVE',
            rawType: 'LINK_ALIVE',
            interface: 'GE1',
            severity: 'INFO',
            message: 'Link GE1 is no longer DEAD',
          },
          {
            id: '2',
            at: '2024-06-03T10:00:00.000Z',
            type: 'LINK_DEAD',
            rawType: 'LINK_DEAD',
            interface: 'GE1',
            severity: 'ALERT',
            message: 'Link GE1 is now DEAD',
          },
          {
            id: '1',
            at: '2024-05-31T12:00:00.000Z',
            type: 'OTHER',
            rawType: 'EDGE_HA_FAILOVER',
            interface: null,
            severity: 'NOTICE',
            message: 'failover',
          },
        ],
      },
    ]);
  });
});
