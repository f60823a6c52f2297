/** Folder -> the folders of ours it may import. */
const MAY_IMPORT = {
  platform: [],
  gateway: ['platform'],
  subgraphs: ['platform'],
  monitors: ['platform'],
  sandbox: ['platform'],
};
/** Package -> the only places that may import it, so that replacing it stays a local change. */
const DOORS = {
  pino: '^platform/logger[.]ts$',
  'pino-pretty': '^platform/logger[.]ts$',
  'prom-client': '^platform/metrics[.]ts$',
  ioredis: '^platform/redis/',
  dataloader: '^platform/batch-loader[.]ts$',
  undici: '^(platform/http|gateway/transport|monitors/runtime)/',
  cockatiel: '^platform/http/',
  '@streamparser/json': '^platform/json-rows[.]ts$',
  'node-cron': '^monitors/runtime/',
  bullmq: '^monitors/runtime/scheduling/',
  pg: '^subgraphs/ledger/',
  '@electric-sql/pglite': '^subgraphs/ledger/',
  croner: '^(platform/maintenance-window|monitors/runtime/scheduling/schedule)[.]ts$',
  commander: '^app/',
  '@grpc/grpc-js': '^(subgraphs|sandbox)/t7/',
  '@grpc/proto-loader': '^(subgraphs|sandbox)/t7/',
  selfsigned: '^sandbox/runtime/',
  nodemailer: '^platform/mail/',
  'smtp-server': '^sandbox/notifications/',
  imapflow: '^subgraphs/notifications/inbox/',
  'postal-mime': '^subgraphs/notifications/inbox/',
  'postal-mime': '^(subgraphs|sandbox)/notifications/',
  fastify: '^(platform/http|gateway|subgraphs/runtime|sandbox/runtime|app)/',
  '@fastify/static': '^gateway/',
  '@apollo/gateway': '^gateway/(supergraph|planning)/',
  '@apollo/query-planner': '^gateway/planning/',
  '@apollo/federation-internals': '^gateway/(supergraph|planning)/',
  '@apollo/subgraph': '^subgraphs/runtime/',
  ws: '^(gateway/(server|transport)|subgraphs/runtime|monitors/runtime)/',
  'graphql-ws': '^(gateway/(server|transport|playground)|subgraphs/runtime|monitors/runtime)/',
  '@apollo/server': '^(gateway|subgraphs/runtime)/',
};
const OURS = '^(app|platform|gateway|subgraphs|monitors|sandbox|bench|test|scripts)/';
const SHARED = '(runtime|vocabulary|world|generated)';
const PURE = '^monitors/([^/]+/(decide|notes)[.]ts$|[^/]+/rules/|vocabulary/)';
/** What pure files may import besides each other: the same values always give the same values. */
const PURE_NEEDS = '^(platform/(wall-clock|phone)[.]ts$|node_modules/luxon/)';
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const escape = (name) => name.replace(/[/.-]/g, '[$&]');

module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([layer, may]) =>
      error(
        `${layer}-boundary`,
        `${layer}/ may import only: ${[layer, ...may].join(', ')}.`,
        { path: `^${layer}/` },
        { path: OURS, pathNot: `^(${[layer, ...may].join('|')})/` },
      ),
    ),
    ...Object.entries(DOORS).map(([pkg, door]) =>
      error(
        `door-${pkg}`,
        `Only ${door} may import ${pkg}.`,
        { path: OURS, pathNot: [door, '^(test|bench|scripts)/'] },
        { path: `(^|node_modules/)${escape(pkg)}(/|$)` },
      ),
    ),
    error(
      'siblings-do-not-meet',
      'A subgraph, monitor or simulator never imports its neighbour.',
      // Generated types name the models of the folder they were generated for.
      { path: '^(subgraphs|monitors|sandbox)/([^/]+)/', pathNot: '/generated/' },
      { path: '^$1/[^/]+/', pathNot: `^$1/($2|${SHARED.slice(1, -1)})/` },
    ),
    error(
      'shared-does-not-know-users',
      'runtime, vocabulary and world never import a sibling.',
      { path: `^(subgraphs|monitors|sandbox)/${SHARED}/`, pathNot: '/generated/' },
      { path: '^$1/', pathNot: `^$1/${SHARED}/` },
    ),
    error(
      'only-sandbox-knows-the-world',
      'What the product knows it reads from an upstream system.',
      { path: OURS, pathNot: '^(sandbox|test|bench)/' },
      { path: '^sandbox/world/' },
    ),
    error(
      'rules-are-pure',
      'Deciding takes values and returns values; types may come from elsewhere.',
      { path: PURE },
      { path: '.', pathNot: [PURE, PURE_NEEDS], dependencyTypesNot: ['type-only'] },
    ),
    error(
      'monitors-speak-graphql',
      'A monitor reaches the world through monitors/runtime/gateway-client.ts.',
      { path: '^monitors/', pathNot: '^monitors/runtime/' },
      { path: '^platform/(http|store)/' },
    ),
    error(
      'no-cycles',
      'Cycles hide the direction of the design. (Generated types and the models they name are one.)',
      {},
      { circular: true, viaOnly: { pathNot: '/generated/' } },
    ),
    error(
      'no-unresolvable',
      'An unresolved path escapes every rule above.',
      {},
      // A package of types alone has nothing that resolves.
      { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    ),
    error(
      'no-test-code-in-product',
      'Product code runs without tests, benches and scripts.',
      { path: OURS, pathNot: '^(test|bench|scripts)/' },
      { path: '^(test|bench|scripts)/' },
    ),
    error(
      'no-orphans',
      'Dead file: use it or delete it.',
      { orphan: true, path: OURS, pathNot: ['[.]d[.]ts$', '[.]config[.]', '^scripts/', '[.]mjs$'] },
      {},
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^gateway/playground/', '^dist/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
