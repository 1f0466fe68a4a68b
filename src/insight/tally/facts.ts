import type { Response } from '../../core/contract/response.ts';
import { SEGMENTS, type Segment } from '../scope/segment.ts';
import { type SegmentValues, segmentKey, segmentsOf } from '../scope/segments-of.ts';
import type { Tagger } from '../tagging/tagger.ts';
import { packTally, TALLY_VERSION, unpackTally } from './packed-tally.ts';
import type { QuestionTally, Tally } from './tally.ts';
import { tallyOf } from './tally-of.ts';
import type { Tallied } from './tally-request.ts';

/** What a report needs to know of one response, worked out once and kept next to it. */
export interface Facts {
  /** Facts of another version say too little, or something else. */
  readonly version: number;
  /** What it belongs to, alike for all ways to write it; the unknown have the empty key. */
  readonly keys: Readonly<Record<Segment, string>>;
  /** What it belongs to as it is written, and its tally, as one short text; see `unpackFacts`. */
  readonly packed: string;
}

export type FactsOf = (response: Response) => Facts;

/** Values in the order of the segments; null for the unknown. */
type Values = readonly (string | null)[];

export function factsBy(tagger: Tagger): FactsOf {
  return (response) => {
    const segments = segmentsOf(response);
    const keys = SEGMENTS.map((segment) => [segment, segmentKey(segments[segment])]);
    return {
      version: TALLY_VERSION,
      keys: Object.fromEntries(keys),
      packed: packFacts(segments, tallyOf(response, tagger)),
    };
  };
}

/** Where a question was first asked is known of one response, and is left out. */
const HERE = { at: 0, response: '' };

function packFacts(segments: SegmentValues, tally: Tally): string {
  const values: Values = SEGMENTS.map((segment) => segments[segment] ?? null);
  const questions = tally.questions.map((question) => seenAt(question, HERE));
  return `${JSON.stringify(values)}\n${packTally({ ...tally, questions })}`;
}

/** Reads facts of this version of the response with this id; throws SyntaxError for other text. */
export function unpackFacts(packed: string, id: string, startedAt: number): Tallied {
  const end = packed.indexOf('\n');
  const values: Values = JSON.parse(packed.slice(0, end));
  const { questions, ...tally } = unpackTally(packed.slice(end + 1));
  const here = { at: startedAt, response: id };
  return {
    startedAt,
    segments: segmentsIn(values),
    tally: { ...tally, questions: questions.map((question) => seenAt(question, here)) },
  };
}

function segmentsIn(values: Values): SegmentValues {
  const of = (segment: Segment) => values[SEGMENTS.indexOf(segment)] ?? undefined;
  return {
    product: of('product'),
    country: of('country'),
    account: of('account'),
    class: of('class'),
    channel: of('channel'),
  };
}

function seenAt(
  question: QuestionTally,
  here: Pick<QuestionTally['first'], 'at' | 'response'>,
): QuestionTally {
  return { ...question, first: { ...here, place: question.first.place } };
}
