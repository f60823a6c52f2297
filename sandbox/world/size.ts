/** Edges of the usual world: the still customer's and those of four more. */
export const USUAL_EDGES = 120;
/** Beyond that nobody has tried. */
export const EDGES_AT_MOST = 200_000;
/**
 * Of the crowd, the edges beyond the usual world, this many live, spread evenly; to the others nothing
 * happens by itself. So what moves, and what the world remembers of it, does not grow with the edges.
 */
export const LIVING_OF_THE_CROWD = 150;
