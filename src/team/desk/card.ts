import { fill } from '../../core/fill.ts';
import type { Choice, Choices } from '../../core/message.ts';
import { type Case, isOpen } from '../cases/case.ts';
import { CLOCK_NAMES, type ClockName } from '../cases/case-clock.ts';
import type { StaffStore } from '../ports.ts';
import type { TeamSettings } from '../team-settings.ts';
import type { TeamWords } from '../words/en.ts';
import { countedMedia } from './case-files.ts';
import { clockText, lightText, stateText, triggerText } from './case-words.ts';
import type { Reply } from './desk.ts';
import { momentText } from './moments.ts';
import { buyerOf, nameOf } from './names.ts';
import { cardOf } from './notice.ts';

interface CardParts {
  readonly staff: StaffStore;
  readonly settings: TeamSettings;
  readonly words: TeamWords;
}

const WORDS_SHOWN = 3;
const TEXT_CHARACTERS = 300;

/** A case as the team's channel shows it. People's words in it are data. */
export async function cardFor(shown: Case, parts: CardParts): Promise<Reply> {
  const holder = shown.claimedBy && (await nameOf(parts.staff, shown.claimedBy));
  const owner = shown.owner && (await nameOf(parts.staff, shown.owner));
  const { words, settings } = parts;
  const lines = [
    headLine(shown, words, holder),
    buyerLine(shown, words),
    fill(words.cardTrigger, { trigger: triggerText(shown.trigger, words) }),
    ...factLines(shown, words),
    ...workLines(shown, words, owner),
    ...clockLines(shown, words, settings),
  ];
  const choices = buttonsFor(shown, words);
  return { text: lines.join('\n'), ...(choices && { choices }) };
}

function headLine(shown: Case, words: TeamWords, holder: string | undefined): string {
  return fill(words.cardHead, {
    number: shown.number,
    light: lightText(shown.light, words),
    state: stateText(shown, words, holder),
  });
}

export function buyerLine(shown: Case, words: TeamWords): string {
  const { subject } = shown;
  const buyer = buyerOf(shown);
  const shipment = shipmentText(shown);
  const { account } = subject ?? {};
  if (account === undefined) return fill(words.cardBuyerPlain, { buyer, shipment });
  return fill(words.cardBuyer, {
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

function factLines({ facts }: Case, words: TeamWords): readonly string[] {
  const scores = facts.scores.map(
    ({ question, value, scale }) => `${question} ${value}/${scale.from + scale.points - 1}`,
  );
  const chains = facts.chains.flatMap(({ dimension, links }) =>
    links.length === 0
      ? []
      : [
          fill(words.cardChain, {
            question: dimension,
            links: links.map(({ answer }) => clipped(answer) || words.takenBack).join(' → '),
          }),
        ],
  );
  const said = facts.words
    .slice(-WORDS_SHOWN)
    .map(({ text, recalled }) => (recalled ? words.takenBack : clipped(text)));
  return [
    ...(scores.length > 0 ? [fill(words.cardScores, { scores: scores.join(', ') })] : []),
    ...chains,
    ...(said.length > 0 ? [fill(words.cardWords, { words: said.join(' / ') })] : []),
    ...filesLines(facts.files, words),
    ...(facts.themes.length > 0
      ? [fill(words.cardThemes, { themes: facts.themes.join(', ') })]
      : []),
  ];
}

function filesLines(files: Case['facts']['files'] = [], words: TeamWords): readonly string[] {
  const media = files.map((file) => file.media);
  return media.length === 0 ? [] : [fill(words.cardFiles, { files: countedMedia(media, words) })];
}

function workLines(shown: Case, words: TeamWords, owner: string | undefined): readonly string[] {
  const { plan, repair, reopened, notes, waitingForBuyer } = shown;
  return [
    owner === undefined ? words.cardNobody : fill(words.cardOwner, { name: owner }),
    ...(plan ? [fill(words.cardPlan, { text: clipped(plan.text) })] : []),
    ...(repair ? [fill(words.cardRepair, { kind: repair.kind, text: clipped(repair.text) })] : []),
    ...(reopened > 0 ? [fill(words.cardReopened, { count: reopened })] : []),
    ...(notes.length > 0 ? [fill(words.cardNotes, { count: notes.length })] : []),
    ...(waitingForBuyer === undefined ? [] : [words.cardWaiting]),
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
    clock: clockText(name, words),
    time: momentText(at, settings),
  });
  if (clock.breachedAt !== undefined) return fill(words.cardClockLate, values(clock.breachedAt));
  return clock.running && fill(words.cardClock, values(clock.running.breachAt));
}

function buttonsFor(shown: Case, words: TeamWords): Choices | undefined {
  if (!isOpen(shown)) return undefined;
  const taking: Choice =
    shown.claimedBy === undefined
      ? { value: 'claim', label: words.buttonClaim }
      : { value: 'release', label: words.buttonRelease };
  const options = [
    taking,
    { value: 'answer', label: words.buttonAnswer },
    { value: 'assign', label: words.buttonAssign },
    { value: 'note', label: words.buttonNote },
    { value: 'resolve', label: words.buttonResolve },
  ];
  return { question: cardOf(shown.number), layout: 'scale', options };
}

function clipped(text: string): string {
  return text.length <= TEXT_CHARACTERS ? text : `${text.slice(0, TEXT_CHARACTERS - 1)}…`;
}
