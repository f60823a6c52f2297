import { GraphQLError, GraphQLScalarType } from 'graphql';
import { DRAFTS, FILMS, PEOPLE, REVIEWS, SERIES, STUDIOS, type Row } from './film-shop-data.ts';

interface Arguments {
  readonly id?: string;
  readonly ids?: readonly string[];
  readonly code?: string;
  readonly genre?: string;
  readonly first?: number;
  readonly text?: string;
  readonly name?: string;
  readonly film?: string;
  readonly currency?: string;
  readonly date?: string;
  readonly filter?: unknown;
}

export type Resolver = (row: Row, args: Arguments) => unknown;

const TITLES = [...FILMS, ...SERIES, ...DRAFTS];

function find(rows: readonly Row[], key: string | null | undefined): Row | null {
  return rows.find(({ id, code }) => (id ?? code) === key) ?? null;
}
const film = (id: string | null | undefined) => find(FILMS, id);
const person = (id: string | null | undefined) => find(PEOPLE, id);
const title = (id: string | null | undefined) => find(TITLES, id);
const reviewsOf = ({ id }: Row) => REVIEWS.filter(({ about }) => about === id);

function seriesOf({ series }: Row): Row | null {
  return find(SERIES, typeof series === 'string' ? series : series?.id);
}

function contributorsOf({ contributors = [] }: Row): readonly (Row | null)[] {
  return contributors.map((each) =>
    typeof each === 'string' ? find([...PEOPLE, ...STUDIOS], each) : each,
  );
}

/** What the shop requires of a film: over federation the representation holds it. */
function priceInUsd({ prices, price }: Row): number | undefined {
  return prices ? prices.USD : price;
}

/** Every field that is not simply a column. Subgraphs and the one big schema share them. */
export const RESOLVERS: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  Query: {
    title: (_, { id }) => title(id),
    titles: (_, { genre, ids }) =>
      TITLES.filter((row) => ids?.includes(row.id ?? '') ?? row.__typename !== 'Draft').filter(
        (row) => !genre || row.genre === genre,
      ),
    film: (_, { id }) => film(id),
    films: (_, { first }) => FILMS.slice(0, first),
    search: (_, { text = '' }) =>
      [...FILMS, ...PEOPLE, ...SERIES].filter(({ name }) => name?.includes(text)),
    studio: (_, { code }) => find(STUDIOS, code),
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
    price: ({ prices }, { currency = '' }) => prices?.[currency],
    contributors: contributorsOf,
    sequel: ({ sequel }) => film(sequel),
    director: ({ id }) => person(film(id)?.director),
    runtimeMin: ({ id }) => film(id)?.runtimeMin,
    shippingUsd: (row) => (row.box ? Number(priceInUsd(row)) + row.box.weightG : null),
    availability: ({ stock, label }) => JSON.stringify([stock, label]),
    credits: (row) =>
      contributorsOf(row)
        .map((each) => each?.id ?? `${each?.code}=${each?.label}`)
        .join(),
    vat: ({ stock }) => Number(stock) * 2,
  },
  Title: {
    stars: ({ id }) => title(id)?.stars,
    reviews: (row, { first }) => reviewsOf(row).slice(0, first ?? 10),
    top: (row) => reviewsOf(row)[0],
  },
  Season: {
    series: seriesOf,
    discPrice: (row) =>
      seriesOf(row)?.seasons?.find(({ number }) => number === row.number)?.discPrice,
  },
  Person: {
    filmography: ({ id }) => person(id)?.filmography?.map(film),
    mentor: ({ id }) => person(person(id)?.mentor),
    reviewed: ({ id }) => REVIEWS.filter(({ author }) => author === id),
  },
  Studio: { head: ({ code }) => person(find(STUDIOS, code)?.head) },
  Review: { author: ({ author }) => person(author), about: ({ about }) => title(about) },
};

type FindEntity = (key: Row) => Row | null;

/** How each subgraph finds an entity by what the gateway sends; the shop knows no foreign columns. */
export const REFERENCES: Readonly<Record<string, Readonly<Record<string, FindEntity>>>> = {
  catalog: {
    Title: ({ id }) => title(id),
    Film: ({ id }) => film(id),
    Series: ({ id }) => find(SERIES, id),
    Season: (key) => seriesOf(key)?.seasons?.find(({ number }) => number === key.number) ?? null,
    Studio: ({ code }) => find(STUDIOS, code),
  },
  people: {
    Person: ({ id }) => person(id),
    Film: ({ id }) => film(id),
    Studio: ({ code }) => find(STUDIOS, code),
  },
  shop: {
    Film: (key) => (film(key.id) ? key : null),
    Series: ({ id }) => find(SERIES, id),
    Season: (key) => key,
    Studio: (key) => key,
  },
  reviews: { Title: (key) => key, Person: (key) => key },
};

/** Takes days alone, so that a subgraph refuses what the gateway lets pass. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  parseValue: (value) => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value;
    throw new GraphQLError('Date: expected a day, for example 2026-11-21');
  },
});
