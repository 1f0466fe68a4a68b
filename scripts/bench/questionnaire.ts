import { DIMENSIONS, WHYS } from './talk.ts';

/** Quayside's questionnaire for the talks of the bench: nothing waits for more words. */
export const QUESTIONNAIRE = {
  dimensions: DIMENSIONS.map((key) => ({ key, label: { en: `the ${key}` } })),
  whys: { low: WHYS, nearTop: WHYS },
  burstQuietMs: 0,
};
