import type { ChoiceWords } from '../choice-words.ts';

export default {
  before: ['选', '选择', '选项', '我选', '我选择', '第', '就'],
  after: ['吧', '个', '项', '号', '个吧', '号吧', '项吧', '的'],
  places: ['一', '二', '三', '四', '五', '六', '七', '八'],
  ordinals: ['前者', '后者'],
} satisfies ChoiceWords;
