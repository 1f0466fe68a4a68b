import { format } from '../../base/text/message.ts';
import type { Decision } from '../decide.ts';
import { isUnasked, type Plan, type PlanResponse, type PlanStep } from '../plans/plan.ts';
import type { Reason } from '../reason.ts';
import { reasonText } from '../reason-text.ts';
import { askingWords } from '../words/words.ts';
import { wayText } from './about-text.ts';
import { momentText, type Reader } from './reader.ts';
import type { Story } from './story.ts';

const SIGNS = { go: '✓', wait: '…', skip: '✗' } as const;
const PERCENT = 100;
const TENTHS = 10;

/**
 * The whole story of one ask: what comes of it, what has happened so far, then each rule with what it
 * said. `about` names whom and what it is about.
 */
export function storyText(story: Story, about: string, reader: Reader): string {
  const { plan, decision } = story;
  const words = askingWords(reader.locale).story;
  const isAsked = wasTaken(plan);
  const why = isAsked ? plan.why : decision.why;
  return [
    format(reader.locale, words.head, { about, outcome: outcomeText(story, reader) }),
    policyText(story, reader),
    ...(plan === undefined ? [] : ['', ...planLines(plan, reader)]),
    ...(why.length === 0 ? [] : ['', isAsked ? words.rulesThen : words.rulesNow]),
    ...why.map((reason) => `  ${SIGNS[reason.kind]} ${ruleText(reason, reader)}`),
  ].join('\n');
}

/** They were asked, or a carrier is at it. */
function wasTaken(plan: Plan | undefined): plan is Plan {
  return plan !== undefined && (plan.asked !== undefined || plan.attempt !== undefined);
}

function outcomeText({ facts, plan, decision }: Story, reader: Reader): string {
  const { locale } = reader;
  const { story, states } = askingWords(locale);
  if (plan?.asked !== undefined) {
    const way = wayText(facts, plan.asked.carrier, locale);
    return format(locale, story.asked, { state: states[plan.state], way });
  }
  if (plan?.attempt !== undefined) {
    const way = wayText(facts, plan.attempt.carrier, locale);
    return format(locale, story.underWay, { way });
  }
  if (plan !== undefined && !isUnasked(plan)) return states[plan.state];
  return decisionText(story, decision, facts, reader);
}

function decisionText(
  words: ReturnType<typeof askingWords>['story'],
  decision: Decision,
  facts: Story['facts'],
  reader: Reader,
): string {
  const { locale } = reader;
  switch (decision.kind) {
    case 'ask':
      return format(locale, words.now, { way: wayText(facts, decision.carrier, locale) });
    case 'wait':
      return format(locale, words.later, { time: momentText(decision.until, reader) });
    case 'skip':
      return words.never;
  }
}

/** The policy by which it was decided, where it was, else the one in use. */
function policyText({ facts, plan, decision }: Story, { locale }: Reader): string {
  const { country, timeZone } = facts.contact.place;
  const { policy, noPolicy } = askingWords(locale).story;
  if (!wasTaken(plan)) {
    const { name: arm } = decision.arm;
    return format(locale, policy, { policy: decision.policy, arm, country, timeZone });
  }
  if (plan.policy === undefined || plan.arm === undefined)
    return format(locale, noPolicy, { country, timeZone });
  const { name: arm } = plan.arm;
  return format(locale, policy, { policy: plan.policy, arm, country, timeZone });
}

function planLines(plan: Plan, reader: Reader): readonly string[] {
  const { story } = askingWords(reader.locale);
  const steps = plan.steps.map((step) => `  ${stepText(step, reader)}`);
  return [
    story.steps,
    ...steps,
    ...lateText(plan, reader),
    ...heldText(plan, reader),
    ...refusalsText(plan, reader),
    ...(plan.response === undefined ? [] : responseTexts(plan.response, reader)),
  ];
}

function stepText(step: PlanStep, reader: Reader): string {
  const { locale } = reader;
  const { story, states, steps } = askingWords(locale);
  return format(locale, story.step, {
    time: momentText(step.at, reader),
    state: states[step.state],
    why: format(locale, steps[step.because], stepFacts(step, reader)),
  });
}

/** Facts of a step as people call them; what no word is known for stays as it is. */
function stepFacts({ facts = {} }: PlanStep, { locale }: Reader) {
  const { refusals, ends } = askingWords(locale);
  const { carrier = '', why = '', end = '' } = facts;
  return { carrier, why: called(why, refusals), end: called(end, ends) };
}

function called(fact: string | number, names: Readonly<Partial<Record<string, string>>>): string {
  return names[fact] ?? String(fact);
}

/** How many days after the arrival they were asked, and how many were planned. */
function lateText({ asked, anchor, arm }: Plan, { locale }: Reader): readonly string[] {
  const days = asked?.realisedDays;
  if (days === undefined || anchor === undefined || arm === undefined) return [];
  const values = {
    days: Math.round(days * TENTHS) / TENTHS,
    day: anchor.day,
    isEstimate: anchor.isEstimate ? 'yes' : 'no',
    planned: arm.delayDays,
  };
  return [format(locale, askingWords(locale).story.late, values)];
}

function heldText({ heldUntil, asked }: Plan, reader: Reader): readonly string[] {
  if (heldUntil === undefined || asked !== undefined) return [];
  const { held } = askingWords(reader.locale).story;
  return [format(reader.locale, held, { time: momentText(heldUntil, reader) })];
}

function refusalsText({ refusedBy = [] }: Plan, { locale }: Reader): readonly string[] {
  if (refusedBy.length === 0) return [];
  const { story, ways } = askingWords(locale);
  const names = refusedBy.map((carrier) => ways[carrier]);
  return [format(locale, story.refusals, { ways: names.join(', ') })];
}

function responseTexts(
  { answers, last, score }: PlanResponse,
  { locale }: Reader,
): readonly string[] {
  const words = askingWords(locale).story;
  return [
    ...(last === undefined ? [] : [format(locale, words.answers, { answers, last })]),
    ...(score === undefined
      ? []
      : [format(locale, words.score, { percent: Math.round(score * PERCENT) })]),
  ];
}

function ruleText(reason: Reason, reader: Reader): string {
  const { locale } = reader;
  const rule = reasonText(reason, locale);
  if (reason.kind !== 'wait') return rule;
  const { until } = askingWords(locale).story;
  return format(locale, until, { rule, time: momentText(reason.until, reader) });
}
