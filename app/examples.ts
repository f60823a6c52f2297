import { readdirSync, readFileSync } from 'node:fs';
import { packageFile } from '../platform/package-root.ts';

/** An operation that the playground opens in a tab of its own. */
export interface ExampleOperation {
  readonly name: string;
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
}

/** The order in which a newcomer meets them; the rest follows by name. */
const FIRST = [
  'ticket-board',
  'append-note',
  'dispatch-status',
  'device-page',
  'customer-page',
  'dispatches',
];

/** The operations in schema/examples: what each kind of user came for. */
export function exampleOperations(): readonly ExampleOperation[] {
  const folder = packageFile('schema', 'examples');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => ({
      name,
      query: readFileSync(packageFile('schema', 'examples', `${name}.graphql`), 'utf8'),
      variables: readFileSync(packageFile('schema', 'examples', `${name}.variables.json`), 'utf8'),
    }));
}

function rank(name: string): number {
  const index = FIRST.indexOf(name);
  return index === -1 ? FIRST.length : index;
}
