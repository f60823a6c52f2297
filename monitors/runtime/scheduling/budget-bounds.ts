/** What one upstream system is asked for at most, by all workers together. */
export interface Bound {
  /** Pieces that use it at the same time. */
  readonly atOnce: number;
  /** Pieces that begin to use it in a second; 0: any number. */
  readonly perSecond: number;
}

/** By the name of the upstream system, as its subgraph. */
export type BudgetBounds = Readonly<Record<string, Bound>>;

/** The bounds that some names have, each once; names without one are left out. */
export function boundsOf(
  bounds: BudgetBounds,
  names: readonly string[],
): readonly (Bound & { readonly name: string })[] {
  return [...new Set(names)].flatMap((name) => {
    const bound = Object.hasOwn(bounds, name) ? bounds[name] : undefined;
    return bound ? [{ name, ...bound }] : [];
  });
}
