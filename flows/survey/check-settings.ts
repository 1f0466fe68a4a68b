import { z } from 'zod';
import { unknownName } from '../../src/base/text/unknown-name.ts';
import { QUESTION_KINDS } from './question-kinds.ts';
import { SurveySettings } from './survey-settings.ts';
import { NAMED_DIMENSIONS } from './usual-dimensions.ts';

const Variants = z.record(z.string(), z.array(z.unknown()).catch([])).catch({});
const Dimension = z.looseObject({ key: z.string(), label: z.unknown().optional() });
const Names = z.looseObject({
  dimensions: z.array(z.unknown()).catch([]),
  variants: Variants,
});

type Path = readonly (string | number)[];

/** A name that nobody knows, and where it stands. */
interface UnknownQuestion {
  readonly path: Path;
  readonly message: string;
}

/** The settings, with every question that they name known. */
export const CheckedSettings = SurveySettings.superRefine(
  (settings, { addIssue }) => {
    const usual = SurveySettings.shape.variants.parse(undefined);
    for (const { path, message } of unknownQuestions(settings, usual)) {
      addIssue({ code: 'custom', path: [...path], message });
    }
  },
  // Together with every other fault of the file, not after them.
  { when: () => true },
);

/**
 * The dimensions without a name, and the questions of variants that are none, of settings that may
 * have other faults. What stands in `usual` as it is was not the operator's.
 */
function unknownQuestions(settings: unknown, usual: unknown): readonly UnknownQuestion[] {
  const { dimensions, variants } = Names.catch({ dimensions: [], variants: {} }).parse(settings);
  const untouched = new Map(Object.entries(Variants.parse(usual)));
  const read = dimensions.map((one) => Dimension.safeParse(one).data);
  const known = [
    ...QUESTION_KINDS.flatMap(({ asks = [] }) => asks),
    ...read.flatMap((one) => one?.key ?? []),
  ];
  return [
    ...read.flatMap(nameless),
    ...Object.entries(variants)
      .filter(([role, keys]) => untouched.get(role)?.join() !== keys.join())
      .flatMap(([role, keys]) =>
        keys.flatMap((key, at) => unknownIn('question', known, key, ['variants', role, at])),
      ),
  ];
}

function nameless(one: z.infer<typeof Dimension> | undefined, at: number): UnknownQuestion[] {
  if (one === undefined || one.label !== undefined) return [];
  const path = ['dimensions', at, 'key'];
  return unknownIn('dimension', NAMED_DIMENSIONS, one.key, path).map(({ message }) => ({
    path,
    message: `${message}, and any other that has a label, e.g. {"en": "the packaging"}`,
  }));
}

function unknownIn(
  what: string,
  known: readonly string[],
  key: unknown,
  path: Path,
): UnknownQuestion[] {
  if (typeof key !== 'string' || known.includes(key)) return [];
  return [{ path, message: unknownName(what, key, known) }];
}
