import type { CloserWords } from './closer-words.ts';

export const FRENCH: CloserWords = {
  title: 'Un regard de plus près',
  notEnough: 'pas assez de réponses (n={n}, il en faut {needed})',
  index:
    'Indice de satisfaction · 0 si tous choisissent le pire, 100 si tous choisissent le meilleur',
  indexBefore: 'la période précédente, aux mêmes poids : {index}',
  byDrivers:
    'Poids : ce que chaque dimension change à la satisfaction générale, sur n={n} réponses complètes.',
  byEqual:
    'Poids égaux : pas assez de réponses complètes pour peser les dimensions (n={n}, il en faut {needed}).',
  byEqualAlike: 'Poids égaux : les notes varient trop peu pour peser les dimensions (n={n}).',
  classes: 'Par classe, simple et pondéré par la valeur · chaque client une fois ; valeur {values}',
  plain: 'simple',
  weighted: 'pondéré',
  classRow: '{name} : {mean} · clients n={n}, poids {weight}',
  unheard: 'classes dont personne n’a répondu : {names}',
  unclassified: 'clients sans une telle classe, dans aucune des deux notes : {n}',
  countries: 'Par pays, brut et ajusté à sa façon d’user de l’échelle',
  countryRow: '{name} : brut {raw} · ajusté {adjusted} · n={n}, son niveau ôté à {weight}',
  countryRaw: '{name} : brut {raw} · n={n}, non ajusté : {why}',
  few: 'pas assez de notes, il en faut {needed}',
  alone: 'aucun autre pays n’a assez de notes',
  alike: 'les pays ne diffèrent pas plus que par hasard',
  method:
    'Méthode : standardisé dans chaque pays et ramené vers la note brute là où l’on en sait peu (Efron et Morris, 1975). Les notes brutes restent telles quelles.',
  unknownCountry: 'notes de pays inconnu : {n}',
  forecast: 'Prévision du CSAT pour {month}',
  forecastRow: '{share}, intervalle à 95 % {interval}, sur n={n} mois',
  forecastError:
    'erreur moyenne des mois passés : {error} points, de « comme le mois dernier » {naive}',
  noBetter: 'Une tendance ne dit pas mieux que « comme le mois dernier » : {share} (n={n} mois).',
  tooFewMonths: 'pas assez de mois de suite avec cinq réponses chacun (n={n}, il en faut {needed})',
  owner: 'Par responsable de l’envoi',
  themes: 'Thèmes de plainte · le même test face à un thème habituel',
  themeBaseline: 'Un thème habituel dans la période précédente : dans {share} de {n} réponses.',
  themeRow: '{name} : dans {hits} sur {n} ({share}) · systémique, p {p}',
  untested: 'trop peu pour le dire : {n}',
  doubts: 'Comment les réponses sont venues',
  hasty: 'hâtives : {count} ({share})',
  hastyParts: 'notes toutes égales {equal}, plus vite que la lecture {fast}',
  coached: 'après que l’équipe a demandé une note : {count} ({share})',
  withoutHasty: 'sans les hâtives',
  withoutCoached: 'sans les demandées',
  withoutBoth: 'sans les deux',
  kept: 'Aucun autre chiffre ne les écarte.',
};
