/**
 * Writes every generated file: the composed supergraph, the API schema that clients see, resolver
 * types and typed documents. With --check it writes nothing and fails when a file would change.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { composeServices } from '@apollo/composition';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import { parse, printSchema } from 'graphql';
import { SUBGRAPH_PORTS } from '../app/ports.ts';
import { declaredEnvironment } from '../app/settings-reference.ts';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const stale: string[] = [];

function put(path: string, content: string): void {
  const known = existing(path);
  if (known === content) return;
  stale.push(relative(root, path));
  if (check) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function existing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function composeSupergraph(): void {
  const names = readdirSync(join(root, 'schema'))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length))
    .sort();
  const result = composeServices(
    names.map((name) => ({
      name,
      url: `http://127.0.0.1:${portOf(name)}/graphql`,
      typeDefs: parse(readFileSync(join(root, 'schema', `${name}.graphql`), 'utf8')),
    })),
  );
  if (result.errors) {
    throw new Error(
      `schema/ does not compose:\n${result.errors.map((error) => `- ${error.message}`).join('\n')}`,
    );
  }
  if (result.hints.length > 0) {
    throw new Error(
      `schema/ composes with hints; mend or explain them:\n${result.hints.map((hint) => `- ${hint.message}`).join('\n')}`,
    );
  }
  put(join(root, 'schema/generated/supergraph.graphql'), `${result.supergraphSdl.trim()}\n`);
  put(
    join(root, 'schema/generated/api.graphql'),
    `${printSchema(result.schema.toAPISchema().toGraphQLJSSchema())}\n`,
  );
}

function portOf(name: string): number {
  const port = SUBGRAPH_PORTS[name];
  if (port === undefined) {
    throw new Error(`schema/${name}.graphql has no port: add "${name}" to app/ports.ts`);
  }
  return port;
}

async function generateTypes(): Promise<void> {
  const config = await loadCodegenConfig({ configFilePath: join(root, 'codegen.yml') });
  const files = (await generate({ ...config.config, cwd: root, silent: true }, false)) as {
    filename: string;
    content: string;
  }[];
  for (const { filename, content } of files) put(join(root, filename), content);
}

composeSupergraph();
await generateTypes();
put(join(root, '.env.example'), declaredEnvironment());

if (check && stale.length > 0) {
  console.error(`Generated files are out of date: ${stale.join(', ')}. Run: npm run codegen`);
  process.exit(1);
}
console.log(stale.length === 0 ? 'Generated files are up to date.' : `Wrote ${stale.join(', ')}.`);
