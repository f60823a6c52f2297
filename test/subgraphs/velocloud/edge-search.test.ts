import { indexEdges } from '../../../subgraphs/velocloud/edge-index.ts';
import { searchEdge } from '../../../subgraphs/velocloud/edge-search.ts';
import type { EdgeModel } from '../../../subgraphs/velocloud/model.ts';
import { linkStatusList } from '../../../subgraphs/velocloud/wire/link-status.ts';
import { LINK_ROW } from './bodies.ts';
import { readBody, watchWords } from './read-body.ts';

/** The same edge as an orchestrator has it that heard of it at this minute. */
function heardOf(minute: number): EdgeModel {
  const row = { ...LINK_ROW, edgeLastContact: `2024-06-03 11:${minute}:00` };
  const { words } = watchWords();
  const rows = readBody([row], linkStatusList);
  const edge = indexEdges({ name: `velocloud-${minute}`, host: 'h' }, rows, words).primaries.get(
    'VC0000001',
  );
  if (!edge) throw new Error('the row has an edge');
  return edge;
}

const EARLY = heardOf(10);
const LATE = heardOf(50);
const failure = new Error('velocloud-2 is down');
const never = new Promise<never>(() => undefined);

/** Says when the grace was asked for, and ends it when told to. */
function aGrace() {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => (end = resolve));
  const asked: number[] = [];
  const sleep = (ms: number): Promise<void> => {
    asked.push(ms);
    return over;
  };
  return { patience: { graceMs: 700, clock: { sleep } }, asked, end: () => end() };
}

const has = (edge: EdgeModel | null) => ({ answer: Promise.resolve(edge), remembered: undefined });
const fails = () => ({ answer: Promise.reject(failure), remembered: undefined });
const silent = (remembered: EdgeModel | null | undefined) => ({ answer: never, remembered });

describe('a search for an edge on several orchestrators', () => {
  // prettier-ignore
  it.each<{ when: string; searched: () => Parameters<typeof searchEdge>[0]; found: EdgeModel | null }>([
    { when: 'nobody has it',                                  searched: () => [has(null), has(null)],          found: null },
    { when: 'one has it',                                     searched: () => [has(null), has(EARLY)],         found: EARLY },
    { when: 'both have it',                                   searched: () => [has(EARLY), has(LATE)],         found: LATE },
    { when: 'one has it and the other is down',               searched: () => [fails(), has(EARLY)],           found: EARLY },
    { when: 'a silent one did not have it',                   searched: () => [has(EARLY), silent(null)],      found: EARLY },
    { when: 'a silent one had it, last heard of earlier',     searched: () => [silent(EARLY), has(LATE)],      found: LATE },
    { when: 'all of several silent ones did not have it',     searched: () => [silent(null), has(EARLY), silent(null)], found: EARLY },
  ])('ends without a grace when $when', async ({ searched, found }) => {
    const { patience, asked } = aGrace();
    expect(await searchEdge(searched(), patience)).toBe(found);
    expect(asked.length).toBe(0);
  });

  it('throws when nobody has it and one could not be asked', async () => {
    await expect(searchEdge([has(null), fails()], aGrace().patience)).rejects.toBe(failure);
  });

  it('gives one that was never read the grace, and no longer', async () => {
    const { patience, asked, end } = aGrace();
    const searching = searchEdge([has(EARLY), silent(undefined), silent(undefined)], patience);
    const first = await Promise.race([searching, turn('waiting')]);
    expect([first, asked]).toEqual(['waiting', [700]]);
    end();
    expect(await searching).toBe(EARLY);
    expect(asked).toEqual([700]);
  });

  it.each([
    ['that had it', LATE],
    ['that had it, heard of at the same time', EARLY],
  ])('waits for a slow one %s, whatever the grace', async (_which, remembered) => {
    const { patience, end } = aGrace();
    let answer: (edge: EdgeModel) => void = () => undefined;
    const slow = { answer: new Promise<EdgeModel>((resolve) => (answer = resolve)), remembered };
    const searching = searchEdge([has(EARLY), slow, silent(null)], patience);
    end();
    expect(await Promise.race([searching, turn('waiting')])).toBe('waiting');
    answer(LATE);
    expect(await searching).toBe(LATE);
  });

  it('waits for all of them as long as nobody has it, and takes none for an answer', async () => {
    const { patience, end } = aGrace();
    const searching = searchEdge([has(null), silent(null), silent(undefined)], patience);
    end();
    expect(await Promise.race([searching, turn('waiting')])).toBe('waiting');
  });
});

/** Comes after everything that is ready. */
const turn = <T>(value: T): Promise<T> =>
  new Promise((resolve) => setImmediate(() => resolve(value)));
