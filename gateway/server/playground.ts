import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** An operation that the playground opens in a tab of its own. */
export interface ExampleOperation {
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
}

/** Serves the page that `npm run build` leaves in `folder`, and the operations that it opens with. */
export async function servePlayground(
  app: FastifyInstance,
  folder: string,
  examples: readonly ExampleOperation[],
): Promise<void> {
  app.get('/examples.json', () => examples);
  if (existsSync(join(folder, 'index.html'))) {
    // Without wildcard each file is a route: nothing beside the built files can be reached.
    await app.register(fastifyStatic, { root: folder, wildcard: false });
    return;
  }
  app.get('/', (_, reply) =>
    reply.code(404).type('text/plain').send('The playground is not built. Run: npm run build\n'),
  );
}
