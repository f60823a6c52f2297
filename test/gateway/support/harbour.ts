import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { createFeed, type Feed } from './feed.ts';
import { serveLiveSubgraph, type LiveSubgraph } from './live-subgraph.ts';

const LINK = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])`;

/** Three subgraphs of a harbour. Only the first is live: it knows who arrives, and little of them. */
const HARBOUR: Readonly<Record<string, string>> = {
  traffic: `${LINK}
    interface Berth { number: Int! }
    type Quay implements Berth @key(fields: "number") { number: Int! }
    type Buoy implements Berth { number: Int! colour: String }
    type Vessel @key(fields: "id") { id: ID! }
    type Arrival { cursor: String! vessel: Vessel! berth: Berth note: String }
    type Tide { level: Int! highest: Vessel }
    type Query { harbour: String }
    type Subscription { arrivals(port: String!, after: String): Arrival tides: Tide! refusals: Tide }`,
  registry: `${LINK}
    type Vessel @key(fields: "id") { id: ID! name: String! lengthM: Int }
    type Query { vessel(id: ID!): Vessel }
    type Mutation { rename(id: ID!, name: String!): Vessel }`,
  pilotage: `${LINK}
    type Vessel @key(fields: "id") { id: ID! lengthM: Int @external pilots: Int @requires(fields: "lengthM") }
    type Quay @key(fields: "number") { number: Int! depthM: Int }
    type Query { pilots: Int }`,
};

export interface ArrivalEvent {
  readonly cursor: string;
  readonly vessel: { readonly id: string };
  readonly berth: { readonly __typename: string; readonly number: number } | null;
  readonly note?: () => string;
}

interface TideEvent {
  readonly level: number;
  readonly highest: { readonly id: string };
}

export interface Harbour {
  readonly supergraphSdl: string;
  readonly servers: Readonly<Record<'traffic' | 'registry' | 'pilotage', LiveSubgraph>>;
  readonly arrivals: Feed<ArrivalEvent>;
  readonly tides: Feed<TideEvent>;
  /** The next arrival, numbered from 1: even ones moor at a quay, the others at a buoy. */
  arrive(more?: Partial<ArrivalEvent>): void;
  stop(): Promise<void>;
}

/** Composes the harbour and serves each of its subgraphs over HTTP and WebSockets. */
export async function startHarbour(): Promise<Harbour> {
  const arrivals = createFeed<ArrivalEvent>();
  const tides = createFeed<TideEvent>();
  const schemas = schemasOf(arrivals, tides);
  const servers = {
    traffic: await serveLiveSubgraph(schemas.traffic),
    registry: await serveLiveSubgraph(schemas.registry),
    pilotage: await serveLiveSubgraph(schemas.pilotage),
  };
  const composed = composeServices(
    Object.entries(servers).map(([name, { url }]) => ({
      name,
      url,
      typeDefs: parse(HARBOUR[name] ?? ''),
    })),
  );
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  let count = 0;
  return {
    supergraphSdl: composed.supergraphSdl,
    servers,
    arrivals,
    tides,
    arrive(more = {}) {
      count += 1;
      const __typename = count % 2 === 0 ? 'Quay' : 'Buoy';
      arrivals.append({
        cursor: String(count),
        vessel: { id: `v${count}` },
        berth: { __typename, number: count },
        ...more,
      });
    },
    stop: async () => {
      await Promise.all(Object.values(servers).map((server) => server.stop()));
    },
  };
}

function schemasOf(arrivals: Feed<ArrivalEvent>, tides: Feed<TideEvent>) {
  const traffic = subgraph('traffic', {});
  const fields = traffic.getSubscriptionType()?.getFields() ?? {};
  const live = <T>(name: string, read: (args: { after?: string }) => AsyncIterable<T>) => {
    const field = fields[name];
    if (!field) throw new Error(`no field ${name}`);
    field.subscribe = (_: unknown, args: object) => read(args);
    field.resolve = (event: unknown) => event;
  };
  live('arrivals', ({ after }) => arrivals.read(after));
  live('tides', () => tides.read(undefined));
  live('refusals', () => {
    throw new GraphQLError('refusals: expected a better day', {
      extensions: { code: 'FORBIDDEN', stacktrace: ['secret'] },
    });
  });
  const vessel = ({ id }: { id: string }) => ({ id, name: `Vessel ${id}`, lengthM: 100 });
  return {
    traffic,
    registry: subgraph('registry', {
      Vessel: { __resolveReference: vessel },
      Query: { vessel: (_: unknown, args: { id: string }) => vessel(args) },
      Mutation: {
        rename: (_: unknown, { id, name }: { id: string; name: string }) => {
          if (name !== '') return { ...vessel({ id }), name };
          throw new GraphQLError('name: expected one; got none', {
            extensions: { code: 'BAD_USER_INPUT' },
          });
        },
      },
    }),
    pilotage: subgraph('pilotage', {
      Vessel: {
        __resolveReference: (known: object) => known,
        pilots: ({ lengthM }: { lengthM: number }) => lengthM / 50,
      },
      Quay: { __resolveReference: ({ number }: { number: number }) => ({ number, depthM: 12 }) },
    }),
  };
}

function subgraph(name: string, resolvers: object): GraphQLSchema {
  const typeDefs = parse(HARBOUR[name] ?? '');
  return buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
}
