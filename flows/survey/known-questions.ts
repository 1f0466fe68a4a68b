import { z } from 'zod';
import { unknownName } from '../../src/base/text/unknown-name.ts';

/** What a variant may hold apart from the keys of dimensions. */
const QUESTIONS = ['overall', 'dimensions', 'recommend', 'effort', 'expectation', 'open'];

/** What every exporter is rated for, unless the operator names other dimensions. */
export const USUAL_DIMENSIONS: readonly string[] = [
  'quality',
  'timeliness',
  'communication',
  'documents',
];

/** Dimensions that have names in every language; any other brings a label. */
const NAMED_DIMENSIONS = [
  ...USUAL_DIMENSIONS,
  'reliability',
  'assurance',
  'tangibles',
  'empathy',
  'responsiveness',
];

const Variants = z.record(z.string(), z.array(z.unknown()).catch([])).catch({});
const Dimension = z.looseObject({ key: z.string(), label: z.unknown().optional() });
const Names = z.looseObject({
  dimensions: z.array(z.unknown()).catch([]),
  variants: Variants,
});

type Path = readonly (string | number)[];

/** A name that nobody knows, and where it stands. */
export interface UnknownQuestion {
  readonly path: Path;
  readonly message: string;
}

/**
 * The dimensions without a name, and the questions of variants that are none, of settings that may
 * have other faults. What stands in `usual` as it is was not the operator's.
 */
export function unknownQuestions(settings: unknown, usual: unknown): readonly UnknownQuestion[] {
  const { dimensions, variants } = Names.catch({ dimensions: [], variants: {} }).parse(settings);
  const untouched = new Map(Object.entries(Variants.parse(usual)));
  const read = dimensions.map((one) => Dimension.safeParse(one).data);
  const known = [...QUESTIONS, ...read.flatMap((one) => one?.key ?? [])];
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
