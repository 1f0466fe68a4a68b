import type { ChoiceWords } from '../choice-words.ts';

export default {
  before: ['nummer', 'nr', 'antwort', 'ich wähle', 'die'],
  after: [],
  places: ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht'],
  ordinals: ['(das |die |der |)(erste|erster|erstes)', '(das |die |der |)(zweite|zweiter|zweites)'],
} satisfies ChoiceWords;
