import { Command } from 'commander';
import { ruleTagger } from '../src/insight/rule-tagger.ts';
import { caseRuleLines } from './eval/case-rules.ts';
import { type Contestant, peers, shipped, travelling, unseen } from './eval/contestants.ts';
import { type Figures, figuresOf, meanOf } from './eval/figures.ts';
import { shortRemarkLines } from './eval/short-remarks.ts';
import { type LabelledSet, readSets } from './learn/rows.ts';

interface Options {
  readonly data: string;
  readonly locale?: string;
  readonly folds?: string;
  readonly leaveSetOut?: boolean;
  readonly peers: boolean;
}

/**
 * Accuracy, macro-F1, theme micro-F1 and texts a second, by set, beside the npm packages; and how
 * many short remarks are read rightly.
 */
new Command('eval')
  .option('--data <folder>', 'labelled sets', '../shared/data/tagging')
  .option('--locale <locale>', 'only the sets of one language')
  .option('--folds <n>', 'learn anew without the rows that are asked about')
  .option('--leave-set-out', 'learn anew without the whole set that is asked about')
  .option('--no-peers', 'leave out the npm packages')
  .action((options: Options) => {
    const sets = readSets(options.data);
    const asked = sets.filter(
      ({ locale }) => options.locale === undefined || locale === options.locale,
    );
    for (const contestant of [ours(sets, options), ...(options.peers ? peers() : [])]) {
      show(contestant, asked);
    }
    showShortRemarks();
    showCaseRules();
  })
  .parse();

function ours(sets: readonly LabelledSet[], { folds, leaveSetOut }: Options): Contestant {
  if (leaveSetOut === true) return travelling(sets);
  return folds === undefined ? shipped() : unseen(sets, Number(folds));
}

function show({ name, guess }: Contestant, sets: readonly LabelledSet[]): void {
  process.stdout.write(`\n${heading(name)}\n`);
  for (const locale of new Set(sets.map((set) => set.locale))) {
    const own = sets.filter((set) => set.locale === locale);
    const measured = own.flatMap((set) => measure(guess, set) ?? []);
    if (measured.length > 0) process.stdout.write(line(`mean ${locale}`, meanFigures(measured)));
  }
}

/** By our tagger as it is shipped: field cases, and remarks of the same kinds. */
function showShortRemarks(): void {
  process.stdout.write(
    `\nshort remarks, right of all\n${shortRemarkLines(ruleTagger()).join('\n')}\n`,
  );
}

/** What the rules that read words open a case for, where nothing else does. */
function showCaseRules(): void {
  const title = 'cases opened'.padEnd(20) + 'of complaints'.padStart(14) + 'of others'.padStart(14);
  process.stdout.write(`\n${title}\n${caseRuleLines(ruleTagger()).join('\n')}\n`);
}

interface Measured extends Figures {
  readonly perSecond: number | undefined;
}

function measure(guess: Contestant['guess'], set: LabelledSet): Measured | undefined {
  guess({ ...set, rows: set.rows.slice(0, 1) });
  const begun = performance.now();
  const guesses = guess(set);
  if (guesses === undefined) return undefined;
  const perSecond = (set.rows.length * 1_000) / (performance.now() - begun);
  const figures = { ...figuresOf(set.rows, guesses), perSecond };
  process.stdout.write(line(`${set.name} (${set.locale})`, figures));
  return figures;
}

function meanFigures(all: readonly Measured[]): Measured {
  return {
    accuracy: meanOf(all.map(({ accuracy }) => accuracy)),
    macroF1: meanOf(all.map(({ macroF1 }) => macroF1)),
    themeF1: meanOf(all.map(({ themeF1 }) => themeF1)),
    perSecond: meanOf(all.map(({ perSecond }) => perSecond)),
  };
}

function heading(name: string): string {
  return `${name.padEnd(28)} accuracy  macro-F1  theme-F1   texts/s`;
}

function line(name: string, { accuracy, macroF1, themeF1, perSecond }: Measured): string {
  const shares = [accuracy, macroF1, themeF1].map((share) =>
    (share?.toFixed(3) ?? '-').padStart(10),
  );
  return `${name.padEnd(27)}${shares.join('')}${Math.round(perSecond ?? 0)
    .toString()
    .padStart(10)}\n`;
}
