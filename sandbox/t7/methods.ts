import { load, type MethodDefinition } from '@grpc/proto-loader';
import { packageFile } from '../../platform/package-root.ts';

/** How the messages of one call are written to the wire and read from it. */
export type Method = MethodDefinition<object, object>;

/**
 * The methods of T7's service by name, from its protocol file. Field names stay as the file has
 * them, 64 bit integers are text, lists are never missing, other fields only when they were sent.
 */
export async function loadMethods(): Promise<Readonly<Record<string, Method>>> {
  const definitions = await load(packageFile('sandbox', 't7', 'entrypoint.proto'), {
    keepCase: true,
    longs: String,
    arrays: true,
  });
  const service = definitions['entrypoint.Entrypoint'];
  if (!service || 'format' in service) throw new Error('entrypoint.proto lacks the service');
  return service;
}
