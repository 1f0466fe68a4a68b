import type { ConsoleWords } from './en.ts';

export default {
  team: '（团队）',
} satisfies ConsoleWords;
