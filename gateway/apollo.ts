import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { RequestContext } from './context.ts';
import type { Executor } from './execution/execute.ts';
import { pipeline, type PipelineOptions } from './pipeline.ts';
import { apolloLogger, type LoadedSupergraph } from './supergraph/load.ts';

export interface ApolloOptions extends PipelineOptions {
  readonly supergraph: LoadedSupergraph;
  readonly execute: Executor;
}

/** Apollo Server for the protocol and its plugins, with our executor behind; started. */
export async function startApollo(options: ApolloOptions): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    gateway: gatewayInterface(options),
    plugins: [...pipeline(options), ...nothingPhonesHome()],
    parseOptions: { maxTokens: options.limits.maxTokens },
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: apolloLogger(options.log),
    stringifyResult: (value) => JSON.stringify(value),
  });
  await server.start();
  return server;
}

/** What Apollo Server takes in place of @apollo/gateway's own class. */
function gatewayInterface({
  supergraph,
  execute,
}: ApolloOptions): NonNullable<ApolloServerOptions<RequestContext>['gateway']> {
  const { apiSchema, sdl: coreSupergraphSdl } = supergraph;
  type Listener = (schemas: { apiSchema: typeof apiSchema; coreSupergraphSdl: string }) => void;
  const listeners = new Set<Listener>();
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      for (const listener of listeners) listener({ apiSchema, coreSupergraphSdl });
      return {
        executor: async ({ document, queryHash, request, context }) => {
          const { requestId, life, fence } = context as RequestContext;
          return execute({
            document,
            documentKey: queryHash,
            operationName: request.operationName,
            variables: request.variables ?? {},
            requestId,
            life,
            fence,
          });
        },
      };
    },
    stop: async () => listeners.clear(),
  };
}

/** Whatever Apollo's variables in the environment say, nothing is reported to anybody. */
function nothingPhonesHome() {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}
