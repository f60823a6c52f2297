import type { Answer } from './answer.ts';
import type { Run } from './run.ts';

/** A page of a list, as the graph gives it. */
export interface Page<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that was read to its end, or the answer that holds no page of it. */
export type PagesRead<T, N> =
  | { readonly whole: true; readonly nodes: readonly N[] }
  | { readonly whole: false; readonly answer: Answer<T> };

/**
 * Reads a list to its end, page by page.
 *
 * @param pageOf finds the page in the data of an answer; nothing where there is none.
 * @throws the reason of the run's signal.
 */
export async function readPages<T, N>(
  readPage: (after: string | null) => Promise<Answer<T>>,
  pageOf: (data: T) => Page<N> | null | undefined,
  { signal }: Pick<Run, 'signal'>,
): Promise<PagesRead<T, N>> {
  const nodes: N[] = [];
  for (let after: string | null = null; ;) {
    signal.throwIfAborted();
    const answer = await readPage(after);
    const page = answer.data && pageOf(answer.data);
    if (!page) return { whole: false, answer };
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return { whole: true, nodes };
    after = page.pageInfo.endCursor;
  }
}

/** Why a list of watched edges could not be read, in one word. */
export function whyUnwatched({ errors }: Pick<Answer<unknown>, 'errors'>) {
  const isBuilding = errors.some(({ code }) => code === 'NOT_READY');
  return isBuilding ? 'cache-not-ready' : 'cache-unreadable';
}
