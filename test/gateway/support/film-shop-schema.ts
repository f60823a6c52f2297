const LINK = `
  extend schema @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@requires", "@external", "@provides", "@override", "@shareable", "@interfaceObject", "@inaccessible"]
  )`;

/** What the shop offers: films and series, behind one interface with a key. */
const catalog = `${LINK}
  scalar Date
  enum Genre { DRAMA COMEDY NOIR SECRET @inaccessible }
  enum Currency { EUR USD }
  enum FilmRating { U PG ADULT }

  interface Title @key(fields: "id") { id: ID! name: String! genre: Genre released: Date }
  interface Named { name: String! }
  union Hit = Film | Series | Person
  union Contributor = Person | Studio

  type Film implements Title & Named @key(fields: "id") {
    id: ID!
    name: String! @shareable
    genre: Genre
    released: Date
    rating: FilmRating
    runtimeMin: Int
    price(currency: Currency! = EUR): Int!
    stock: Int
    label: String
    box: Box
    contributors: [Contributor!]
    sequel: Film
    internalCode: String @inaccessible
  }
  type Series implements Title & Named @key(fields: "id") {
    id: ID!
    name: String!
    genre: Genre
    released: Date
    rating: String @shareable
    seasons: [Season!]!
  }
  type Draft implements Title @key(fields: "id") @inaccessible { id: ID! name: String! genre: Genre released: Date }
  type Season @key(fields: "series { id } number") { series: Series! number: Int! episodes: [String]! }
  type Studio @key(fields: "code") { code: ID! label: String! address: Address @shareable }
  type Address @shareable { city: String country: String }
  type Box @shareable { widthMm: Int weightG: Int }
  type Person @key(fields: "id") { id: ID! }

  type Query {
    title(id: ID!): Title
    titles(genre: Genre, ids: [ID!]): [Title!]!
    film(id: ID!): Film
    films(first: Int = 3): [Film!]!
    search(text: String!): [Hit!]!
    studio(code: ID!): Studio
    echo(date: Date, filter: EchoFilter = { limit: 2 }): String
  }
  input EchoFilter { limit: Int! = 5 words: [String!] }
  type Mutation { addFilm(name: String!): AddFilmPayload! }
  type AddFilmPayload { film: Film query: Query }
`;

const people = `${LINK}
  interface Named { name: String! }
  type Person implements Named @key(fields: "id") {
    id: ID!
    name: String!
    born: Int
    filmography: [Film!]! @provides(fields: "name")
    mentor: Person
  }
  type Film @key(fields: "id") { id: ID! name: String! @external director: Person }
  type Studio @key(fields: "code") { code: ID! head: Person address: Address @shareable }
  type Address @shareable { city: String street: String }
  type Query { person(id: ID!): Person me: Person! }
  type Mutation { rename(id: ID!, name: String!): Person }
`;

const shop = `${LINK}
  enum Currency { EUR USD }
  union Contributor = Person | Studio
  type Film @key(fields: "id") {
    id: ID!
    price(currency: Currency! = EUR): Int! @external
    stock: Int @external
    label: String @external
    box: Box @external
    contributors: [Contributor!] @external
    runtimeMin: Int @override(from: "catalog")
    shippingUsd: Int @requires(fields: "price(currency: USD) box { weightG }")
    availability: String @requires(fields: "stock label")
    credits: String @requires(fields: "contributors { ... on Person { id } ... on Studio { code label } }")
    vat: Int! @requires(fields: "stock")
  }
  type Box @shareable { widthMm: Int weightG: Int }
  type Person @key(fields: "id") { id: ID! }
  type Studio @key(fields: "code") { code: ID! label: String! @external }
  type Series @key(fields: "id") { id: ID! rating: String @shareable }
  type Season @key(fields: "series { id } number") { series: Series! number: Int! discPrice: Int }
  type Query { bargains: [Film!] basket: Basket }
  type Mutation { buy(film: ID!): Basket }
  type Basket { items: [Item!]! total: Int! }
  type Item { film: Film count: Int! }
`;

/** Knows titles without knowing what kinds there are. */
const reviews = `${LINK}
  type Title @interfaceObject @key(fields: "id") { id: ID! stars: Float reviews(first: Int): [Review!]! top: Review }
  type Review { text: String! author: Person about: Title! verdict: Verdict }
  enum Verdict { GOOD BAD }
  type Person @key(fields: "id") { id: ID! reviewed: [Review!] }
  type Query { latest: [Review!]! best: Title }
`;

/** Four subgraphs that between them use what federation has. */
export const FILM_SHOP: Readonly<Record<string, string>> = {
  catalog,
  people,
  shop,
  reviews,
};
