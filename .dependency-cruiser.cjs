/** Who may import whom. Everything that is not listed as allowed is an error. */
const own = '^(src|adapters|flows|scripts|test)/';

/** One folder, with the only own paths and packages its files may import. */
function room(from, { own: allowed = [], packages = [], node = false }) {
  return {
    name: `${from.replace(/[\^$()\\]/g, '')} imports only what its room allows`,
    severity: 'error',
    from: { path: from },
    to: {
      pathNot: [...allowed, ...packages.map((name) => `^node_modules/${name}/`), TYPES],
      ...(node ? { dependencyTypesNot: ['core'] } : {}),
    },
  };
}

const TYPES = '^node_modules/@types/';
const BASE = '^src/base/';
const CORE = '^src/(base|core)/';
const PORTS = '^src/[a-z]+/ports[.]ts$';
/** How things of a room are stored and come back. */
const RECORDS = '^src/(programme|team|team/cases)/[a-z]+-record[.]ts$';
/** What a process has at hand: its stores, its settings, its clock. */
const RUNTIME = '^src/app/(open-stores|runtime|settings/[a-z-]+)[.]ts$';
const APP_PACKAGES = ['fastify', 'pino', 'pino-pretty', 'zod'];
/** What cases have in common with reports: themes, and which case somebody's words belong to. */
const THEMES = '^src/insight/(theme|tagging/chain-themes|feedback-case)[.]ts$';

module.exports = {
  forbidden: [
    room('^src/base/', {
      own: [BASE, '^(fs|fs/promises|path|url)$'],
      packages: ['zod', 'intl-messageformat', 'fastest-levenshtein', 'negotiator', 'string-width'],
    }),
    room('^src/core/', { own: [CORE], packages: ['zod'] }),
    room('^flows/(?!lexicon/)', { own: ['^flows/', CORE, '^url$'], packages: ['zod', 'tinyld'] }),
    // A kind must not wait for the list of kinds, which waits for it.
    room('^flows/questions/', {
      own: [
        '^flows/(cause|rating|text|tone|words)/',
        '^flows/survey/(question-kind|score-question|survey-(labels|settings|state))[.]ts$',
        CORE,
      ],
      packages: ['zod'],
    }),
    room('^flows/lexicon/', {
      own: ['^flows/lexicon/', BASE, '^flows/text/phrase-table', '^src/core/contract/expectation'],
    }),
    room('^adapters/parts/', {
      own: ['^adapters/parts/', CORE],
      packages: ['p-retry'],
      node: true,
    }),
    room('^adapters/telegram', {
      own: ['^adapters/(telegram|parts/)', CORE],
      packages: ['grammy', 'zod'],
      node: true,
    }),
    room('^adapters/slack', {
      own: ['^adapters/(slack|parts/)', CORE],
      packages: ['@slack/(bolt|web-api)', 'zod'],
      node: true,
    }),
    room('^adapters/wechat', {
      own: ['^adapters/(wechat|parts/)', CORE],
      packages: ['wechaty', 'wechaty-puppet', 'file-box', 'fast-xml-parser', 'qrcode', 'zod'],
      node: true,
    }),
    room('^adapters/web', {
      own: ['^adapters/(web|parts/)', CORE, '^src/pages/'],
      packages: ['preact', 'zod'],
      node: true,
    }),
    room('^adapters/console', {
      own: ['^adapters/(console|parts/)', CORE],
      packages: ['zod'],
      node: true,
    }),
    room('^src/asking/', {
      own: [
        '^src/asking/',
        '^src/programme/(account|contact|shipment|invitation|ports|subject-of)[.]ts$',
        CORE,
      ],
      packages: ['zod', 'simple-statistics', 'temporal-polyfill'],
      node: true,
    }),
    room('^src/engine/', { own: ['^src/engine/', CORE], node: true }),
    room('^src/programme/', {
      own: ['^src/programme/', CORE, PORTS],
      packages: ['zod', 'csv-parse', 'csv-stringify', 'temporal-polyfill'],
      node: true,
    }),
    room('^src/insight/', {
      own: ['^src/insight/', CORE, PORTS],
      packages: ['zod', 'natural', 'simple-statistics', 'temporal-polyfill'],
      node: true,
    }),
    room('^src/team/', {
      own: ['^src/team/', CORE, PORTS, THEMES],
      packages: ['zod', 'csv-parse', 'csv-stringify', 'temporal-polyfill'],
      node: true,
    }),
    room('^src/render/', {
      own: ['^src/render/', CORE, '^src/insight/'],
      packages: ['picocolors', 'echarts', '@resvg/resvg-js', 'csv-stringify', 'write-excel-file'],
      node: true,
    }),
    room('^src/pages/', {
      own: ['^src/pages/', CORE],
      packages: [
        'preact',
        'preact-render-to-string',
        '@radix-ui/colors',
        'qrcode',
        'fast-xml-parser',
      ],
      node: true,
    }),
    room('^src/stores/', {
      own: [
        ...['^src/stores/', '^src/store/(port/|files/|batcher)', CORE, PORTS, RECORDS],
        '^src/asking/(consents/|ledger/|plans/|planner/(planner-parts|pause)[.]ts$)',
      ],
      packages: ['file-type', 'zod'],
      node: true,
    }),
    room('^src/store/(files/|port/|[a-z-]+[.]ts$)', {
      own: ['^src/store/(port/|files/)', CORE],
      node: true,
    }),
    room('^src/store/mongo/', {
      own: ['^src/store/(mongo/|port/|files/byte-shelf|batcher)', CORE],
      packages: ['mongoose', 'zod'],
      node: true,
    }),
    room('^src/store/sqlite/', {
      own: ['^src/store/(sqlite/|port/|files/)', CORE],
      packages: ['libsql', 'zod'],
      node: true,
    }),
    room('^src/http/', {
      own: ['^src/http/', CORE, PORTS],
      packages: ['fastify', 'zod'],
      node: true,
    }),
    room('^src/reporting/', {
      own: ['^src/(reporting|insight|render|engine|stores)/', CORE, '^src/team/', RUNTIME],
      node: true,
    }),
    room('^src/routes/', {
      own: ['^src/(routes|http|pages|programme)/', CORE, '^src/team/set-up-door[.]ts$', RUNTIME],
      packages: ['fastify', 'zod'],
      node: true,
    }),
    room('^src/app/', { own: ['^src/(?!main[.]ts)'], packages: APP_PACKAGES, node: true }),
    {
      name: 'nobody imports scripts or tests',
      severity: 'error',
      from: { path: '^(src|adapters|flows)/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'adapters and flows are found in their folders, never imported by name',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(adapters|flows)/', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'question kinds are found in their folder, never imported by name',
      severity: 'error',
      from: { path: '^(src|adapters|flows)/' },
      to: { path: '^flows/questions/', dependencyTypesNot: ['dynamic-import'] },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'natural is imported by sub-path (its root reads .env and prints)',
      severity: 'error',
      from: { path: own },
      to: { path: '^node_modules/natural/(lib/natural/index|lib/natural/util|index)' },
    },
    {
      name: 'every import resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@grammyjs/storage-mongodb$' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node'],
    },
  },
};
