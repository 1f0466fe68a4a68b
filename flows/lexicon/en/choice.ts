import type { ChoiceWords } from '../choice-words.ts';

export default {
  before: [
    'option',
    'options',
    'number',
    'no',
    'nr',
    'choice',
    'choose',
    'i choose',
    'select',
    'the',
  ],
  after: ['please'],
  places: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
  ordinals: ['(the |)(first|1st)( one| option|)', '(the |)(second|2nd)( one| option|)'],
} satisfies ChoiceWords;
