import type { ChoiceWords } from '../choice-words.ts';

export default {
  before: ['الخيار', 'خيار', 'رقم'],
  after: [],
  places: ['واحد', '(اثنان|اثنين)', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية'],
  ordinals: ['(الأول|الأولى)', '(الثاني|الثانية)'],
} satisfies ChoiceWords;
