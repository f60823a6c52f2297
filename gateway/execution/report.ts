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
  readonly alongside?: boolean | undefined;
  /** A null here took what holds it with it. */
  decisive?: boolean;
}

/** The errors of a response, in its order. */
export interface ErrorReport {
  /** How many there are so far. */
  size(): number;
  add(cause: Cause, place: ResponsePlace): void;
  /** @param below how far below the place it was seen, in the client's terms. */
  addLoss(loss: Loss, place: ResponsePlace, below: Path): void;
  /** Notes that the errors from `start` on made something null that holds their places. */
  decide(start: number): void;
  /**
   * Keeps each cause once among the errors from `start` on, at the place that says most: what they
   * were about is null as a whole.
   */
  collapse(start: number): void;
  /**
   * Adds what subgraphs reported and no place of the response showed.
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
    add(cause, place) {
      entries.push({ cause, path: pathOf(place), nodes: place.nodes });
    },
    addLoss({ cause, alongside }, place, below) {
      shown.add(cause);
      entries.push({ cause, path: [...pathOf(place), ...below], nodes: place.nodes, alongside });
    },
    decide(start) {
      for (const entry of entries.slice(start)) entry.decisive = true;
    },
    collapse(start) {
      const kept = new Map<Cause, Entry>();
      for (const entry of entries.splice(start)) {
        const known = kept.get(entry.cause);
        if (!known || weight(entry) > weight(known)) kept.set(entry.cause, entry);
      }
      entries.push(...kept.values());
    },
    addUnshown(losses, nearest) {
      const told = new Set<string>();
      for (const { cause, path, below, alongside } of losses) {
        if (shown.has(cause) || alongside) continue; // the client misses nothing by it
        const at = nearest([...path, ...below]);
        const key = JSON.stringify([at, cause.message, cause.extensions.code]);
        if (!told.has(key)) entries.push({ cause, path: at });
        told.add(key);
      }
    },
    errors: () => entries.map(toGraphQLError),
  };
}

/** Where it was seen says more than what went missing with it; of that, what was decisive. */
function weight({ alongside, decisive }: Entry): number {
  return alongside ? Number(decisive ?? false) : 2;
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
