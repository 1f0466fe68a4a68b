export const NPS_BANDS = ['ordinary', 'good', 'very-loyal'] as const;
export type NpsBand = (typeof NPS_BANDS)[number];

/** The usual words for a net promoter score: above 50 it is good, from 70 on buyers are very loyal. */
export function npsBand(score: number | null): NpsBand | null {
  if (score === null) return null;
  if (score >= 70) return 'very-loyal';
  return score > 50 ? 'good' : 'ordinary';
}
