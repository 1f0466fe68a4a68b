import { z } from 'zod';
import { LOCALES, type Locale } from '../../src/base/locale.ts';
import { format } from '../../src/base/text/message.ts';
import type { FlowContext } from '../../src/core/contract/flow.ts';
import type { Choice } from '../../src/core/contract/message.ts';
import { saysNotApplicable } from '../rating/not-applicable.ts';
import { optionsMeant } from '../rating/options-meant.ts';
import { readYesNo } from '../rating/read-yes-no.ts';
import type { Given, QuestionKind, ReadQuestion } from '../survey/question-kind.ts';
import { type SurveySettings, texts } from '../survey/survey-settings.ts';
import type { Said } from '../survey/survey-state.ts';
import { isNothing } from '../tone/tone.ts';
import { flowWords } from '../words/words.ts';

const NAME = 'several';

/** The pressed values that are no option: none of them, and no more of them. */
const NONE = 'none';
const DONE = 'done';
const RESERVED = [NONE, DONE, 'na', 'skip', 'more', 'human'];

/** Options that have names in every language; any other brings a label. */
const NAMED: Readonly<Record<string, string>> = flowWords('en').options;

const Option = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z][a-z-]{1,29}$/, 'lower case letters, e.g. wrong-goods')
      .refine((key) => !RESERVED.includes(key), {
        message: 'is a word that has a meaning already',
      }),
    /** What the buyer chooses, by language; English where one is missing. */
    label: texts.optional(),
  })
  .refine(({ key, label }) => label !== undefined || Object.hasOwn(NAMED, key), {
    message: `needs a label, e.g. {"en": "Rust"}; only ${Object.keys(NAMED).join(', ')} have one`,
    path: ['label'],
  });

const Spec = z.strictObject({
  key: z.string(),
  kind: z.literal(NAME),
  label: texts.optional(),
  /** What is asked, by language; absent: which of these went wrong. */
  ask: texts.optional(),
  options: z
    .array(Option)
    .min(2)
    .max(12)
    .refine((options) => new Set(options.map(({ key }) => key)).size === options.length, {
      message: 'names an option twice',
    }),
  /** Whom it is asked: everybody, or those for whom something went wrong. */
  when: z.enum(['always', 'trouble']).default('always'),
});

/**
 * Several of a list: "which of these went wrong?". One is chosen after the other until the buyer says
 * that this is all, or several are typed at once. The answer has no score.
 */
const several: QuestionKind = {
  name: NAME,
  countedAs: 'options',
  spec: Spec,
  plan: (name, settings) => {
    const spec = specsOf(settings).get(name);
    if (spec === undefined) return undefined;
    const options = spec.options.map(({ key }) => key);
    const isAboutTrouble = spec.when === 'trouble';
    return [{ key: name, kind: NAME, options, ...(isAboutTrouble && { isAboutTrouble }) }];
  },
  ask: ({ planned, picked, context }) => ({
    text: askText(planned.key, picked, context),
    layout: 'list',
    options: choices({ ...planned, picked }, context),
  }),
  read: (said, question, context) => read(said, question, context),
  followUp: () => 'nothing',
  label: ({ chosen }, locale, settings) =>
    chosen === undefined ? undefined : listed(chosen, locale, settings),
  mayNotApply: false,
  isAskedAfterFailure: true,
  unclear: (_reading, _question, { locale }) => flowWords(locale).unclear.options,
};

type Specs = ReadonlyMap<string, z.infer<typeof Spec>>;

/** Settings are read once when the program starts, and so is what they say of this kind. */
const known = new WeakMap<SurveySettings, Specs>();

function specsOf(settings: SurveySettings): Specs {
  const found = known.get(settings);
  if (found !== undefined) return found;
  const own = settings.questions.filter(({ kind }) => kind === NAME);
  const specs = new Map(own.map((one) => [one.key, Spec.parse(one)]));
  known.set(settings, specs);
  return specs;
}

function askText(
  key: string,
  picked: readonly string[],
  { locale, settings, subject }: FlowContext<SurveySettings>,
): string {
  const { questions } = flowWords(locale);
  if (picked.length > 0) {
    return format(locale, questions.askMore, { chosen: listed(picked, locale, settings) });
  }
  const { ask } = specsOf(settings).get(key) ?? {};
  const own = ask?.[locale] ?? ask?.en;
  const shipment = subject?.shipment.reference ?? '';
  return `${own ?? format(locale, questions.askSeveral, { shipment })}\n${questions.oneByOne}`;
}

/** What is left to choose, and how to end it. */
function choices(
  { options = [], picked = [] }: ReadQuestion,
  { locale, settings }: FlowContext<SurveySettings>,
): readonly Choice[] {
  const { questions } = flowWords(locale);
  const left = options
    .filter((key) => !picked.includes(key))
    .map((key) => ({ value: key, label: optionLabel(key, locale, settings) }));
  const end =
    picked.length === 0
      ? { value: NONE, label: questions.noneOfThese }
      : { value: DONE, label: questions.thatIsAll };
  return [...left, end];
}

function read(
  { text, pressed }: Said,
  question: ReadQuestion,
  context: FlowContext<SurveySettings>,
): Given {
  const { options = [], picked = [] } = question;
  const named = pressed === undefined ? namedIn(text, question, context) : [pressed];
  const chosen = options.filter((key) => picked.includes(key) || named.includes(key));
  const added = chosen.length - picked.length;
  const raw = pressed === undefined ? text : optionLabel(pressed, context.locale, context.settings);
  if (added === 0) return saysNoMore(text, named, picked) ? end(picked, raw) : NOTHING;
  const goesOn = added === 1 && chosen.length < options.length && !named.includes(DONE);
  return { kind: 'given', members: { chosen, raw }, goesOn };
}

/** Labels are understood in every language, as scores are: the one that is spoken first. */
function namedIn(
  text: string,
  question: ReadQuestion,
  context: FlowContext<SurveySettings>,
): readonly string[] {
  for (const locale of [context.locale, ...LOCALES]) {
    const named = optionsMeant(text, choices(question, { ...context, locale }));
    if (named.length > 0) return named;
  }
  return [];
}

const NOTHING: Given = { kind: 'unclear', why: 'nothing' };

/** "That is all" adds nothing to what was said before it. */
function end(picked: readonly string[], said: string): Given {
  const raw = picked.length === 0 ? said : '';
  return { kind: 'given', members: { chosen: [...picked], raw } };
}

/** None of the options, or none besides those that were chosen. */
function saysNoMore(text: string, named: readonly string[], picked: readonly string[]): boolean {
  if (named.includes(NONE) || named.includes(DONE) || isNothing(text)) return true;
  return picked.length > 0 ? readYesNo(text) === 'no' : saysNotApplicable(text);
}

function optionLabel(key: string, locale: Locale, settings: SurveySettings): string {
  const own = [...specsOf(settings).values()]
    .flatMap(({ options }) => options)
    .find((option) => option.key === key)?.label;
  const { options, questions } = flowWords(locale);
  const names: Readonly<Record<string, string>> = { ...options, [NONE]: questions.noneOfThese };
  return own?.[locale] ?? own?.en ?? names[key] ?? key;
}

/** The labels in one sentence: `Late delivery and Wrong goods`. */
function listed(keys: readonly string[], locale: Locale, settings: SurveySettings): string {
  if (keys.length === 0) return flowWords(locale).questions.noneOfThese;
  const labels = keys.map((key) => optionLabel(key, locale, settings));
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(labels);
}

export default several;
