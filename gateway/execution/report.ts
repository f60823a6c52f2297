import { GraphQLError, type FieldNode, type GraphQLOutputType } from 'graphql';
import type { Path } from './data.ts';
import type { Cause, Loss } from './losses.ts';

/** A place of the response while it is written: its key for the client, and in the data. */
export interface ResponsePlace {
  readonly parent: ResponsePlace | undefined;
  readonly key: string | number;
  readonly dataKey: string | number;
  /** Of the field, for example `Book.title`. */
  readonly coordinate: string;
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
}

interface Entry {
  readonly cause: Cause;
  readonly path: Path;
  readonly nodes?: readonly FieldNode[];
}

/** The errors of a response, in its order. */
export interface ErrorReport {
  /** How many there are so far. */
  size(): number;
  /** @param path below the place, in the client's terms. */
  add(cause: Cause, place: ResponsePlace, path?: Path): void;
  /** Keeps each cause once among the errors from `start` on: what they were about is null as a whole. */
  collapse(start: number): void;
  /**
   * Adds what no place of the response showed.
   *
   * @param nearest brings a path of the data to the nearest place of the client's document.
   */
  addUnshown(losses: Iterable<Loss>, nearest: (path: Path) => Path): void;
  errors(): readonly GraphQLError[];
}

export function createErrorReport(): ErrorReport {
  const entries: Entry[] = [];
  const shown = new Set<Cause>();

  return {
    size: () => entries.length,
    add(cause, place, path = []) {
      shown.add(cause);
      entries.push({ cause, path: [...pathOf(place), ...path], nodes: place.nodes });
    },
    collapse(start) {
      const kept = new Set<Cause>();
      for (const entry of entries.splice(start)) {
        if (!kept.has(entry.cause)) entries.push(entry);
        kept.add(entry.cause);
      }
    },
    addUnshown(losses, nearest) {
      const places = new Map<Cause, Set<string>>();
      for (const { cause, path, below } of losses) {
        if (shown.has(cause)) continue;
        const at = nearest([...path, ...below]);
        const known = places.get(cause) ?? new Set<string>();
        if (!known.has(JSON.stringify(at))) entries.push({ cause, path: at });
        places.set(cause, known.add(JSON.stringify(at)));
      }
    },
    errors: () => entries.map(toGraphQLError),
  };
}

/** The place in the data; with `key` in place of `dataKey`, in the response. */
export function pathOf(place: ResponsePlace, which: 'key' | 'dataKey' = 'key'): Path {
  const path: (string | number)[] = [];
  for (let at: ResponsePlace | undefined = place; at; at = at.parent) path.unshift(at[which]);
  return path;
}

function toGraphQLError({ cause, path, nodes }: Entry): GraphQLError {
  return new GraphQLError(cause.message, {
    extensions: cause.extensions,
    ...(path.length > 0 && { path }),
    ...(nodes && { nodes }),
    ...(cause.thrown && { originalError: cause.thrown }),
  });
}
