/** A row of any kind: each has some of these columns. */
export interface Row {
  readonly __typename?: string;
  readonly id?: string;
  readonly code?: string;
  readonly name?: string;
  readonly genre?: string | null;
  readonly released?: string | null;
  readonly rating?: string;
  readonly runtimeMin?: number | null;
  readonly prices?: Readonly<Record<string, number>>;
  readonly price?: number;
  readonly stock?: number;
  readonly label?: string | null;
  readonly box?: { readonly widthMm: number; readonly weightG: number } | null;
  readonly contributors?: readonly (string | Row)[];
  readonly sequel?: string | null;
  readonly director?: string | null;
  readonly internalCode?: string | null;
  readonly stars?: number | null;
  readonly seasons?: readonly Row[];
  readonly series?: string | Row;
  readonly number?: number;
  readonly episodes?: readonly (string | null)[];
  readonly discPrice?: number;
  readonly born?: number | null;
  readonly filmography?: readonly string[];
  readonly mentor?: string | null;
  readonly head?: string;
  readonly address?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly author?: string | null;
  readonly about?: string;
  readonly verdict?: string | null;
}

/** Some columns are empty, zero or false on purpose: those get lost first. */
export const FILMS: readonly Row[] = [
  {
    __typename: 'Film',
    id: 'f1',
    name: 'The Third Switch',
    genre: 'NOIR',
    released: '1949-08-31',
    rating: 'PG',
    runtimeMin: 104,
    prices: { EUR: 12, USD: 14 },
    stock: 3,
    label: 'classic',
    box: { widthMm: 135, weightG: 90 },
    contributors: ['p1', 's1'],
    sequel: 'f2',
    director: 'p1',
    internalCode: 'X-1',
    stars: 4.5,
  },
  {
    __typename: 'Film',
    id: 'f2',
    name: 'A Fourth Switch',
    genre: 'COMEDY',
    released: null,
    rating: 'U',
    runtimeMin: 0,
    prices: { EUR: 0, USD: 0 },
    stock: 0,
    label: '',
    box: { widthMm: 0, weightG: 0 },
    contributors: [],
    sequel: null,
    director: 'p2',
    internalCode: 'X-2',
    stars: 0,
  },
  {
    __typename: 'Film',
    id: 'f3',
    name: 'Loop',
    genre: null,
    released: '2001-01-01',
    rating: 'ADULT',
    runtimeMin: null,
    prices: { EUR: 9, USD: 10 },
    stock: 1,
    label: null,
    box: null,
    contributors: ['s1', 'p2', 'p3'],
    sequel: 'f3',
    director: null,
    internalCode: null,
    stars: null,
  },
];

export const SERIES: readonly Row[] = [
  {
    __typename: 'Series',
    id: 't1',
    name: 'Uplinks',
    genre: 'DRAMA',
    released: '2020-05-05',
    rating: 'twelve',
    seasons: [
      { series: 't1', number: 1, episodes: ['Pilot', null, ''], discPrice: 20 },
      { series: 't1', number: 2, episodes: [], discPrice: 0 },
    ],
    stars: 3.25,
  },
];

/** Of a type that clients do not see. */
export const DRAFTS: readonly Row[] = [{ __typename: 'Draft', id: 'd1', name: 'Untitled' }];

export const PEOPLE: readonly Row[] = [
  {
    __typename: 'Person',
    id: 'p1',
    name: 'Ada Grün',
    born: 1910,
    filmography: ['f1', 'f3'],
    mentor: 'p2',
  },
  { __typename: 'Person', id: 'p2', name: 'Bo Lind', born: 0, filmography: [], mentor: null },
  { __typename: 'Person', id: 'p3', name: 'Cy', born: null, filmography: ['f2'], mentor: 'p1' },
];

export const STUDIOS: readonly Row[] = [
  {
    __typename: 'Studio',
    code: 's1',
    label: 'Eastern',
    head: 'p3',
    address: { city: 'Wien', country: 'AT', street: 'Ring 1' },
  },
];

export const REVIEWS: readonly Row[] = [
  { text: 'Splendid.', author: 'p2', about: 'f1', verdict: 'GOOD' },
  { text: '', author: null, about: 't1', verdict: null },
  { text: 'Long.', author: 'p1', about: 'f1', verdict: 'BAD' },
  { text: 'Again?', author: 'p1', about: 'f3', verdict: 'BAD' },
];
