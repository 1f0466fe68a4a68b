import type { Locale } from '../../base/locale.ts';
import type { CauseTable } from '../../insight/causes/cause-groups.ts';
import type { Phrase } from '../../insight/causes/cause-phrases.ts';
import type { CauseNode, CauseTree } from '../../insight/causes/cause-tree.ts';
import type { ReportView } from '../report/report-view.ts';
import { questionName } from '../report/report-view.ts';
import { clean } from '../text/clean.ts';
import { clip } from '../text/clip.ts';
import { BLANK, type Line, line } from '../text/line.ts';
import { causeLabel } from './cause-label.ts';

const INDENT = 2;
/** A quote next to a cause is one line. */
const QUOTE_COLUMNS = 70;
const PHRASE_COLUMNS = 60;
const PHRASE_LINES = 3;
const MOST_NODES = 3;
const MOST_GROUPS = 5;

/** Answer → why → why, below each dimension, with counts and a quote each. */
export function treeLines(
  { dimension, chains, unread, answers }: CauseTree,
  view: ReportView,
): readonly Line[] {
  const name = `${questionName(dimension, view)} · ${view.say(view.words.causes.chains, { n: chains })}`;
  return [
    line(name, 'plain', INDENT),
    ...nodeLines(answers, 2 * INDENT, view),
    ...unreadLine(unread, 2 * INDENT, view),
  ];
}

function nodeLines(nodes: readonly CauseNode[], indent: number, view: ReportView): Line[] {
  return [
    ...nodes.slice(0, MOST_NODES).flatMap((node) => [
      {
        ...line(
          `→ ${causeLabel(node, view)} · ${view.numerals.count(node.count)}`,
          'plain',
          indent,
        ),
        most: 1,
      },
      ...phraseLine(node.phrases, indent + INDENT, view),
      ...nodeLines(node.whys, indent + INDENT, view),
    ]),
    ...moreLine(nodes.length - MOST_NODES, indent, view),
  ];
}

/** The causes of each part, the commonest first. */
export function tableLines(
  heading: string,
  tables: readonly CauseTable[],
  name: (table: CauseTable) => string,
  view: ReportView,
): readonly Line[] {
  const named = tables.filter((table) => table.name !== undefined);
  if (named.length === 0) return [];
  return [
    BLANK,
    line(heading, 'heading'),
    ...named.slice(0, MOST_GROUPS).flatMap((table) => groupLines(table, name(table), view)),
    ...moreLine(named.length - MOST_GROUPS, INDENT, view),
  ];
}

function groupLines(
  { chains, unread, causes }: CauseTable,
  name: string,
  view: ReportView,
): Line[] {
  const head = `${name} · ${view.say(view.words.causes.chains, { n: chains })}`;
  return [
    { ...line(head, 'plain', INDENT), most: 1 },
    ...causes.slice(0, MOST_NODES).flatMap((cause) => {
      const { count, percent } = view.numerals;
      const times = `${count(cause.count)} (${percent(cause.share)})`;
      const text = `${causeLabel(cause, view)} · ${times}`;
      return [
        { ...line(text, 'plain', 2 * INDENT), most: 1 },
        ...phraseLine(cause.phrases, 3 * INDENT, view),
      ];
    }),
    ...moreLine(causes.length - MOST_NODES, 2 * INDENT, view),
    ...unreadLine(unread, 2 * INDENT, view),
  ];
}

/** The commonest words as they were said; those of another language come last, with its name. */
function phraseLine(phrases: readonly Phrase[], indent: number, view: ReportView): readonly Line[] {
  const isForeign = ({ locale }: Phrase) => locale !== view.locale;
  const sorted = [...phrases].sort(
    (one, other) => Number(isForeign(one)) - Number(isForeign(other)),
  );
  const quotes = sorted.map((phrase) => {
    const text = clip(clean(phrase.text), PHRASE_COLUMNS, 'sentence');
    const quote = view.say(view.words.report.quote, { text });
    if (!isForeign(phrase)) return quote;
    return view.say(view.words.causes.foreign, {
      quote,
      language: languageName(phrase.locale, view.locale),
    });
  });
  if (quotes.length === 0) return [];
  const text = quotes.join(view.words.report.separator);
  return [{ ...line(text, 'quiet', indent), most: PHRASE_LINES }];
}

function languageName(locale: Locale, within: Locale): string {
  const [language = locale] = locale.split('-');
  return new Intl.DisplayNames([within], { type: 'language' }).of(language) ?? language;
}

/** The chains that name no cause, on a line of their own. */
function unreadLine(unread: number, indent: number, view: ReportView): readonly Line[] {
  return unread > 0
    ? [line(view.say(view.words.causes.unnamed, { n: unread }), 'quiet', indent)]
    : [];
}

/** One buyer's words; nothing where there are none. */
export function quoteLine(
  text: string,
  indent: number,
  { words, say }: ReportView,
): readonly Line[] {
  const plain = clean(text);
  if (plain === '') return [];
  const quote = say(words.report.quote, { text: clip(plain, QUOTE_COLUMNS, 'sentence') });
  return [{ ...line(quote, 'quiet', indent), most: 2 }];
}

export function moreLine(more: number, indent: number, view: ReportView): readonly Line[] {
  return more > 0 ? [line(view.say(view.words.scope.further, { n: more }), 'quiet', indent)] : [];
}
