import { spreadOf } from '../statistics.ts';
import type { TaggingSpeed } from './measure-tagging.ts';

const NOTHING = '—';

/** Texts a second by language, and how often ours fits into the time of `natural`. */
export function taggingTable(speeds: readonly TaggingSpeed[]): readonly (readonly string[])[] {
  const rounds = speeds[0]?.ours.length ?? 0;
  return [
    [
      `tagging on one core, ${rounds} round(s)`,
      'texts',
      'characters',
      'Quayside, texts/s',
      'natural, texts/s',
      'of natural',
    ],
    ...speeds.map(rowOf),
  ];
}

function rowOf({ locale, texts, meanCharacters, ours, natural }: TaggingSpeed): readonly string[] {
  return [
    locale,
    texts.toFixed(0),
    meanCharacters.toFixed(0),
    shown(ours, 0),
    natural === undefined ? NOTHING : shown(natural, 0),
    natural === undefined ? NOTHING : shown(ratiosOf(ours, natural), 2),
  ];
}

/** Each round by itself: what else the machine does hits both. */
function ratiosOf(ours: readonly number[], natural: readonly number[]): readonly number[] {
  return natural.flatMap((rate, round) => {
    const own = ours[round];
    return own === undefined ? [] : [own / rate];
  });
}

function shown(values: readonly number[], digits: number): string {
  const { median, least, most } = spreadOf(values);
  if (values.length === 1) return median.toFixed(digits);
  return `${median.toFixed(digits)} (${least.toFixed(digits)}..${most.toFixed(digits)})`;
}
