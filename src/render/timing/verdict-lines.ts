import type {
  TimingComparison,
  TimingFigure,
  TimingVerdict,
} from '../../insight/timing/timing-shape.ts';
import { INDENT } from '../analysis/analysis-phrases.ts';
import { probability } from '../analysis/pattern-lines.ts';
import { clean } from '../text/clean.ts';
import { type Line, line, type Tone } from '../text/line.ts';
import { styleOf, type TimingView } from './timing-view.ts';

type Kind = TimingVerdict['kind'];

/** A comparison of which the verdict is known. */
type Judged<Own extends Kind> = TimingComparison & {
  readonly verdict: Extract<TimingVerdict, { readonly kind: Own }>;
};

/** What the comparisons of one figure showed: each difference, then together what showed none. */
export function verdictLines(
  comparisons: readonly TimingComparison[],
  figure: TimingFigure,
  view: TimingView,
): readonly Line[] {
  const own = comparisons.filter((each) => each.figure === figure);
  const said = (tone: Tone, ...texts: readonly string[]): readonly Line[] =>
    texts.filter((text) => text !== '').map((text) => line(text, tone, INDENT));
  return [
    ...said('good', ...judged(own, 'difference').map((each) => differenceText(each, view))),
    ...said('plain', noDifferenceText(judged(own, 'no-difference-shown'), own.length, view)),
    ...said('quiet', tooLittleText(judged(own, 'too-little'), own.length, view)),
    ...said('quiet', noVariationText(judged(own, 'no-variation'), view)),
  ];
}

function judged<Own extends Kind>(
  all: readonly TimingComparison[],
  kind: Own,
): readonly Judged<Own>[] {
  return all.filter((each): each is Judged<Own> => each.verdict.kind === kind);
}

function differenceText({ figure, verdict }: Judged<'difference'>, view: TimingView): string {
  const style = styleOf(figure, view);
  return view.say(view.timing.difference, {
    better: clean(verdict.better),
    worse: clean(verdict.worse),
    difference: style.size(verdict.by),
    interval: style.sizes(verdict.interval),
    p: probability(verdict.adjustedP, view),
  });
}

function noDifferenceText(
  all: readonly Judged<'no-difference-shown'>[],
  pairs: number,
  view: TimingView,
): string {
  const [first] = all;
  if (first === undefined) return '';
  const { range, size } = styleOf(first.figure, view);
  if (all.length === 1) {
    const hidden = { range: range(first.verdict.interval) };
    return view.say(view.timing.noDifference, { ...namesOf(first), ...hidden });
  }
  const ends = all.flatMap(({ verdict: { interval } }) => [interval.low, interval.high]);
  const most = size(Math.max(...ends.map(Math.abs)));
  return view.say(view.timing.noDifferences, { ...howMany(all, pairs), most });
}

function tooLittleText(
  all: readonly Judged<'too-little'>[],
  pairs: number,
  view: TimingView,
): string {
  const [first] = all;
  if (first === undefined) return '';
  const { needed, accounts } = first.verdict;
  if (all.length > 1) {
    return view.say(view.timing.tooLittleOfMany, { ...howMany(all, pairs), needed });
  }
  return view.say(view.timing.tooLittle, { ...namesOf(first), needed, accounts });
}

function noVariationText(all: readonly Judged<'no-variation'>[], view: TimingView): string {
  const [first] = all;
  if (first === undefined) return '';
  if (all.length > 1) return view.say(view.timing.noVariationOfMany, { n: all.length });
  return view.say(view.timing.noVariation, namesOf(first));
}

function namesOf({ from, to }: TimingComparison) {
  return { from: clean(from), to: clean(to) };
}

function howMany(all: readonly TimingComparison[], pairs: number) {
  return { which: all.length === pairs ? 'all' : 'some', n: all.length };
}
