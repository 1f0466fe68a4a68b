import type { Locale } from '../../src/base/locale.ts';
import type { Choice, Choices } from '../../src/core/contract/message.ts';
import { type Buyer, RATED, type Rated } from './buyer.ts';

/** What a buyer sees of one message of the bot. */
export interface Heard {
  readonly text: string;
  readonly choices?: Choices;
}

export type Reply =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly question: string; readonly value: string }
  /** Nothing more will come from this buyer, unless the bot asks something new. */
  | { readonly kind: 'silence' };

/** How far a talk has come, as the buyer remembers it. */
export interface Memory {
  readonly replies: number;
  /** How often the buyer has answered each thing. */
  readonly answered: Readonly<Record<string, number>>;
  /** What was rated last, and therefore what a "why" is about. */
  readonly rated: Rated;
}

export const NO_MEMORY: Memory = { replies: 0, answered: {}, rated: 'overall' };

/** No talk goes on for ever, whatever the bot asks. */
const REPLIES_LIMIT = 60;
/** Asked the same thing more often than this, a person gives up. */
const PATIENCE = 3;

const SILENCE: Reply = { kind: 'silence' };

/**
 * What the buyer does after the messages that came since the last reply, and what to remember.
 * Pure; every talk ends in silence after at most 60 replies.
 */
export function nextReply(
  buyer: Buyer,
  memory: Memory,
  heard: readonly Heard[],
): { readonly reply: Reply; readonly memory: Memory } {
  if (memory.replies >= Math.min(buyer.leavesAfter ?? REPLIES_LIMIT, REPLIES_LIMIT)) {
    return { reply: SILENCE, memory };
  }
  const { thing: asked, choices } = askedIn(heard);
  if (asked === undefined) return { reply: SILENCE, memory };
  const rated = isRated(asked) ? asked : memory.rated;
  const thing = asked === 'example' && !hasExample(buyer, memory) ? 'why' : asked;
  // Each score has reasons of its own.
  const counted = thing === 'why' ? `why ${rated}` : thing;
  const before = memory.answered[counted] ?? 0;
  const reply = replyTo(buyer, thing, rated, before, choices);
  const answered = { ...memory.answered, [counted]: before + 1 };
  return { reply, memory: { replies: memory.replies + 1, answered, rated } };
}

/** Without an example to tell, or after it, a person goes on with the reasons. */
function hasExample(buyer: Buyer, memory: Memory): boolean {
  return buyer.example !== undefined && memory.answered.example === undefined;
}

/**
 * The thing asked last: what stands after the dot, or free words where a message ends in a question
 * mark.
 */
function askedIn(heard: readonly Heard[]): { thing?: string; choices?: Choices } {
  const choices = heard.findLast((message) => message.choices !== undefined)?.choices;
  if (choices !== undefined) return { thing: choices.question.split('.').at(-1) ?? '', choices };
  const last = heard.at(-1)?.text.trim() ?? '';
  return /[?？؟]$/u.test(last) ? { thing: 'why' } : {};
}

function isRated(thing: string): thing is Rated {
  return RATED.some((rated) => rated === thing);
}

function replyTo(
  buyer: Buyer,
  thing: string,
  rated: Rated,
  before: number,
  choices: Choices | undefined,
): Reply {
  const reasons = buyer.whys?.[rated] ?? [];
  if (before >= PATIENCE + (thing === 'why' ? reasons.length : 0)) return SILENCE;
  if (isRated(thing)) return scored(buyer.scores[thing], before, choices);
  switch (thing) {
    case 'consent':
      return typed(buyer.begins, before) ?? consented(buyer, choices);
    case 'why':
      return typed(reasons[before]) ?? pressed(choices, 'unknown') ?? passed(buyer, choices);
    case 'example':
      return typed(buyer.example, before) ?? passed(buyer, choices);
    case 'open':
      return goesOn(buyer, choices) ?? typed(buyer.open, before) ?? passed(buyer, choices);
    default:
      return first(choices);
  }
}

/** Words that were not understood the first time are followed by a button in the middle. */
function scored(
  score: number | string | undefined,
  before: number,
  choices: Choices | undefined,
): Reply {
  if (typeof score === 'number') return pressed(choices, String(score)) ?? say(String(score));
  const scale = choices?.options.filter(({ value }) => /^\d+$/.test(value)) ?? [];
  const middle = scale[Math.floor(scale.length / 2)]?.value ?? '';
  const instead = score === undefined ? pressed(choices, 'na') : typed(score, before);
  return instead ?? pressed(choices, middle) ?? SILENCE;
}

function consented({ persona }: Buyer, choices: Choices | undefined): Reply {
  return pressed(choices, persona === 'refusing' ? 'no' : 'yes') ?? first(choices);
}

function goesOn({ answersAll }: Buyer, choices: Choices | undefined): Reply | undefined {
  return answersAll === true ? pressed(choices, 'more') : undefined;
}

function say(text: string): Reply {
  return { kind: 'text', text };
}

/** The words, if there are any and they have not been said already. */
function typed(words: string | undefined, before = 0): Reply | undefined {
  return words === undefined || before > 0 ? undefined : say(words);
}

function pressed(choices: Choices | undefined, wanted: string): Reply | undefined {
  const option = choices?.options.find(({ value }) => value === wanted);
  return choices && option && choice(choices, option);
}

function first(choices: Choices | undefined): Reply {
  const option = choices?.options[0];
  return choices && option ? choice(choices, option) : SILENCE;
}

function choice({ question }: Choices, { value }: Choice): Reply {
  return { kind: 'choice', question, value };
}

/** Passes a question over, with the button for it or in words. */
function passed({ locale }: Buyer, choices: Choices | undefined): Reply {
  return pressed(choices, 'skip') ?? say(DO_NOT_KNOW[locale] ?? DO_NOT_KNOW.en);
}

const DO_NOT_KNOW: Readonly<Partial<Record<Locale, string>> & { en: string }> = {
  en: "I don't know",
  'zh-CN': '不知道',
  es: 'No sé',
  pt: 'Não sei',
  fr: 'Je ne sais pas',
  de: 'Weiß ich nicht',
  ar: 'لا أعرف',
  ru: 'Не знаю',
};
