import { createGateway } from '../../gateway/index.ts';
import { gatewaySettings } from '../../gateway/settings.ts';
import type { Running } from '../../platform/lifecycle.ts';
import { packageFile } from '../../platform/package-root.ts';
import { exampleOperations } from '../examples.ts';
import { SUBGRAPHS_WITH_ENDPOINTS } from '../ports.ts';
import { prepareProcess, type ProcessOptions } from '../process.ts';
import { supergraphSettings } from '../settings.ts';
import { packagedSupergraph, readSupergraph, sameGraph } from '../supergraph-file.ts';

/**
 * Runs the gateway alone, over any Federation 2 supergraph, calling the subgraphs at the addresses
 * that the supergraph names.
 */
export async function runGateway(options: ProcessOptions): Promise<Running> {
  const { reader, log, metrics } = prepareProcess('gateway', options);
  const settings = reader.read('role gateway', gatewaySettings);
  const { supergraph } = reader.read('role gateway', supergraphSettings);
  reader.finish();
  const packaged = readSupergraph(packagedSupergraph());
  const supergraphSdl = supergraph === '' ? packaged : readSupergraph(supergraph);
  const ours = sameGraph(supergraphSdl, packaged);
  const gateway = await createGateway({
    supergraphSdl,
    settings,
    examples: ours ? exampleOperations() : [],
    endpointsAt: ours ? SUBGRAPHS_WITH_ENDPOINTS : [],
    playgroundFolder: packageFile('dist', 'playground'),
    log,
    metrics,
  });
  options.say(`GraphQL     ${gateway.url}/graphql`);
  options.say(`Playground  ${gateway.url}/`);
  return gateway;
}
