import { GraphQLError, GraphQLScalarType, type GraphQLFieldResolver } from 'graphql';
import { FILMS, PEOPLE, REVIEWS, SERIES, STUDIOS } from './film-shop-data.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- rows of all kinds pass through here
type Row = any;
type Resolvers = Readonly<
  Record<string, Readonly<Record<string, GraphQLFieldResolver<Row, unknown, Row>>>>
>;

const TITLES = [...FILMS, ...SERIES, { __typename: 'Draft', id: 'd1', name: 'Untitled' }];

const byId = (rows: readonly Row[], id: unknown): Row =>
  rows.find((row: Row) => (row.id ?? row.code) === id) ?? null;
const film = (id: unknown): Row => byId(FILMS, id);
const person = (id: unknown): Row => byId(PEOPLE, id);
const title = (id: unknown): Row => byId(TITLES, id);
const reviewsOf = (row: Row): Row[] => REVIEWS.filter(({ about }) => about === row.id);

const contributorsOf = (row: Row): Row[] =>
  row.contributors.map((id: string) => byId([...PEOPLE, ...STUDIOS], id));

/** What the shop requires of a film: over federation it comes in the representation. */
const required = (row: Row): Row =>
  row.prices === undefined
    ? row
    : { ...row, price: row.prices.USD, contributors: contributorsOf(row) };

/** Every field that is not simply a column. Subgraphs and the one big schema share them. */
export const RESOLVERS: Resolvers = {
  Query: {
    title: (_, { id }) => title(id),
    titles: (_, { genre, ids }) =>
      TITLES.filter(
        (row: Row) =>
          (ids?.includes(row.id) ?? row.__typename !== 'Draft') && (!genre || row.genre === genre),
      ),
    film: (_, { id }) => film(id),
    films: (_, { first }) => FILMS.slice(0, first),
    search: (_, { text }) =>
      [...FILMS, ...PEOPLE, ...SERIES].filter(({ name }) => name.includes(text)),
    studio: (_, { code }) => byId(STUDIOS, code),
    echo: (_, { date, filter }) => JSON.stringify({ date, filter }),
    person: (_, { id }) => person(id),
    me: () => person('p1'),
    bargains: () => FILMS.slice(1),
    basket: () => ({
      items: [
        { film: film('f1'), count: 2 },
        { film: film('f2'), count: 0 },
      ],
      total: 24,
    }),
    latest: () => REVIEWS,
    best: () => title('t1'),
  },
  Mutation: {
    addFilm: (_, { name }) => ({ film: { ...FILMS[0], name }, query: {} }),
    rename: (_, { id, name }) => ({ ...person(id), name }),
    buy: (_, { film: id }) => ({ items: [{ film: film(id), count: 1 }], total: 1 }),
  },
  Film: {
    price: (row, { currency }) => row.prices[currency],
    contributors: contributorsOf,
    sequel: (row) => film(row.sequel),
    director: (row) => person(film(row.id).director),
    runtimeMin: (row) => film(row.id).runtimeMin,
    shippingUsd: (row) => {
      const { price, box } = required(row);
      return box === null ? null : price + box.weightG;
    },
    availability: (row) => JSON.stringify([required(row).stock, required(row).label]),
    credits: (row) =>
      required(row)
        .contributors.map((each: Row) => each.id ?? `${each.code}=${each.label}`)
        .join(),
    vat: (row) => required(row).stock * 2,
  },
  Title: {
    stars: (row) => title(row.id).stars ?? null,
    reviews: (row, { first }) => reviewsOf(row).slice(0, first ?? 10),
    top: (row) => reviewsOf(row)[0] ?? null,
  },
  Season: {
    series: (row) => byId(SERIES, row.series?.id ?? row.series),
    discPrice: (row) =>
      byId(SERIES, row.series?.id ?? row.series).seasons.find(
        ({ number }: Row) => number === row.number,
      ).discPrice,
  },
  Person: {
    filmography: (row) => person(row.id).filmography.map(film),
    mentor: (row) => person(person(row.id).mentor),
    reviewed: (row) => REVIEWS.filter(({ author }) => author === row.id),
  },
  Studio: { head: (row) => person(byId(STUDIOS, row.code).head) },
  Review: { author: (row) => person(row.author), about: (row) => title(row.about) },
};

/** How each subgraph finds an entity by what the gateway sends; the shop knows no foreign columns. */
export const REFERENCES: Readonly<Record<string, Readonly<Record<string, (key: Row) => Row>>>> = {
  catalog: {
    Title: ({ id }) => title(id),
    Film: ({ id }) => film(id),
    Series: ({ id }) => byId(SERIES, id),
    Season: ({ series, number }) =>
      byId(SERIES, series.id)?.seasons.find((row: Row) => row.number === number) ?? null,
    Studio: ({ code }) => byId(STUDIOS, code),
  },
  people: {
    Person: ({ id }) => person(id),
    Film: ({ id }) => film(id),
    Studio: ({ code }) => byId(STUDIOS, code),
  },
  shop: {
    Film: (key) => (film(key.id) ? key : null),
    Series: ({ id }) => byId(SERIES, id),
    Season: (key) => key,
    Studio: (key) => key,
  },
  reviews: { Title: (key) => key, Person: (key) => key },
};

/** Takes days alone, so that a subgraph may refuse what the gateway lets pass. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  parseValue: (value) => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value;
    throw new GraphQLError('Date: expected a day, for example 2026-11-21');
  },
});
