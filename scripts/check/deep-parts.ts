/** A proof at its full size: test files, and how many times their everyday size they are tried. */
export interface DeepPart {
  readonly name: string;
  /** What is tried, in a few words. */
  readonly what: string;
  /** How much of it. */
  readonly size: string;
  readonly files: readonly string[];
  /** The variable TEST_SIZE of the run. */
  readonly times: number;
}

const property = (name: string) => `test/property/${name}.test.ts`;

export const DEEP_PARTS: readonly DeepPart[] = [
  {
    name: 'language',
    what: 'one that is made up, added to a copy of the program, which is compiled and asked',
    size: 'one language',
    files: ['test/deep/new-language.test.ts'],
    times: 1,
  },
  {
    name: 'fuzz',
    what: 'malformed and forged deliveries to every webhook',
    size: '100,000 deliveries',
    files: [property('webhook-fuzz')],
    times: 250,
  },
  {
    name: 'crash',
    what: 'a process that dies, answers that are lost, at every call',
    size: '100 × everyday',
    files: [
      'kernel-commands',
      'kernel-crash',
      'kernel-delivery',
      'kernel-engines',
      'kernel-journal',
      'kernel-lost-answers',
      'kernel-poison',
      'kernel-redelivery',
      'kernel-silence',
      'kernel-timers',
    ].map(property),
    times: 100,
  },
  {
    name: 'races',
    what: 'two processes at once, on conversations, cases and sums',
    size: '20 × everyday',
    files: [
      'case-operations',
      'kernel-lease',
      'kernel-two-processes',
      'rollup-months',
      'rollups',
      'team-silence',
    ].map(property),
    times: 20,
  },
  {
    name: 'asking',
    what: 'six weeks in which buyers are asked while processes are killed every day; two that race for windows',
    size: '500 contacts, 42 days; 10,000 contacts',
    files: [property('asking-windows'), 'test/deep/asking.test.ts'],
    times: 67,
  },
  {
    name: 'coverage',
    what: 'how often intervals hold the truth, alarms are false',
    // On a grid of 0.025 % the difference of two shares of ten answers falls to 0.910 in the worst case.
    size: 'grids of 0.1 %, 5 × simulated',
    files: ['interval-coverage', 'estimate-coverage', 'clustered-coverage', 'timing-alarms'].map(
      property,
    ),
    times: 5,
  },
  {
    name: 'soak',
    what: 'whole surveys in waves under faults and restarts',
    size: '4 × its usual waves',
    files: ['test/deep/soak.test.ts'],
    times: 4,
  },
  {
    name: 'strangers',
    what: 'people without an invitation who do all they can at once',
    size: '1,000 posts, 300 talks, 1,000 pages',
    files: ['test/deep/strangers.test.ts'],
    times: 10,
  },
  {
    name: 'outages',
    what: 'messengers that fail in five ways for up to ten minutes',
    size: '40 conversations each',
    files: ['test/deep/outages.test.ts'],
    times: 1,
  },
  {
    name: 'acknowledged',
    what: 'a MongoDB that is killed while two processes take each word',
    size: '100 kills',
    files: ['test/deep/acknowledged.test.ts'],
    times: 20,
  },
  {
    name: 'stop',
    what: 'SIGTERM while messages wait and the messenger is slow',
    size: '2,000 messages in 50 conversations',
    files: ['test/deep/stop.test.ts'],
    times: 1,
  },
  {
    name: 'clocks',
    what: 'workers whose clocks disagree, clocks that are set midway',
    size: '60 talks each',
    files: ['test/deep/clocks.test.ts'],
    times: 1,
  },
  {
    name: 'pages',
    what: 'every page in a browser: languages, sizes, looks, what axe finds',
    size: '96 combinations',
    files: ['test/deep/pages.test.ts'],
    times: 1,
  },
  {
    name: 'sqlite',
    what: 'SQLite: kills under load, a full disk, flushes that fail',
    size: '30 kills, 900 random collections',
    files: [property('sqlite-kill'), property('documents'), 'test/deep/sqlite'],
    times: 15,
  },
];
