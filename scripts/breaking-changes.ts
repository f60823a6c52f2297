/**
 * Compares the API schema with the one of the last release. A change that can break a client has
 * to be declared in schema/released/declared-breaking-changes.json, with its reason.
 *
 *   npm run schema:check     fails on a breaking change that is not declared
 *   npm run schema:release   makes today's schema the released one
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A breaking change that was decided. */
export interface DeclaredChange {
  /** Place in the schema, for example `Ticket.severity`. */
  readonly path: string;
  readonly reason: string;
}

/** What would break a client of `released`, and is not declared. */
export async function undeclaredBreakingChanges(
  released: string,
  current: string,
  declared: readonly DeclaredChange[],
): Promise<readonly string[]> {
  const changes = await diff(buildSchema(released), buildSchema(current));
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking)
    .filter((change) => !declared.some(({ path }) => path === change.path))
    .map((change) => `${change.path ?? '(schema)'}: ${change.message}`);
}

const folder = join(import.meta.dirname, '../schema');
const paths = {
  current: join(folder, 'generated/api.graphql'),
  released: join(folder, 'released/api.graphql'),
  declared: join(folder, 'released/declared-breaking-changes.json'),
};

/** Compares what is in the tree. */
export async function checkTree(): Promise<readonly string[]> {
  return undeclaredBreakingChanges(
    readFileSync(paths.released, 'utf8'),
    readFileSync(paths.current, 'utf8'),
    JSON.parse(readFileSync(paths.declared, 'utf8')) as DeclaredChange[],
  );
}

function release(): void {
  copyFileSync(paths.current, paths.released);
  writeFileSync(paths.declared, '[]\n');
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--release')) release();
  const problems = await checkTree();
  for (const problem of problems) console.error(`- ${problem}`);
  if (problems.length > 0) {
    console.error(
      'Breaking changes of schema/ that are not declared in schema/released/declared-breaking-changes.json.',
    );
    process.exit(1);
  }
}
