import { readFileSync } from 'node:fs';
import { packageFile } from '../platform/package-root.ts';

/** The supergraph of schema/, composed when the package was built. */
export function packagedSupergraph(): string {
  return packageFile('schema', 'generated', 'supergraph.graphql');
}

/** @throws Error for people when there is no such file. */
export function readSupergraph(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`SUPERGRAPH: expected a file with a composed supergraph; cannot read ${file}`, {
      cause,
    });
  }
}

/**
 * The same supergraph with its subgraphs elsewhere.
 *
 * @param addressOf gets the subgraph's name and its address so far.
 */
export function withAddresses(
  sdl: string,
  addressOf: (name: string, address: string) => string,
): string {
  return sdl.replace(
    /@join__graph\(name: "([^"]+)", url: "([^"]*)"\)/g,
    (_match, name: string, address: string) =>
      `@join__graph(name: "${name}", url: "${addressOf(name, address)}")`,
  );
}

/** Whether two supergraphs differ in nothing but addresses. */
export function sameGraph(a: string, b: string): boolean {
  return withAddresses(a, () => '') === withAddresses(b, () => '');
}
