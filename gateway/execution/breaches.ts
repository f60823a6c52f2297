import { malformedField } from './causes.ts';
import type { Path } from './data.ts';
import type { Cause } from './losses.ts';
import type { Givers } from './run.ts';

/** Ways in which merged data breaks the contract though no subgraph reports an error. */
export type BreachKind = 'missing' | 'null' | 'form' | 'type';

const SAYS: Readonly<Record<BreachKind, string>> = {
  missing: 'was left out of the answer',
  null: 'is never null by contract, and yet it is',
  form: 'has a value that is not of its type',
  type: 'is an object whose type is not known here',
};

/** The cause of a breach, the same for every place of one field, with the subgraph that was to give it. */
export function causeOfBreaches(givers: Givers) {
  const known = new Map<string, Cause>();
  return (kind: BreachKind, coordinate: string, path: Path): Cause => {
    const [typename] = coordinate.split('.');
    const subgraphs = givers(path, typename);
    const key = `${kind} ${coordinate} ${subgraphs.join(',')}`;
    let cause = known.get(key);
    if (!cause) known.set(key, (cause = malformedField(coordinate, SAYS[kind], subgraphs)));
    return cause;
  };
}
