import type { ChoiceWords } from '../choice-words.ts';

export default {
  before: ['opción', 'número', 'elijo', 'la'],
  after: [],
  places: ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho'],
  ordinals: ['(la |el |)(primera|primero)( opción|)', '(la |el |)(segunda|segundo)( opción|)'],
} satisfies ChoiceWords;
