import { z } from 'zod';
import { unknownName } from '../../src/base/text/unknown-name.ts';
import { QUESTION_KINDS } from './question-kinds.ts';
import { SurveySettings } from './survey-settings.ts';
import { NAMED_DIMENSIONS } from './usual-dimensions.ts';

const Variants = z.record(z.string(), z.array(z.unknown()).catch([])).catch({});
const Dimension = z.looseObject({ key: z.string(), label: z.unknown().optional() });
const OwnQuestion = z.looseObject({ key: z.string(), kind: z.string() });
const Names = z.looseObject({
  dimensions: z.array(z.unknown()).catch([]),
  questions: z.array(z.unknown()).catch([]),
  variants: Variants,
});

const NO_NAMES = { dimensions: [], questions: [], variants: {} };

type Path = readonly (string | number)[];

/** What is wrong with a question, and where it stands. */
interface Fault {
  readonly path: Path;
  readonly message: string;
}

/** The settings, with every question that they name known. */
export const CheckedSettings = SurveySettings.superRefine(
  (settings, { addIssue }) => {
    const usual = SurveySettings.shape.variants.parse(undefined);
    for (const { path, message } of faultsIn(settings, usual)) {
      addIssue({ code: 'custom', path: [...path], message });
    }
  },
  // Together with every other fault of the file, not after them.
  { when: () => true },
);

/**
 * The dimensions without a name, what is wrong with the operator's own questions, and the questions
 * of variants that are none, of settings that may have other faults. What stands in `usual` as it is
 * was not the operator's.
 */
function faultsIn(settings: unknown, usual: unknown): readonly Fault[] {
  const { dimensions, questions, variants } = Names.catch(NO_NAMES).parse(settings);
  const untouched = new Map(Object.entries(Variants.parse(usual)));
  const read = dimensions.map((one) => Dimension.safeParse(one).data);
  const known = builtInNames(read.flatMap((one) => one ?? []));
  const own = questions.map((one) => OwnQuestion.safeParse(one).data);
  const all = [...known, ...own.flatMap((one) => one?.key ?? [])];
  return [
    ...read.flatMap(nameless),
    ...own.flatMap((one, at) => faultsOfOwn(one, at, known)),
    ...Object.entries(variants)
      .filter(([role, keys]) => untouched.get(role)?.join() !== keys.join())
      .flatMap(([role, keys]) =>
        keys.flatMap((key, at) => unknownIn('question', all, key, ['variants', role, at])),
      ),
  ];
}

/** The names of all questions that a variant or an invitation may ask for. */
export function questionNames({ dimensions, questions }: SurveySettings): readonly string[] {
  return [...builtInNames(dimensions), ...questions.map(({ key }) => key)];
}

function builtInNames(dimensions: readonly { readonly key: string }[]): readonly string[] {
  const asked = QUESTION_KINDS.flatMap(({ asks = [] }) => asks);
  return [...asked, ...dimensions.map(({ key }) => key)];
}

/** A question whose name is taken, whose kind is none, or that does not say what its kind needs. */
function faultsOfOwn(
  question: z.infer<typeof OwnQuestion> | undefined,
  at: number,
  taken: readonly string[],
): Fault[] {
  if (question === undefined) return [];
  const path = ['questions', at];
  if (taken.includes(question.key)) {
    const message = `"${question.key}" is the name of another question`;
    return [{ path: [...path, 'key'], message }];
  }
  const kinds = QUESTION_KINDS.filter(({ spec }) => spec !== undefined);
  const kind = kinds.find(({ name }) => name === question.kind);
  if (kind?.spec === undefined) {
    const names = kinds.map(({ name }) => name);
    return unknownIn('kind of question', names, question.kind, [...path, 'kind']);
  }
  const { error } = kind.spec.safeParse(question);
  return (error?.issues ?? []).map((issue) => ({
    path: [...path, ...issue.path.map(pathPart)],
    message: issue.message,
  }));
}

function pathPart(part: PropertyKey): string | number {
  return typeof part === 'symbol' ? String(part) : part;
}

function nameless(one: z.infer<typeof Dimension> | undefined, at: number): Fault[] {
  if (one === undefined || one.label !== undefined) return [];
  const path = ['dimensions', at, 'key'];
  return unknownIn('dimension', NAMED_DIMENSIONS, one.key, path).map(({ message }) => ({
    path,
    message: `${message}, and any other that has a label, e.g. {"en": "the packaging"}`,
  }));
}

function unknownIn(what: string, known: readonly string[], key: unknown, path: Path): Fault[] {
  if (typeof key !== 'string' || known.includes(key)) return [];
  return [{ path, message: unknownName(what, key, known) }];
}
