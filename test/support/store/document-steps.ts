import fc from 'fast-check';
import type { Index } from '../../../src/store/port/collection.ts';
import type { Change, Condition, Query, Where } from '../../../src/store/port/documents.ts';
import type { Picking, Step } from '../kernel/perform-step.ts';
import type { Loose } from '../memory/memory-documents.ts';

const KEYS = ['a', 'ab', 'b', 'é', "it's", 'k"1', '\u{ff5a}', '🙂'];
const TEXTS = ['', 'a', 'ab', 'abc', 'b', 'é', '\u{d7ff}', '\u{ff5a}', '🙂', "o'n", 'a.b', '1'];
const NUMBERS = [-1, 0, 1, 2, 2.5, 1_700_000_000_000];
const LISTS: readonly (readonly string[])[] = [
  [],
  ['a'],
  ['a', 'b'],
  ['ab', 'a', 'a'],
  ['🙂', 'é'],
];

const key = fc.constantFrom(...KEYS);
const text = fc.constantFrom(...TEXTS);
const number = fc.constantFrom(...NUMBERS);
const words = fc.constantFrom(...LISTS);
const facts = fc.record({ n: number, m: number }, { requiredKeys: [] });
const version = fc.integer({ min: 1, max: 3 });

const PLAIN = { who: text, at: number, on: fc.boolean(), words, facts };
const IDENTITY = { _id: key, version, stamp: text };
const required: ('_id' | 'version' | 'stamp')[] = ['_id', 'version', 'stamp'];

const plainDocument: fc.Arbitrary<Loose> = fc.record(
  { ...IDENTITY, ...PLAIN },
  { requiredKeys: required },
);
/** With a value that may have to be unique. */
const document: fc.Arbitrary<Loose> = fc.record(
  { ...IDENTITY, ...PLAIN, ref: text },
  { requiredKeys: required },
);

const textCondition: fc.Arbitrary<Condition> = fc.oneof(
  text,
  fc.record({ in: fc.array(text, { maxLength: 3 }) }),
  fc.record({ prefix: text }),
  fc.record({ gte: text }),
  fc.record({ gt: text, lt: text }),
  fc.record({ lte: text }),
  fc.record({ gte: number }),
);
const numberCondition: fc.Arbitrary<Condition> = fc.oneof(
  number,
  fc.record({ in: fc.array(number, { maxLength: 3 }) }),
  fc.record({ gte: number }),
  fc.record({ gt: number, lte: number }),
  fc.record({ lt: number }),
  fc.record({ lt: text }),
);
const flagCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.boolean(),
  fc.record({ in: fc.subarray([true, false]) }),
);
const element = fc.oneof(text, fc.record({ prefix: text }));
const wordsCondition: fc.Arbitrary<Condition> = fc.oneof(
  textCondition,
  fc.record({ all: fc.array(element, { minLength: 1, maxLength: 3 }) }),
);

const CONDITIONS = {
  _id: textCondition,
  who: textCondition,
  ref: textCondition,
  at: numberCondition,
  'facts.n': numberCondition,
  on: flagCondition,
};
const MEMBERS = ['who', 'ref', 'at', 'facts.n', 'on'];

/** Conditions on the elements of an array need their index. */
function whereFor(indexes: readonly Index[]): fc.Arbitrary<Where<string>> {
  const hasWords = indexes.some(({ each }) => each);
  const conditions = hasWords ? { ...CONDITIONS, words: wordsCondition } : CONDITIONS;
  return fc
    .subarray(Object.keys(conditions), { minLength: 1, maxLength: 2 })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, within(name)]))));
  function within(name: string): fc.Arbitrary<Condition> {
    return Object.entries(conditions).find(([one]) => one === name)?.[1] ?? textCondition;
  }
}

function queryFor(
  where: fc.Arbitrary<Where<string>>,
): fc.Arbitrary<Query<string> & Partial<Picking>> {
  return fc.record(
    {
      where,
      order: fc.shuffledSubarray(MEMBERS, { maxLength: 3 }),
      descending: fc.boolean(),
      skip: fc.integer({ min: 0, max: 2 }),
      limit: fc.integer({ min: 1, max: 4 }),
      pick: fc.subarray(['who', 'on', 'words', 'facts', 'version']),
    },
    { requiredKeys: [] },
  );
}

/** What may be given for a member, now or later; a whole document is compared, too. */
const state = fc.record(
  {
    who: fc.oneof(text, fc.constant(undefined)),
    at: number,
    on: fc.boolean(),
    words,
    'facts.n': fc.oneof(number, fc.constant(undefined)),
    facts: fc.oneof(facts, fc.constant(undefined)),
    version,
  },
  { requiredKeys: [] },
);
const edit = {
  key,
  onlyIf: state,
  unset: fc.subarray(['on', 'facts.m', 'words']),
};
const set = { at: number, on: fc.boolean(), words, 'facts.n': number };
/** One that sets no member that may have to be unique. */
const plainChange = changeOf(
  fc.record({ ...edit, set: fc.record(set, { requiredKeys: [] }) }, { requiredKeys: ['key'] }),
);
const anyChange = changeOf(
  fc.record(
    { ...edit, set: fc.record({ ...set, who: text, ref: text }, { requiredKeys: [] }) },
    { requiredKeys: ['key'] },
  ),
);
const removal: fc.Arbitrary<Change> = fc.record({ key, onlyIf: state, remove: fc.constant(true) });

/** No member is both set and unset, none is unset of which another is set, and something is changed. */
function changeOf(drawn: fc.Arbitrary<Change>): fc.Arbitrary<Change> {
  return drawn.map(({ unset = [], set = {}, ...change }) => {
    const gone = unset.filter((name) => !(name in set));
    const isEmpty = gone.length + Object.keys(set).length === 0;
    return { ...change, set: isEmpty ? { at: 1 } : set, unset: gone };
  });
}

function stepFor(indexes: readonly Index[]): fc.Arbitrary<Step> {
  const where = whereFor(indexes);
  const query = queryFor(where);
  const one = <Verb extends string>(verb: Verb) => fc.constant(verb);
  return fc.oneof(
    fc.record({
      verb: one('insert'),
      documents: fc.array(document, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ verb: one('put'), documents: fc.array(plainDocument, { maxLength: 2 }) }),
    fc.record({ verb: one('swap'), document: plainDocument }),
    fc.record({ verb: one('change'), change: fc.oneof(anyChange, removal) }),
    fc.record({
      verb: one('changeMany'),
      changes: fc.array(fc.oneof(plainChange, removal), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ verb: one('add'), key, by: fc.constantFrom(1, -3, 0.5) }),
    fc.record({ verb: fc.constantFrom('find', 'each'), query }),
    fc.record({ verb: one('count'), where }),
    fc.record({ verb: one('distinct'), member: fc.constantFrom(...MEMBERS), where }),
    fc.record({ verb: one('getMany'), keys: fc.array(key) }),
    fc.record({ verb: one('get'), key }),
    fc.record({ verb: one('confirm'), key, version }),
    fc.record({ verb: one('remove'), where }),
  );
}

const INDEXES: readonly Index[] = [
  { members: ['who'] },
  { members: ['who', 'at'] },
  { members: ['at'], sparse: true },
  { members: ['at', 'who', 'facts.n'] },
  { members: ['on', 'at'] },
  { members: ['words'], each: true },
  { members: ['ref'], unique: true },
  { members: ['ref', 'who'], unique: true },
];

/** A collection with some of these indexes, and what is asked of it one after the other. */
export const declarations = fc.subarray([...INDEXES]).chain((indexes) =>
  fc.record({
    indexes: fc.constant(indexes),
    steps: fc.array(stepFor(indexes), { minLength: 1, maxLength: 40, size: 'max' }),
  }),
);
