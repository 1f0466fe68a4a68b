import type { AppWords } from './en.ts';

export default {
  apology: 'У нас произошла ошибка: теперь вам поможет сотрудник, он ответит вам здесь.',
} satisfies AppWords;
