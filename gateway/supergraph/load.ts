import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import { presetForLibrary } from '../../platform/config.ts';
import { asError } from '../../platform/errors.ts';
import type { Logger } from '../../platform/logger.ts';
import type { SubgraphAddress } from '../transport/transport.ts';

/** A supergraph that was checked and can be planned against. */
export interface LoadedSupergraph {
  readonly sdl: string;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** Every type, those that clients do not see included: what plans and subgraphs speak of. */
  readonly fullSchema: GraphQLSchema;
  readonly subgraphs: readonly SubgraphAddress[];
  /** For the planner. */
  readonly federation: Supergraph;
}

/** A supergraph that cannot be run, with the reason. */
export class SupergraphError extends Error {
  constructor(reason: string, cause: unknown) {
    super(`The supergraph cannot be run: ${reason}`, { cause });
    this.name = 'SupergraphError';
  }
}

/**
 * Loads a composed Federation 2 supergraph with @apollo/gateway's own checks.
 *
 * @param sdl text as the composer writes it.
 * @throws SupergraphError when it does not parse, is no supergraph, or asks for what this gateway
 * does not enforce (`@authenticated`, `@requiresScopes`, `@policy`, `@context`).
 */
export async function loadSupergraph(sdl: string, log: Logger): Promise<LoadedSupergraph> {
  // @apollo/gateway looks for cloud providers and reports to its maker from its constructor on.
  presetForLibrary('APOLLO_TELEMETRY_DISABLED', 'true');
  try {
    const gateway = new ApolloGateway({
      supergraphSdl: sdl,
      validateSupergraph: true,
      logger: apolloLogger(log),
      buildService: ({ name }) => ({
        process: () => Promise.reject(new Error(`${name} is asked by our own executor alone`)),
      }),
    });
    const { schema } = await gateway.load();
    await gateway.stop();
    const federation = Supergraph.build(sdl, { validateSupergraph: false });
    return {
      sdl,
      apiSchema: schema,
      fullSchema: federation.schema.toGraphQLJSSchema(),
      subgraphs: federation.subgraphsMetadata(),
      federation,
    };
  } catch (thrown) {
    throw new SupergraphError(reasonOf(asError(thrown)), thrown);
  }
}

const UNENFORCED = /specs\.apollo\.dev\/(\w+)\/v[\d.]+ is for: (?:SECURITY|EXECUTION)/g;

/** Apollo names a specification's address; people know the directive. */
function reasonOf(error: Error): string {
  const refused = [
    ...new Set([...error.message.matchAll(UNENFORCED)].map(([, name]) => `@${name}`)),
  ];
  return refused.length === 0
    ? error.message
    : `it uses ${refused.join(', ')}, which this gateway does not enforce. Compose it without`;
}

/** Apollo's own lines, in our form; what matters among them is told by errors besides. */
export function apolloLogger(log: Logger) {
  const at = (level: 'debug' | 'warn' | 'error') => (message?: unknown) =>
    log[level]({ said: String(message) }, 'apollo');
  return { debug: at('debug'), info: at('debug'), warn: at('warn'), error: at('error') };
}
