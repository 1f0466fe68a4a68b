import { bold, joined, type MarkedText } from '../../base/text/marked-text.ts';
import { format, formatMarked } from '../../base/text/message.ts';
import { onOneLine } from '../../base/text/on-one-line.ts';
import { isHighBest } from '../../core/contract/goodness.ts';
import type { Choices } from '../../core/contract/message.ts';
import { type Case, isOpen } from '../cases/case.ts';
import type { Score } from '../cases/case-facts.ts';
import { CLOCK_NAMES, type ClockName } from '../cases/clock/case-clock.ts';
import { decidersFor } from '../cases/notify-severity.ts';
import { memberNamed } from '../people.ts';
import type { TeamSettings } from '../team-settings.ts';
import type { TeamWords } from '../words/words.ts';
import type { CardButton } from './card-button.ts';
import { countedMedia } from './case-files.ts';
import { stateText } from './case-words.ts';
import { momentText } from './format-time.ts';
import { quoted, type Wording } from './labels.ts';
import { buyerOf, calledBy, nameOf, namesOf } from './names.ts';
import { cardOf } from './notice.ts';
import type { Reply } from './reply.ts';

/** What a card is drawn from. */
export interface CardParts extends Wording {
  /** The buttons under a case's card. */
  readonly buttons: readonly CardButton[];
}

const WORDS_SHOWN = 3;

/** A case as the team's channel shows it. People's words in it are data. */
export async function cardFor(shown: Case, parts: CardParts): Promise<Reply> {
  const holder = shown.claimedBy && (await nameOf(parts, shown.claimedBy));
  const owner = shown.owner && (await calledBy(parts, shown.owner));
  const { words, settings } = parts;
  const lines = [
    bold(headLine(shown, words, holder)),
    buyerLine(shown, words),
    format(words.locale, words.card.trigger, { trigger: words.triggers[shown.trigger] }),
    ...factLines(shown, parts),
    owner === undefined
      ? words.card.nobody
      : formatMarked(words.locale, words.card.owner, { name: owner }),
    ...(await escalatedLine(shown, parts)),
    ...contactLine(shown, parts),
    ...workLines(shown, words),
    ...clockLines(shown, words, settings),
  ] satisfies readonly (string | MarkedText)[];
  const choices = buttonsFor(shown, parts);
  return { ...joined(lines, '\n'), ...(choices && { choices }) };
}

/** Those who decide are called by the card itself, as its owner is. */
async function escalatedLine(shown: Case, parts: CardParts): Promise<readonly MarkedText[]> {
  const deciders = isOpen(shown) ? decidersFor(shown, parts.settings) : [];
  if (deciders.length === 0) return [];
  return [
    formatMarked(parts.words.locale, parts.words.card.escalated, {
      names: await namesOf(parts, deciders),
    }),
  ];
}

function headLine(shown: Case, words: TeamWords, holder: string | undefined): string {
  return format(words.locale, words.card.head, {
    number: shown.number,
    severity: words.lights[shown.severity],
    state: stateText(shown, words, holder),
  });
}

export function buyerLine(shown: Case, words: TeamWords): string {
  const { subject } = shown;
  const buyer = buyerOf(shown, words);
  const shipment = shipmentText(shown);
  const { account } = subject ?? {};
  if (account === undefined)
    return format(words.locale, words.card.buyerPlain, { buyer, shipment });
  return format(words.locale, words.card.buyer, {
    buyer,
    account: account.name,
    class: account.class ?? '–',
    shipment,
  });
}

function shipmentText({ subject }: Case): string {
  if (subject === undefined) return '–';
  const { reference, product, destination } = subject.shipment;
  return [reference, product, destination].filter((part) => part !== undefined).join(', ');
}

function factLines(shown: Case, parts: CardParts): readonly string[] {
  const { words, labels } = parts;
  const { scores, themes, words: said } = shown.facts;
  const given = scores.map((score) => scoreText(score, parts));
  const quotes = said
    .slice(-WORDS_SHOWN)
    .map(({ text, recalled }) =>
      recalled ? words.card.takenBack : shownText(text, shown, parts, words.quote.plain),
    );
  const about = themes.map(labels.theme);
  const list = (all: readonly string[]) => all.join(words.listSeparator);
  return [
    ...(given.length > 0 ? [format(words.locale, words.card.scores, { scores: list(given) })] : []),
    ...chainLines(shown, parts),
    ...(quotes.length > 0
      ? [format(words.locale, words.card.words, { words: quotes.join(' / ') })]
      : []),
    ...filesLines(shown.facts.files, words),
    ...(about.length > 0 ? [format(words.locale, words.card.themes, { themes: list(about) })] : []),
  ];
}

/** Of a vague answer the example that came after it is shown: it says more. */
function chainLines(shown: Case, parts: CardParts): readonly string[] {
  return shown.facts.chains.flatMap(({ dimension, links }) => {
    if (links.length === 0) return [];
    const answers = links.map(
      ({ answer, example }) =>
        shownText(example ?? answer, shown, parts) || parts.words.card.takenBack,
    );
    const question = parts.labels.question(dimension);
    return format(parts.words.locale, parts.words.card.chain, {
      question,
      links: answers.join(' → '),
    });
  });
}

/** As the buyer was asked: how easy something was is no effort. */
function scoreText(score: Score, { words, labels }: CardParts): string {
  const { question, kind, value, scale } = score;
  const isEase = kind === 'effort' && isHighBest(score);
  const name = isEase ? words.card.easeOfHelp : labels.question(question);
  return `${name} ${value}/${scale.from + scale.points - 1}`;
}

function shownText(
  text: string,
  { locale, translations }: Case,
  parts: CardParts,
  frame?: string,
): string {
  const translation = translations?.find((each) => each.of === text)?.text;
  return quoted({ text, translation }, locale, parts, frame);
}

/** Whom the buyer knows as their contact, where that is not the case's owner. */
function contactLine({ subject, owner }: Case, { words, settings }: CardParts): readonly string[] {
  const contact = subject?.shipment.owner;
  if (contact === undefined) return [];
  const { name, reach } = contact;
  if (owner !== undefined && memberNamed(settings, name)?.identities.includes(owner)) return [];
  return [
    format(words.locale, words.card.contact, { name: [name, reach].filter(Boolean).join(', ') }),
  ];
}

function filesLines(files: Case['facts']['files'] = [], words: TeamWords): readonly string[] {
  const media = files.map((file) => file.media);
  return media.length === 0
    ? []
    : [format(words.locale, words.card.files, { files: countedMedia(media, words) })];
}

function workLines(shown: Case, words: TeamWords): readonly string[] {
  const { plan, repair, reopened, notes, waitingForBuyer } = shown;
  return [
    ...(plan ? [format(words.locale, words.card.plan, { text: onOneLine(plan.text) })] : []),
    ...(repair
      ? [
          format(words.locale, words.card.repair, {
            kind: words.repairs[repair.kind],
            text: onOneLine(repair.text),
          }),
        ]
      : []),
    ...(reopened > 0 ? [format(words.locale, words.card.reopened, { count: reopened })] : []),
    ...(notes.length > 0 ? [format(words.locale, words.card.notes, { count: notes.length })] : []),
    ...(waitingForBuyer === undefined ? [] : [words.card.waiting]),
  ];
}

function clockLines(shown: Case, words: TeamWords, settings: TeamSettings): readonly string[] {
  if (!isOpen(shown)) return [];
  return CLOCK_NAMES.flatMap((name) => clockLine(shown, name, words, settings) ?? []);
}

function clockLine(
  { clocks }: Case,
  name: ClockName,
  words: TeamWords,
  settings: TeamSettings,
): string | undefined {
  const clock = clocks[name];
  if (clock === undefined || clock.stoppedAt !== undefined) return undefined;
  const values = (at: number) => ({
    clock: words.clocks[name],
    time: momentText(at, settings),
  });
  if (clock.breachedAt !== undefined)
    return format(words.locale, words.card.clockLate, values(clock.breachedAt));
  return clock.running && format(words.locale, words.card.clock, values(clock.running.breachAt));
}

function buttonsFor(
  shown: Case,
  { words, buttons }: Pick<CardParts, 'words' | 'buttons'>,
): Choices | undefined {
  if (!isOpen(shown)) return undefined;
  const options = buttons
    .filter(({ isShown }) => isShown?.(shown) ?? true)
    .map(({ value, label }) => ({ value, label: label(words) }));
  return { question: cardOf(shown.number), layout: 'scale', options };
}
