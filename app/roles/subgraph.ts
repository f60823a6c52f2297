import { nearest } from '../../platform/config.ts';
import { createFences } from '../../platform/fencing.ts';
import { createLifecycle, type Running } from '../../platform/lifecycle.ts';
import { storeSettings } from '../../platform/store/settings.ts';
import { createStores } from '../../platform/store/stores.ts';
import type { SubgraphDefinition } from '../../subgraphs/runtime/define-subgraph.ts';
import { createSubgraphExecutor } from '../../subgraphs/runtime/execute.ts';
import { hostSubgraph } from '../../subgraphs/runtime/host.ts';
import { subgraphSchema } from '../../subgraphs/runtime/schema.ts';
import { createSubgraphSubscriber } from '../../subgraphs/runtime/subscribe.ts';
import { subgraphSettings } from '../../subgraphs/settings.ts';
import { SUBGRAPH_PORTS } from '../ports.ts';
import {
  prepareProcess,
  readClockAddress,
  readTouch,
  startClock,
  type ProcessOptions,
} from '../process.ts';
import {
  publicUrlSettings,
  subgraphHostSettings,
  subgraphPortSettings,
  upstreamWrites,
} from '../settings.ts';

/**
 * Loads one subgraph and no other: its process has no use for what the others are made of.
 *
 * @throws Error that names the nearest subgraph there is.
 */
async function loadSubgraph(name: string): Promise<SubgraphDefinition> {
  const names = Object.keys(subgraphSettings);
  if (names.includes(name)) {
    const { [name]: found } = (await import(`../../subgraphs/${name}/index.ts`)) as Readonly<
      Record<string, SubgraphDefinition | undefined>
    >;
    if (found) return found;
  }
  const near = nearest(name, names);
  throw new Error(
    `There is no subgraph "${name}"${near ? `; did you mean ${near}?` : ''} There are: ${names.join(', ')}.`,
  );
}

/** Runs one subgraph behind HTTP; it is ready when the subgraph and what it stores in are. */
export async function runSubgraph(name: string, options: ProcessOptions): Promise<Running> {
  const definition = await loadSubgraph(name);
  const role = `role subgraph ${name}`;
  const parts = prepareProcess(`subgraph ${name}`, options);
  const { reader, log } = parts;
  const touch = readTouch(role, parts);
  const clockAddress = readClockAddress(role, parts, touch);
  const settings = reader.read(role, definition.settings);
  const hostSettings = reader.read(role, {
    ...subgraphHostSettings,
    ...subgraphPortSettings,
    ...publicUrlSettings,
  });
  const storesAt = reader.read(role, storeSettings);
  reader.finish();

  const lifecycle = createLifecycle(log);
  try {
    const clock = await startClock(clockAddress, parts, lifecycle);
    const stores = await createStores(storesAt, { log });
    lifecycle.own('stores', { stop: () => stores.close() });
    const { cache, state, events, idempotency } = stores;
    const deps = {
      ...{ clock, cache, state, events, idempotency, writes: upstreamWrites(touch) },
      publicUrl: () => hostSettings.publicUrl || 'http://127.0.0.1:4000',
    };
    const instance = lifecycle.own(name, definition.start(settings, { ...parts, ...deps }));
    const port = hostSettings.port === 0 ? (SUBGRAPH_PORTS[name] ?? 0) : hostSettings.port;
    const schema = subgraphSchema(name, instance);
    const host = await hostSubgraph({
      ...hostSettings,
      port,
      execute: createSubgraphExecutor(schema, instance, log, createFences(state)),
      subscribe: createSubgraphSubscriber(schema, instance, log),
      endpoints: instance.endpoints,
      instance: { missing: async () => (await missingOf(instance, stores)).flat() },
      metrics: parts.metrics,
      log,
    });
    lifecycle.own('host', host);
    options.say(`Subgraph ${name}  http://${hostSettings.host}:${host.port}/graphql`);
    return lifecycle;
  } catch (error) {
    await lifecycle.stop();
    throw error;
  }
}

function missingOf(...parts: readonly { missing(): Promise<readonly string[]> }[]) {
  return Promise.all(parts.map((part) => part.missing()));
}
