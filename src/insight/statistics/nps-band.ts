/** What a net promoter score is worth. */
export const NPS_BANDS = ['very-loyal', 'good', 'middling', 'poor'] as const;
export type NpsBand = (typeof NPS_BANDS)[number];

/**
 * The band of a net promoter score, -100 to 100: from 70 up customers are very loyal, above 50 is
 * good, from 0 up middling; null where there is no score.
 */
export function npsBand(score: number | null): NpsBand | null {
  if (score === null) return null;
  if (score >= 70) return 'very-loyal';
  if (score > 50) return 'good';
  return score >= 0 ? 'middling' : 'poor';
}
