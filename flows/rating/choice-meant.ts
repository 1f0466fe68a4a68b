import type { Choice, Choices } from '../../src/core/contract/message.ts';
import { tonePhrases } from '../lexicon/tone-tables.ts';
import { fold } from '../text/fold.ts';
import { phraseTable } from '../text/phrase-table.ts';
import { coresOf } from '../text/without-politeness.ts';
import { wordsOf } from '../text/words-of.ts';

const COURTESY = tonePhrases('courtesy');

/** The number that stands before a line which was copied out of a list: `1. `, `(2) `, `③`. */
const LIST_MARK =
  /^\s*(?:[([（【]\s*)?(?:\d{1,2}\s*[)\]）】.．、:：-]|[①-⑳➀-➉]\s*[.、]?)\s*(?=\p{L})/u;
/** The label of a number on a scale: `read-rating` reads these, and much that is written like them. */
const NUMBER = /^\d+$/;

const BEFORE =
  'option|options|number|no|nr|choice|choose|i choose|select|the|opción|número|elijo|la|opção|escolho|a|choix|numéro|je choisis|le|nummer|antwort|ich wähle|die|вариант|номер|пункт|ответ|выбираю|الخيار|خيار|رقم|选|选择|选项|我选|我选择|第|就';
const AFTER = 'please|吧|个|项|号|个吧|号吧|项吧|的';
/** How people write a place in a list, first the number. */
const PLACES = [
  '1|一|one|uno|um|un|eins|один|واحد',
  '2|二|two|dos|dois|deux|zwei|два|اثنان|اثنين',
  '3|三|three|tres|três|trois|drei|три|ثلاثة',
  '4|四|four|cuatro|quatro|quatre|vier|четыре|أربعة',
  '5|五|five|cinco|cinq|fünf|пять|خمسة',
  '6|六|six|seis|sechs|шесть|ستة',
  '7|七|seven|siete|sete|sept|sieben|семь|سبعة',
  '8|八|eight|ocho|oito|huit|acht|восемь|ثمانية',
];
const ORDINALS = [
  '(the |)(first|1st)( one| option|)|(la |el |)(primera|primero)( opción|)|(a |o |)(primeira|primeiro)( opção|)|(le |la |)(premier|première)|(das |die |der |)(erste|erster|erstes)|(первый|первое|первая)( вариант|)|الأول|الأولى|前者',
  '(the |)(second|2nd)( one| option|)|(la |el |)(segunda|segundo)( opción|)|(a |o |)(segunda|segundo)( opção|)|(le |la |)(deuxième|second|seconde)|(das |die |der |)(zweite|zweiter|zweites)|(второй|второе|вторая)( вариант|)|الثاني|الثانية|后者',
];

const PLACE = phraseTable<number>([
  ...PLACES.flatMap((spelled, at): (readonly [string, number])[] => [
    [`(${BEFORE}) (${spelled})( (${AFTER})|)`, at],
    [`(${spelled}) (${AFTER})`, at],
  ]),
  ...ORDINALS.map((spelled, at): readonly [string, number] => [`(${spelled})`, at]),
]);

/**
 * The choice that typed words name: its label, with the spelling, signs and courtesy that people add
 * or copied with its number, or its place in a list (`option 1`, `选1`, `the second one`).
 */
export function choiceMeant(
  text: string,
  { layout, options }: Pick<Choices, 'layout' | 'options'>,
): Choice | undefined {
  const words = wordsOf(fold(text.replace(LIST_MARK, '')));
  if (words.length === 0) return undefined;
  const cores = coresOf(words, COURTESY, COURTESY).map(({ start, end }) => words.slice(start, end));
  const labelled = options.find(({ label }) => isLabel(label, cores));
  if (labelled !== undefined || layout === 'scale') return labelled;
  const place = cores.map((core) => PLACE.whole(core)).find((at) => at !== undefined);
  return place === undefined ? undefined : options[place];
}

function isLabel(label: string, cores: readonly (readonly string[])[]): boolean {
  if (NUMBER.test(label)) return false;
  const wanted = wordsOf(fold(label)).join(' ');
  return wanted !== '' && cores.some((core) => core.join(' ') === wanted);
}
