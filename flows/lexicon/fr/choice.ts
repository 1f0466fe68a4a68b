import type { ChoiceWords } from '../choice-words.ts';

export default {
  before: ['choix', 'numéro', 'je choisis', 'le'],
  after: [],
  places: ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'],
  ordinals: ['(le |la |)(premier|première)', '(le |la |)(deuxième|second|seconde)'],
} satisfies ChoiceWords;
