import type { ChoiceWords } from '../choice-words.ts';

export default {
  before: ['вариант', 'номер', 'пункт', 'ответ', 'выбираю'],
  after: [],
  places: ['один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь'],
  ordinals: ['(первый|первое|первая)( вариант|)', '(второй|второе|вторая)( вариант|)'],
} satisfies ChoiceWords;
