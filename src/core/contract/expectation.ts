/** How things went compared with what the buyer had expected, the best first. */
export const EXPECTATIONS = ['better', 'as-expected', 'worse'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

const EXPECTED = 'expected-';

/** The key of the question which level a buyer expects of a dimension. */
export function expectedKey(dimension: string): string {
  return `${EXPECTED}${dimension}`;
}

/** The dimension whose expected level a question asks for; undefined for any other question. */
export function dimensionExpected(question: string): string | undefined {
  return question.startsWith(EXPECTED) ? question.slice(EXPECTED.length) : undefined;
}
