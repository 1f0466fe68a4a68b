import type { Instant } from '../../base/instant.ts';
import type { Locale } from '../../base/locale.ts';
import { answersInWords } from '../../core/contract/counted-as.ts';
import { HAND_OVER_REASONS } from '../../core/contract/flow.ts';
import type { Answer, Response } from '../../core/contract/response.ts';
import type { Concern } from '../../core/contract/team-event.ts';
import type { CaseWork } from '../case-service.ts';
import type { Case } from '../cases/case.ts';
import type { CaseFacts, Score } from '../cases/case-facts.ts';
import type { Concern as CaseConcern } from '../cases/open-case.ts';
import { severityFor } from '../cases/severity-rule.ts';
import type { TeamSettings } from '../team-settings.ts';
import { saidBy } from './said-by.ts';
import type { Strangers } from './strangers.ts';

/** What words are about and how they feel, as far as cases need it. */
interface WordsTag {
  readonly polarity: 'positive' | 'negative' | 'neutral';
  /** The most spoken of first. */
  readonly themes: readonly string[];
}

/** How it is found out whether something is a case. */
export interface CaseIntake extends CaseWork {
  readonly settings: Pick<TeamSettings, 'lights'>;
  readonly tag: (text: string, locale: Locale) => WordsTag;
  readonly defaultLocale: Locale;
  readonly strangers: Strangers;
  readonly now: () => Instant;
}

/**
 * Makes a case of what concerns the team, or adds to the one there is. What the team's rule gives a
 * green severity, and words that are no bad news, make none. Rejects with the store's errors.
 */
export async function openOrUpdateCase(
  intake: CaseIntake,
  operation: string,
  concern: Concern,
): Promise<void> {
  const known = await knownCase(intake, concern);
  if (known === undefined && !isTrouble(intake, concern)) return;
  const { conversation, trigger, subject, response, speakerName } = concern;
  const raised: CaseConcern = {
    id: known?.id ?? concern.id,
    operation,
    conversation,
    trigger,
    facts: factsOf(concern, intake),
    locale: localeOf(concern, intake),
    ...strangerFacts(concern, known, intake),
    ...(isHandOver(trigger) && { handedOverAt: concern.at }),
    ...(response && { response: response.id }),
    ...(subject && { subject }),
    ...(speakerName !== undefined && { speakerName }),
  };
  await intake.cases.openOrUpdate(raised, known);
}

/** The first few strangers have a card at once; of more the team reads one line. */
function strangerFacts(
  { isUninvited }: Concern,
  known: Case | undefined,
  { strangers, now }: CaseIntake,
): Pick<CaseConcern, 'uninvited' | 'heldBack'> {
  if (isUninvited !== true) return {};
  const isHeldBack = known === undefined && !strangers.mayShowCard(now());
  return { uninvited: true, ...(isHeldBack && { heldBack: true as const }) };
}

function isHandOver(trigger: Concern['trigger']): boolean {
  return HAND_OVER_REASONS.some((reason) => reason === trigger);
}

/** The case of this response; else, for what belongs to none, the one that is open in this conversation. */
async function knownCase(
  { cases, store }: CaseIntake,
  concern: Concern,
): Promise<Case | undefined> {
  // Where it is wrong to think so, opening it will meet the one there is.
  if (concern.isNew === true) return undefined;
  const own = await cases.ofConcern(concern.id);
  if (own !== undefined || concern.response !== undefined) return own;
  return (await store.openFor(concern.conversation)).at(-1);
}

function isTrouble(intake: CaseIntake, concern: Concern): boolean {
  const { trigger, words, response, subject } = concern;
  if (trigger === 'unprompted' || trigger === 'complaint') {
    const said = [...words, ...openWords(response)];
    return said.some((text) => tagOf(text, concern, intake).polarity === 'negative');
  }
  const accountClass = subject?.account?.class;
  const scores = response?.answers.flatMap(scoreOf) ?? [];
  return severityFor(trigger, scores, accountClass, intake.settings.lights) !== 'green';
}

function factsOf(concern: Concern, intake: CaseIntake): CaseFacts {
  const { at, words, response, files = [] } = concern;
  const answers = response?.answers ?? [];
  const chains = response?.chains ?? [];
  const given = [
    ...chains.flatMap(({ links }) => links.map(({ answer }) => answer)),
    ...openWords(response),
  ];
  // What is an answer stands on the card as one.
  const unanswering = words.filter((text) => !given.includes(text));
  const texts = [...given, ...unanswering];
  return {
    at,
    scores: answers.flatMap(scoreOf),
    chains,
    themes: themesOf(texts.map((text) => tagOf(text, concern, intake))),
    words: [...openWords(response), ...unanswering]
      .map((text) => ({ text, at, ...saidBy(text, concern) }))
      .slice(-WORDS_KEPT),
    ...(files.length > 0 && { files }),
  };
}

const WORDS_KEPT = 3;

function scoreOf({ question, kind, value, scale, better, messages }: Answer): readonly Score[] {
  if (value === undefined || scale === undefined) return [];
  const score = { question, kind, value, scale, ...(better && { better }) };
  return [{ ...score, ...(messages?.length && { messages }) }];
}

function openWords(response: Response | undefined): readonly string[] {
  return answersInWords(response?.answers ?? []).map(({ raw }) => raw);
}

/** In the buyer's language, in which the report reads the same words. */
function tagOf(text: string, concern: Concern, intake: CaseIntake): WordsTag {
  return intake.tag(text, localeOf(concern, intake));
}

function localeOf({ locale }: Concern, { defaultLocale }: CaseIntake): Locale {
  return locale ?? defaultLocale;
}

/** Most spoken of first. */
function themesOf(tags: readonly WordsTag[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const theme of tags.flatMap(({ themes }) => themes)) {
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([theme]) => theme);
}
