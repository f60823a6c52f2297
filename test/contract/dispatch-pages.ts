import { encodeCursor } from '../../platform/pages.ts';
import type { Simulator } from '../../sandbox/runtime/types.ts';
import type { World } from '../../sandbox/world/types.ts';
import { aDispatch } from '../support/a-dispatch.ts';
import type { ConnectedSubgraph } from '../support/connect-subgraph.ts';
import { onlyError } from '../support/expect-failure.ts';

/** A subgraph that lists the dispatches of a simulated vendor page by page. */
export interface PagedVendor {
  readonly code: 'LIT' | 'CTS';
  /** Root field of the list. */
  readonly field: 'litDispatches' | 'ctsDispatches';
  /** Running while a test runs. */
  readonly vendor: () => Simulator;
  readonly world: () => World;
  readonly connect: (settings: Record<string, string>) => ConnectedSubgraph;
  /** How often the vendor was asked for its list. */
  readonly readings: () => number;
  /** Setting of the time for which the list counts as fresh. */
  readonly freshFor: string;
}

interface Page {
  readonly nodes: readonly { readonly number: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** What the list of every such vendor does. */
export function describeDispatchPages(paged: PagedVendor): void {
  const { code, field, vendor, world, readings, freshFor } = paged;
  const document = `query ($first: Int, $after: String) { ${field}(first: $first, after: $after) {
    nodes { number } pageInfo { hasNextPage endCursor } totalCount } }`;
  let subgraph: ConnectedSubgraph;

  const connect = (settings: Record<string, string> = {}) =>
    void (subgraph = paged.connect(settings));
  const add = (...numbers: string[]) => {
    for (const number of numbers) {
      world().dispatches.set(number, aDispatch({ vendor: code, number }));
    }
  };
  const numbersOf = ({ nodes }: Page) => nodes.map(({ number }) => number);

  async function page(variables: { first?: number; after?: string | null }): Promise<Page> {
    const { data, errors } = await subgraph.ask(document, variables);
    expect(errors).toBeUndefined();
    return data?.[field] as Page;
  }

  describe(`${field}, page by page`, () => {
    beforeEach(() => world().dispatches.clear());
    afterEach(() => subgraph.stop());

    it('shows every dispatch once, in order of number, with one reading for all pages', async () => {
      const numbers = ['D2', 'D07', 'D7', 'D9', 'D10', 'D11', 'D100'];
      add(...numbers.toReversed());
      connect();
      const pages = [await page({ first: 2 })];
      for (let last = pages[0]; last?.pageInfo.hasNextPage; last = pages.at(-1)) {
        pages.push(await page({ first: 2, after: last.pageInfo.endCursor }));
      }
      expect(pages.map(numbersOf)).toEqual([['D2', 'D07'], ['D7', 'D9'], ['D10', 'D11'], ['D100']]);
      expect(pages.map(({ totalCount }) => totalCount)).toEqual([7, 7, 7, 7]);
      expect(readings()).toBe(1);
    });

    it('shows 100 without `first`, and says that there is more', async () => {
      add(...Array.from({ length: 101 }, (_, index) => `D${index}`));
      connect();
      const { nodes, pageInfo, totalCount } = await page({});
      expect([nodes.length, pageInfo.hasNextPage, totalCount]).toEqual([100, true, 101]);
    });

    it('is an empty page without a cursor when the vendor has none', async () => {
      connect();
      expect(await page({ first: 500 })).toEqual({
        nodes: [],
        pageInfo: { hasNextPage: false, endCursor: null },
        totalCount: 0,
      });
    });

    it('goes on behind its cursor when the list is read anew between two pages', async () => {
      add('D1', 'D3', 'D5', 'D7');
      connect({ [freshFor]: '1' });
      const { pageInfo } = await page({ first: 2 });
      world().dispatches.delete('D3');
      world().dispatches.delete('D5');
      add('D2', 'D6');
      await new Promise((resolve) => setTimeout(resolve, 5));
      const next = await page({ first: 2, after: pageInfo.endCursor });
      expect(numbersOf(next)).toEqual(['D6', 'D7']);
      expect(next).toMatchObject({ pageInfo: { hasNextPage: false }, totalCount: 4 });
      expect(readings()).toBe(2);
    });

    it.each([
      { argument: 'after', variables: { after: 'nonsense' } },
      { argument: 'after', variables: { after: '' } },
      { argument: 'after', variables: { after: encodeCursor('VC0000001') } },
      { argument: 'after', variables: { after: encodeCursor(`${code}:`) } },
      { argument: 'first', variables: { first: 0 } },
      { argument: 'first', variables: { first: -1 } },
      { argument: 'first', variables: { first: 501 } },
    ])('refuses $variables, asking nobody', async ({ argument, variables }) => {
      connect();
      const error = onlyError(await subgraph.ask(document, variables));
      expect(error).toMatchObject({ path: [field], extensions: { code: 'BAD_USER_INPUT' } });
      expect(error.message).toMatch(new RegExp(`^${argument}: expected `));
      expect(vendor().calls).toEqual([]);
    });
  });
}
