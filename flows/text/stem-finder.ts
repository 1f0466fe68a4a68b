import { arabicBare } from './arabic-bare.ts';
import { fold } from './fold.ts';

const HAN = /\p{Script=Han}/u;

/** Whether folded words hold one of the stems: at the start of a word, in Chinese anywhere. */
export function stemFinder(stems: readonly string[]): (words: readonly string[]) => boolean {
  const folded = stems.map(fold);
  const anywhere = folded.filter((stem) => HAN.test(stem));
  const starting = folded.filter((stem) => !HAN.test(stem)).map((stem) => ` ${stem}`);
  return (words) => {
    const line = lineOf(words);
    if (starting.some((stem) => line.includes(stem))) return true;
    const joined = words.filter((word) => HAN.test(word)).join('');
    return joined !== '' && anywhere.some((stem) => joined.includes(stem));
  };
}

/** Each word with a space before it, so that a stem is found at the start of a word only. */
function lineOf(words: readonly string[]): string {
  return words
    .map((word) => ` ${arabicBare(word)}`)
    .join('')
    .concat(' ');
}
