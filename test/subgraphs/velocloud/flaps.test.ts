import { anEdge, anEvent, minutesAgo } from '../../sandbox/small-world.ts';
import {
  aWorldOfEdges,
  edgeQuery,
  edges,
  startTwoOrchestrators,
  type TwoOrchestrators,
} from './two-orchestrators.ts';

/** A link that goes up and down every 20 seconds, newest last; each pair of turns in one instant. */
const flaps = Array.from({ length: 60 }, (_, turn) => {
  const isDead = turn % 2 === 0;
  return anEvent({
    id: turn + 1,
    at: minutesAgo(30 - Math.floor(turn / 2) / 3),
    event: isDead ? 'LINK_DEAD' : 'LINK_ALIVE',
    message: isDead ? 'Link GE1 is now DEAD' : 'Link GE1 is no longer DEAD',
  });
});

describe('velocloud.md §7.7: a link that flaps', () => {
  let graph: TwoOrchestrators;

  beforeAll(async () => {
    graph = await startTwoOrchestrators({ ...aWorldOfEdges(anEdge()), events: flaps });
  });
  afterAll(async () => graph.stop());

  const read = async (args: string) => {
    const query = edgeQuery(`events(${args}) { id type interface }`);
    const answer = await graph.data(query, edges('VC0000001'));
    return (
      answer as { _entities: [{ events: { id: string; type: string; interface: string }[] }] }
    )._entities[0].events;
  };

  it('has each of its turns among the events, newest first', async () => {
    expect(await read('window: LAST_HOUR, first: 500')).toEqual(
      flaps
        .toReversed()
        .map(({ id, event }) => ({ id: String(id), type: event, interface: 'GE1' })),
    );
  });

  it('has the newest turns when not all are asked for', async () => {
    expect((await read('first: 3')).map(({ id }) => id)).toEqual(['60', '59', '58']);
    const deaths = await read('types: [LINK_DEAD], first: 500');
    expect(deaths.map(({ id }) => Number(id))).toEqual(
      flaps
        .filter(({ event }) => event === 'LINK_DEAD')
        .map(({ id }) => id)
        .toReversed(),
    );
  });
});
