import type { ExpectationWords } from '../expectation-words.ts';

const EXPECTED =
  '(prévu|attendu|espéré|je pensais|je le pensais|je ne pensais|je ne le pensais|nous pensions|nous le pensions|nous ne pensions|j’espérais|nous espérions|ce que j’attendais|ce que nous attendions|ce que j’espérais|je m’y attendais)';
const THAN = `(qu’attendu|qu’espéré|que ${EXPECTED}|que (mes|nos|les) attentes)`;
const OF_EXPECTATIONS = '(de mes|de nos|de toutes mes|de toutes nos|des) (attentes|espérances)';
const EXPECTATIONS = '(mes|nos|les|toutes mes|toutes nos|) (attentes|espérances)';
const BY = '(bien|beaucoup|un peu|nettement|encore|même|)';

export default {
  better: {
    whole: [
      `${BY} (mieux|meilleur|meilleure) ${THAN}`,
      `(au delà|au dessus) ${OF_EXPECTATIONS}`,
      `(a|ont|) (dépassé|surpassé|dépasse) ${EXPECTATIONS}`,
    ],
    short: [`${BY} (mieux|meilleur|meilleure)`],
  },
  asExpected: {
    whole: [
      `(tout à fait|exactement|) (comme|conforme à|tel que) ${EXPECTED}`,
      `(conforme|conformes|conformément) (à|aux) ${EXPECTATIONS}`,
      `(a|ont|) répondu à ${EXPECTATIONS}`,
      `à la hauteur ${OF_EXPECTATIONS}`,
    ],
    short: ['(la même chose|pareil|pareille|identique|attendu|prévu|conforme)'],
  },
  worse: {
    whole: [
      `${BY} (moins bien|moins bon|moins bonne|pire|plus mal) ${THAN}`,
      `en (dessous|deçà) ${OF_EXPECTATIONS}`,
      `pas (aussi|si) (bien|bon|bonne) ${THAN}`,
      `pas à la hauteur ${OF_EXPECTATIONS}`,
      `(n’a|n’ont) pas répondu à ${EXPECTATIONS}`,
      '(j’attendais|nous attendions|je m’attendais à|nous nous attendions à) mieux',
    ],
    short: [`${BY} (pire|moins bien|moins bon|moins bonne|plus mal)`],
  },
  doubts: [
    '(pas|ne|n|non|jamais|aucun|aucune|rien|personne|sans|guère|ni|pourrait|devrait|aurait|peut être|si|ou|s il vous plaît|svp|je veux|nous voulons)',
  ],
  than: [],
} satisfies ExpectationWords;
