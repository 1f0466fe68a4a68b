import type { ConsoleWords } from './en.ts';

export default {
  team: '(الفريق)',
} satisfies ConsoleWords;
