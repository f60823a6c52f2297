import { systemClock } from '../../platform/clock.ts';
import { nearest } from '../../platform/config.ts';
import { createLifecycle, type Running } from '../../platform/lifecycle.ts';
import { createStore, storeSettings } from '../../platform/store/settings.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import type { SubgraphDefinition } from '../../subgraphs/runtime/define-subgraph.ts';
import { createSubgraphExecutor } from '../../subgraphs/runtime/execute.ts';
import { hostSubgraph } from '../../subgraphs/runtime/host.ts';
import { subgraphSchema } from '../../subgraphs/runtime/schema.ts';
import { SUBGRAPH_PORTS } from '../ports.ts';
import { prepareProcess, readTouch, type ProcessOptions } from '../process.ts';
import { subgraphHostSettings, subgraphPortSettings } from '../settings.ts';

/** @throws Error that names the nearest subgraph there is. */
export function subgraphNamed(name: string): SubgraphDefinition {
  const found = subgraphs.find((subgraph) => subgraph.name === name);
  if (found) return found;
  const names = subgraphs.map((subgraph) => subgraph.name);
  const near = nearest(name, names);
  throw new Error(
    `There is no subgraph "${name}"${near ? `; did you mean ${near}?` : ''} There are: ${names.join(', ')}.`,
  );
}

/** Runs one subgraph behind HTTP. */
export async function runSubgraph(name: string, options: ProcessOptions): Promise<Running> {
  const definition = subgraphNamed(name);
  const role = `subgraph ${name}`;
  const parts = prepareProcess(role, options);
  const { reader, log, metrics } = parts;
  readTouch(`role ${role}`, parts);
  const settings = reader.read(`role ${role}`, definition.settings);
  const hostSettings = reader.read(`role ${role}`, {
    ...subgraphHostSettings,
    ...subgraphPortSettings,
  });
  const store = reader.read(`role ${role}`, storeSettings);
  reader.finish();

  const lifecycle = createLifecycle(log);
  const instance = lifecycle.own(
    name,
    definition.start(settings, {
      log,
      metrics,
      clock: systemClock,
      store: await createStore(store, log),
    }),
  );
  const execute = createSubgraphExecutor(subgraphSchema(name, instance), instance, log);
  const host = lifecycle.own(
    'host',
    await hostSubgraph({
      execute,
      instance,
      ...hostSettings,
      port: hostSettings.port === 0 ? (SUBGRAPH_PORTS[name] ?? 0) : hostSettings.port,
      metrics,
      log,
    }),
  );
  options.say(`Subgraph ${name}  http://${hostSettings.host}:${host.port}/graphql`);
  return lifecycle;
}
