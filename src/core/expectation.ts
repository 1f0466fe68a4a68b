/** How things went beside what the buyer had expected, the best first. */
export const EXPECTATIONS = ['better', 'as-expected', 'worse'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];
