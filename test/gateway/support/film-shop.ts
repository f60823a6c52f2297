import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  buildSchema,
  defaultFieldResolver,
  graphql,
  GraphQLError,
  isObjectType,
  parse,
  printSchema,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Row } from './film-shop-data.ts';
import { DateScalar, REFERENCES, RESOLVERS } from './film-shop-resolvers.ts';
import { FILM_SHOP } from './film-shop-schema.ts';
import { serveGraphqlOverHttp, type SubgraphServer } from './subgraph-server.ts';

/** Fields that throw while they are listed: `Film.stock:f2`, or `Film.stock` for all. */
export type Failing = Set<string>;

export interface FilmShop {
  readonly supergraphSdl: string;
  readonly servers: Readonly<Record<string, SubgraphServer>>;
  readonly schemas: Readonly<Record<string, GraphQLSchema>>;
  readonly failing: Failing;
  /** What one schema without federation answers. */
  expected(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  stop(): Promise<void>;
}

/** Composes the film shop and serves each of its subgraphs over HTTP. */
export async function startFilmShop(): Promise<FilmShop> {
  const failing: Failing = new Set();
  const schemas = Object.fromEntries(
    Object.keys(FILM_SHOP).map((name) => [name, subgraphSchema(name, failing)]),
  );
  const servers: Record<string, SubgraphServer> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    servers[name] = await serveGraphqlOverHttp(schema);
  }
  const composed = composeServices(
    Object.entries(FILM_SHOP).map(([name, sdl]) => ({
      name,
      url: servers[name]?.url ?? '',
      typeDefs: parse(sdl),
    })),
  );
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  const oneSchema = wholeSchema(
    printSchema(composed.schema.toAPISchema().toGraphQLJSSchema()),
    failing,
  );
  return {
    supergraphSdl: composed.supergraphSdl,
    servers,
    schemas,
    failing,
    expected: (source, variableValues) => graphql({ schema: oneSchema, source, variableValues }),
    stop: async () => {
      await Promise.all(Object.values(servers).map((server) => server.stop()));
    },
  };
}

function subgraphSchema(name: string, failing: Failing): GraphQLSchema {
  const typeDefs = parse(FILM_SHOP[name] ?? '');
  const schema = buildSubgraphSchema([
    {
      typeDefs,
      resolvers: {
        ...(FILM_SHOP[name]?.includes('scalar Date') && { Date: DateScalar }),
        ...Object.fromEntries(
          Object.entries(REFERENCES[name] ?? {}).map(([type, find]) => [
            type,
            { __resolveReference: find },
          ]),
        ),
      },
    },
  ]);
  return withResolvers(schema, failing);
}

function wholeSchema(sdl: string, failing: Failing): GraphQLSchema {
  return withResolvers(buildSchema(sdl), failing);
}

/** Gives a field the resolver of its type, or of an interface of that type, and its failures. */
function withResolvers(schema: GraphQLSchema, failing: Failing): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    const names = [type.name, ...type.getInterfaces().map((each) => each.name)];
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const resolve = names.map((name) => RESOLVERS[name]?.[field.name]).find(Boolean);
      field.resolve = (row: Row | undefined, args: object, context, info) => {
        for (const name of names) refuseFailing(failing, `${name}.${field.name}`, row?.id);
        return resolve ? resolve(row ?? {}, args) : defaultFieldResolver(row, args, context, info);
      };
    }
  }
  return schema;
}

function refuseFailing(failing: Failing, coordinate: string, id: string | undefined): void {
  if (!failing.has(coordinate) && !failing.has(`${coordinate}:${id ?? ''}`)) return;
  throw new GraphQLError(`${coordinate} cannot be read`, {
    extensions: { code: 'UPSTREAM_UNAVAILABLE', upstream: 'shelf', upstreamStatus: 503 },
  });
}
