import { Command } from 'commander';
import { ruleTagger } from '../../src/insight/tagging/rule-tagger.ts';
import { type LabelledSet, readSets } from '../learn/rows.ts';
import { caseRuleLines } from './case-rules.ts';
import { type Contestant, peers, shipped, travelling, unseen } from './contestants.ts';
import { type Figures, figuresOf, meanOf } from './figures.ts';
import { shortRemarkLines } from './short-remarks.ts';
import { stemLines } from './stems.ts';

interface Options {
  readonly data: string;
  readonly locale?: string;
  readonly folds?: string;
  readonly leaveSetOut?: boolean;
  readonly choose?: boolean;
  readonly peers: boolean;
}

const COLUMNS = ['accuracy', 'macro-F1', 'theme-F1', 'praise', 'blame', 'neutral', 'told'];

/**
 * Accuracy, macro-F1, theme micro-F1, what part of praise, complaints and neutral texts was found,
 * what part of told sides is right, and texts a second, by set, next to the npm packages; how many
 * short remarks are read rightly, and what stems are worth.
 */
new Command('eval')
  .requiredOption('--data <folder>', 'labelled sets: files of JSON lines')
  .option('--locale <locale>', 'only the sets of one language')
  .option('--folds <n>', 'learn anew without the rows that are asked about')
  .option('--leave-set-out', 'learn anew without the whole set that is asked about')
  .option('--choose', 'choose the settings anew for each of these, too; takes half an hour')
  .option('--no-peers', 'leave out the npm packages')
  .action((options: Options) => {
    const sets = readSets(options.data);
    const asked = sets.filter(
      ({ locale }) => options.locale === undefined || locale === options.locale,
    );
    for (const contestant of ours(sets, options)) show(contestant, asked);
    if (options.peers) for (const contestant of peers()) show(contestant, asked);
    showShortRemarks();
    showCaseRules();
    showStems(asked);
  })
  .parse();

/** With both options one after the other: rows of known sets, then sets that are new. */
function ours(sets: readonly LabelledSet[], options: Options): Contestant[] {
  const { folds, leaveSetOut = false, choose = false } = options;
  const unknown = [
    ...(folds === undefined ? [] : [unseen(sets, Number(folds), choose)]),
    ...(leaveSetOut ? [travelling(sets, choose)] : []),
  ];
  return unknown.length === 0 ? [shipped()] : unknown;
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

/** Whether texts that share words share their theme, by what counts as the same word. */
function showStems(sets: readonly LabelledSet[]): void {
  const title = `${'nearest of one theme'.padEnd(20)}${'as written'.padStart(14)}${'six letters'.padStart(14)}${'natural'.padStart(14)}`;
  process.stdout.write(`\n${title}\n${stemLines(sets).join('\n')}\n`);
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
  const mean = (of: (one: Measured) => number | undefined) => meanOf(all.map(of));
  return {
    accuracy: mean(({ accuracy }) => accuracy),
    macroF1: mean(({ macroF1 }) => macroF1),
    themeF1: mean(({ themeF1 }) => themeF1),
    recall: {
      positive: mean(({ recall }) => recall.positive),
      negative: mean(({ recall }) => recall.negative),
      neutral: mean(({ recall }) => recall.neutral),
    },
    sidesRight: mean(({ sidesRight }) => sidesRight),
    perSecond: mean(({ perSecond }) => perSecond),
  };
}

function heading(name: string): string {
  return `${name.padEnd(27)}${[...COLUMNS, 'texts/s'].map((column) => column.padStart(10)).join('')}`;
}

function line(name: string, { perSecond, ...figures }: Measured): string {
  const { accuracy, macroF1, themeF1, recall, sidesRight } = figures;
  const { positive, negative, neutral } = recall;
  const shares = [accuracy, macroF1, themeF1, positive, negative, neutral, sidesRight];
  const cells = [
    ...shares.map((share) => share?.toFixed(3) ?? '-'),
    `${Math.round(perSecond ?? 0)}`,
  ];
  return `${name.padEnd(27)}${cells.map((cell) => cell.padStart(10)).join('')}\n`;
}
