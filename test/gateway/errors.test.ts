import type { Gateway } from '../../gateway/index.ts';
import { startFilmShop, type FilmShop } from './support/film-shop.ts';
import { ask, startGateway, type ClientAnswer } from './support/gateway-under-test.ts';
import type { SubgraphFault, SubgraphServer } from './support/subgraph-server.ts';

/** What nobody outside may read. */
const PRIVATE = /127\.0\.0\.1|localhost|http:|ECONN|<html|stack/i;

/** `path code`, in the order of the answer. */
function placesOf({ errors = [] }: ClientAnswer): string[] {
  expect(JSON.stringify(errors)).not.toMatch(PRIVATE);
  for (const { extensions } of errors) expect(extensions.requestId).toEqual(expect.any(String));
  return errors.map(({ path = [], extensions }) => `${path.join('.')} ${String(extensions.code)}`);
}

describe('errors of a gateway', () => {
  let shop: FilmShop;
  let gateway: Gateway;

  beforeAll(async () => {
    shop = await startFilmShop();
    gateway = await startGateway(shop.supergraphSdl, {
      environment: { GATEWAY_SUBGRAPH_TIMEOUT_MS: '300', GATEWAY_SUBGRAPH_MAX_BODY_BYTES: '20000' },
    });
  });
  afterAll(async () => {
    await gateway.stop();
    await shop.stop();
  });
  afterEach(() => {
    shop.failing.clear();
    for (const subgraph of Object.values(shop.servers)) subgraph.fault = undefined;
  });

  function server(subgraph: string): SubgraphServer {
    const found = shop.servers[subgraph];
    if (!found) throw new Error(`no subgraph ${subgraph}`);
    return found;
  }
  const answers = (subgraph: string, body: object) =>
    (server(subgraph).fault = { kind: 'body', body: JSON.stringify(body) });
  const isDown = (subgraph: string) => (server(subgraph).fault = { kind: 'status', status: 503 });

  describe('when a subgraph fails as a whole', () => {
    // prettier-ignore
    it.each<{ what: string; fault: SubgraphFault; code: string }>([
      { what: 'a status',              fault: { kind: 'status', status: 500 },                         code: 'SUBGRAPH_UNAVAILABLE' },
      { what: 'a refusal',             fault: { kind: 'status', status: 429 },                         code: 'SUBGRAPH_UNAVAILABLE' },
      { what: 'a page',                fault: { kind: 'body', body: '<html>127.0.0.1</html>' },        code: 'SUBGRAPH_MALFORMED' },
      { what: 'JSON of another kind',  fault: { kind: 'body', body: '[1]' },                           code: 'SUBGRAPH_MALFORMED' },
      { what: 'nothing in it',         fault: { kind: 'body', body: '{}' },                            code: 'SUBGRAPH_MALFORMED' },
      { what: 'other entities',        fault: { kind: 'body', body: '{"data":{"_entities":[null]}}' }, code: 'SUBGRAPH_MALFORMED' },
      { what: 'a very long answer',    fault: { kind: 'body', body: 'x'.repeat(20_001) },              code: 'SUBGRAPH_MALFORMED' },
      { what: 'no answer at all',      fault: { kind: 'silent' },                                      code: 'SUBGRAPH_TIMEOUT' },
      { what: 'half an answer',        fault: { kind: 'broken-off' },                                  code: 'SUBGRAPH_UNAVAILABLE' },
      { what: 'an error without code', fault: { kind: 'body', body: '{"errors":[{"message":"at 127.0.0.1"}]}' }, code: 'INTERNAL_SERVER_ERROR' },
    ])('($what) each place has its error, and the rest stays', async ({ fault, code }) => {
      server('reviews').fault = fault;
      const answer = await ask(gateway, '{ films(first: 2) { title: name points: stars top { text } director { name } } }');
      expect(answer.status).toBe(200);
      expect(answer.data).toEqual({
        films: [
          { title: 'The Third Switch', points: null, top: null, director: { name: 'Ada Grün' } },
          { title: 'A Fourth Switch', points: null, top: null, director: { name: 'Bo Lind' } },
        ],
      });
      expect(placesOf(answer)).toEqual(
        ['films.0.points', 'films.0.top', 'films.1.points', 'films.1.top'].map((path) => `${path} ${code}`),
      );
      expect(answer.errors?.[0]?.extensions.subgraph).toBe('reviews');
    });

    it('answers whole again as soon as the subgraph does', async () => {
      await server('reviews').refuse();
      const query = '{ film(id: "f1") { stars } }';
      expect(placesOf(await ask(gateway, query))).toEqual(['film.stars SUBGRAPH_UNAVAILABLE']);
      await server('reviews').start();
      expect((await ask(gateway, query)).data).toEqual({ film: { stars: 4.5 } });
    });

    it('tells an error once where a null takes everything with it, at the field that may not be null', async () => {
      isDown('reviews');
      const answer = await ask(gateway, '{ films { stars reviews { text } } }');
      expect(answer.data).toBeNull();
      expect(placesOf(answer)).toEqual(['films.0.reviews SUBGRAPH_UNAVAILABLE']);
    });

    it('keeps other root fields', async () => {
      isDown('people');
      const answer = await ask(
        gateway,
        '{ person(id: "p1") { name } studio(code: "s1") { label head { name } } }',
      );
      expect(answer.data).toEqual({ person: null, studio: { label: 'Eastern', head: null } });
      expect(placesOf(answer)).toEqual([
        'person SUBGRAPH_UNAVAILABLE',
        'studio.head SUBGRAPH_UNAVAILABLE',
      ]);
    });

    it('does not tell what nobody asked for', async () => {
      isDown('reviews');
      const answer = await ask(
        gateway,
        'query($no: Boolean!) { films { name stars @include(if: $no) } }',
        { no: false },
      );
      expect(answer.errors).toBeUndefined();
    });

    it('has its places inside a value that several subgraphs share', async () => {
      isDown('people');
      const answer = await ask(gateway, '{ studio(code: "s1") { address { country street } } }');
      expect(answer.data).toEqual({ studio: { address: { country: 'AT', street: null } } });
      expect(placesOf(answer)).toEqual(['studio.address.street SUBGRAPH_UNAVAILABLE']);
    });

    it('cannot tell the kind behind an interface object, and says so', async () => {
      isDown('catalog');
      const answer = await ask(gateway, '{ best { stars ... on Series { genre } } }');
      expect(answer.data).toEqual({ best: null });
      expect(placesOf(answer)).toEqual(['best SUBGRAPH_UNAVAILABLE']);
    });

    it('is no error that a mutation is tried again for', async () => {
      await server('shop').refuse();
      server('shop').received.length = 0;
      const answer = await ask(gateway, 'mutation { buy(film: "f1") { total } }');
      await server('shop').start();
      expect(placesOf(answer)).toEqual(['buy SUBGRAPH_UNAVAILABLE']);
      expect(server('shop').received).toEqual([]);
    });
  });

  describe('when a subgraph reports an error', () => {
    it('has the place in the terms of the client, its code and its details', async () => {
      shop.failing.add('Film.genre:f2');
      const answer = await ask(gateway, '{ all: films { kind: genre } }');
      expect(answer.data).toEqual({ all: [{ kind: 'NOIR' }, { kind: null }, { kind: null }] });
      expect(answer.errors).toEqual([
        {
          message: 'Film.genre cannot be read',
          path: ['all', 1, 'kind'],
          locations: [{ line: 1, column: 16 }],
          extensions: {
            code: 'UPSTREAM_UNAVAILABLE',
            upstream: 'shelf',
            upstreamStatus: 503,
            subgraph: 'catalog',
            requestId: expect.any(String) as string,
          },
        },
      ]);
    });

    // prettier-ignore
    it.each<{ what: string; failing: string; query: string; places: string[] }>([
      { what: 'at every place that shows the entity',     failing: 'Person.name:p1',   query: '{ latest { by: author { mentor { id } called: name } } }', places: ['latest.2.by.called', 'latest.3.by.called'] },
      { what: 'below an entity',                          failing: 'Review.text',      query: '{ film(id: "f1") { top { text verdict } } }',           places: ['film.top.text'] },
      { what: 'inside lists below an entity',             failing: 'Person.mentor:p1', query: '{ latest { author { reviewed { by: author { mentor { name } } } } } }', places: ['latest.2.author.reviewed.0.by.mentor', 'latest.2.author.reviewed.1.by.mentor', 'latest.3.author.reviewed.0.by.mentor', 'latest.3.author.reviewed.1.by.mentor'] },
      { what: 'where one name stands for two types',      failing: 'Series.rating:t1', query: '{ titles { ... on Film { rating } ... on Series { rated: rating } } }', places: ['titles.3.rated'] },
      { what: 'under an alias that hides a key',          failing: 'Film.genre:f1',    query: '{ film(id: "f1") { id: genre stars } }',                places: ['film.id'] },
      { what: 'of an interface object',                   failing: 'Title.stars:t1',   query: '{ titles { stars } }',                                  places: ['titles.3.stars'] },
      { what: 'that took the kind of an interface object with it', failing: 'Series.seasons:t1', query: '{ best { ... on Series { seasons { number } } } }', places: ['best.seasons'] },
      { what: 'that took non-null parents with it',       failing: 'Title.reviews',    query: '{ film(id: "f1") { name reviews { text } } }',          places: ['film.reviews'] },
    ])('$what', async ({ failing, query, places }) => {
      shop.failing.add(failing);
      const answer = await ask(gateway, query);
      expect(placesOf(answer)).toEqual(places.map((path) => `${path} UPSTREAM_UNAVAILABLE`));
    });

    it('without a path is at what is null', async () => {
      answers('catalog', {
        data: { film: null, studio: { label: 'x' } },
        errors: [{ message: 'Tired', extensions: { code: 'TIRED' } }],
      });
      const answer = await ask(
        gateway,
        '{ studio(code: "s1") { label } a: film(id: "f1") { name } }',
      );
      expect(answer.data).toMatchObject({ a: null });
      expect(placesOf(answer)).toEqual(['a TIRED']);
    });

    it('about all entities is at each place', async () => {
      answers('reviews', {
        data: null,
        errors: [{ message: 'Tired', path: ['_entities'], extensions: { code: 'TIRED' } }],
      });
      const answer = await ask(gateway, '{ films(first: 2) { stars } }');
      expect(placesOf(answer)).toEqual(['films.0.stars TIRED', 'films.1.stars TIRED']);
    });

    it('about one entity is at each of its fields, and not at others', async () => {
      answers('reviews', {
        data: { _entities: [null, { stars: 1 }] },
        errors: [{ message: 'Tired', path: ['_entities', 0], extensions: { code: 'TIRED' } }],
      });
      const answer = await ask(gateway, '{ films(first: 2) { stars top { text } } }');
      expect(answer.data).toMatchObject({ films: [{ stars: null }, { stars: 1 }] });
      expect(placesOf(answer)).toEqual([
        'films.0.stars TIRED',
        'films.0.top TIRED',
        'films.1.top SUBGRAPH_MALFORMED',
      ]);
    });

    it('keeps no trace of the inside', async () => {
      answers('reviews', {
        data: { _entities: [{ stars: null }] },
        errors: [
          {
            message: 'Tired',
            path: ['_entities', 0, 'stars'],
            extensions: {
              code: 'TIRED',
              http: { status: 418 },
              stacktrace: ['at x'],
              exception: {},
            },
          },
        ],
      });
      const { status, errors } = await ask(gateway, '{ film(id: "f1") { stars } }');
      expect(status).toBe(200);
      expect(Object.keys(errors?.[0]?.extensions ?? {}).sort()).toEqual([
        'code',
        'requestId',
        'subgraph',
      ]);
    });

    it('is told though another subgraph gave the value', async () => {
      answers('reviews', {
        data: { _entities: [{ stars: 2 }] },
        errors: [
          { message: 'Nearly', path: ['_entities', 0, 'stars'], extensions: { code: 'TIRED' } },
        ],
      });
      const answer = await ask(gateway, '{ film(id: "f1") { stars } }');
      expect(answer.data).toEqual({ film: { stars: 2 } });
      expect(placesOf(answer)).toEqual(['film.stars TIRED']);
    });
  });

  describe('when a field is required for another', () => {
    it('is at the fields that depend on it, which are not asked for', async () => {
      shop.failing.add('Film.label:f1');
      server('shop').received.length = 0;
      const answer = await ask(gateway, '{ films(first: 2) { name could: availability } }');
      expect(answer.data).toEqual({
        films: [
          { name: 'The Third Switch', could: null },
          { name: 'A Fourth Switch', could: '[0,""]' },
        ],
      });
      expect(placesOf(answer)).toEqual(['films.0.could UPSTREAM_UNAVAILABLE']);
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        subgraph: 'catalog',
        upstream: 'shelf',
      });
      expect(server('shop').received.map(({ variables }) => variables.representations)).toEqual([
        [{ __typename: 'Film', id: 'f2', stock: 0, label: '' }],
      ]);
    });

    // prettier-ignore
    it.each<{ what: string; failing: string; query: string; places: string[] }>([
      { what: 'beside the required field itself',  failing: 'Film.label:f1',  query: '{ film(id: "f1") { label availability } }', places: ['film.label', 'film.availability'] },
      { what: 'inside what is required',           failing: 'Box.weightG',    query: '{ film(id: "f1") { shippingUsd } }',        places: ['film.shippingUsd'] },
      { what: 'that is not in the document and takes its parent with it', failing: 'Film.price:f1', query: '{ film(id: "f1") { shippingUsd } }', places: ['film'] },
      { what: 'in a list of a union',              failing: 'Studio.label',   query: '{ film(id: "f1") { credits } }',            places: ['film.credits'] },
      { what: 'for a field that is never null',    failing: 'Film.stock:f1',  query: '{ film(id: "f1") { vat } }',                places: ['film.vat'] },
    ])('($what)', async ({ failing, query, places }) => {
      shop.failing.add(failing);
      const answer = await ask(gateway, query);
      expect([...new Set(placesOf(answer))]).toEqual(places.map((path) => `${path} UPSTREAM_UNAVAILABLE`));
    });

    it('tells when the subgraph that has it is down', async () => {
      const { fault } = server('people');
      isDown('catalog');
      const answer = await ask(
        gateway,
        '{ person(id: "p1") { filmography { name availability } } }',
      );
      server('people').fault = fault;
      expect(answer.data).toEqual({
        person: {
          filmography: [
            { name: 'The Third Switch', availability: null },
            { name: 'Loop', availability: null },
          ],
        },
      });
      expect(placesOf(answer)).toEqual([
        'person.filmography.0.availability SUBGRAPH_UNAVAILABLE',
        'person.filmography.1.availability SUBGRAPH_UNAVAILABLE',
      ]);
    });
  });

  describe('when an answer breaks its contract', () => {
    // prettier-ignore
    it.each<{ what: string; entity: object | null; query: string; data: unknown; place: string; says: RegExp }>([
      { what: 'a field left out',       entity: {},                       query: '{ film(id: "f1") { stars } }',            data: { film: { stars: null } }, place: 'film.stars',     says: /Film\.stars was left out .*"reviews"/ },
      { what: 'a null that may not be', entity: { reviews: null },        query: '{ film(id: "f1") { reviews { text } } }', data: { film: null },            place: 'film.reviews',   says: /Film\.reviews is never null .*"reviews"/ },
      { what: 'an entity unknown there', entity: null,                    query: '{ film(id: "f1") { reviews { text } } }', data: { film: null },            place: 'film.reviews',   says: /Film\.reviews is never null .*"reviews"/ },
      { what: 'no list',                entity: { reviews: 'many' },      query: '{ film(id: "f1") { reviews { text } } }', data: { film: null },            place: 'film.reviews',   says: /not of its type/ },
      { what: 'no object',              entity: { top: 7 },               query: '{ film(id: "f1") { top { text } } }',     data: { film: { top: null } },   place: 'film.top',       says: /not of its type/ },
      { what: 'no number',              entity: { stars: 'four' },        query: '{ film(id: "f1") { stars } }',            data: { film: { stars: null } }, place: 'film.stars',     says: /Film\.stars has a value that is not of its type/ },
      { what: 'an unknown enum value',  entity: { top: { verdict: 'MEH' } }, query: '{ film(id: "f1") { top { verdict } } }', data: { film: { top: { verdict: null } } }, place: 'film.top.verdict', says: /not of its type/ },
      { what: 'a null inside a list',   entity: { reviews: [{ text: 'a' }, null] }, query: '{ film(id: "f1") { reviews { text } } }', data: { film: null }, place: 'film.reviews.1', says: /never null/ },
    ])('($what) the place says so', async ({ entity, query, data, place, says }) => {
      answers('reviews', { data: { _entities: [entity] } });
      const answer = await ask(gateway, query);
      expect(answer.data).toEqual(data);
      expect(placesOf(answer)).toEqual([`${place} SUBGRAPH_MALFORMED`]);
      expect(answer.errors?.[0]?.message).toMatch(says);
      expect(answer.errors?.[0]?.extensions.subgraph).toBe('reviews');
    });

    it('an entity that a subgraph does not know is null there, without an error', async () => {
      answers('reviews', { data: { _entities: [null] } });
      const answer = await ask(gateway, '{ film(id: "f1") { name stars } }');
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toEqual({ film: { name: 'The Third Switch', stars: null } });
    });

    it('does not name a type or a value that clients may not see', async () => {
      const answer = await ask(
        gateway,
        '{ titles(ids: ["f1"]) { name } title(id: "d1") { name } }',
      );
      expect(answer.data).toEqual({ titles: [{ name: 'The Third Switch' }], title: null });
      expect(placesOf(answer)).toEqual(['title SUBGRAPH_MALFORMED']);
      expect(JSON.stringify(answer.errors)).not.toMatch(/Draft/);
      answers('catalog', { data: { film: { genre: 'SECRET' } } });
      const secret = await ask(gateway, '{ film(id: "f1") { genre } }');
      expect(placesOf(secret)).toEqual(['film.genre SUBGRAPH_MALFORMED']);
      expect(JSON.stringify(secret.errors)).not.toMatch(/SECRET/);
    });
  });

  it('ends a request whose time is over with what there is', async () => {
    const hasty = await startGateway(shop.supergraphSdl, {
      environment: { GATEWAY_REQUEST_TIMEOUT_MS: '200' },
    });
    server('reviews').fault = { kind: 'silent' };
    const answer = await ask(hasty, '{ film(id: "f1") { name stars } }');
    await hasty.stop();
    expect(answer.data).toEqual({ film: { name: 'The Third Switch', stars: null } });
    expect(placesOf(answer)).toEqual(['film.stars SUBGRAPH_TIMEOUT']);
    expect(answer.errors?.[0]?.message).toMatch(/200 ms/);
  });

  it('refuses an operation whose variables a subgraph refuses', async () => {
    const answer = await ask(gateway, 'query($day: Date) { echo(date: $day) films { id } }', {
      day: 'yesterday',
    });
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
    expect(placesOf(answer)).toEqual([' BAD_USER_INPUT']);
    expect(answer.errors?.[0]?.message).toMatch(/expected a day/);
  });
});
