import type { ConsoleWords } from './en.ts';

export default {
  team: '(équipe)',
} satisfies ConsoleWords;
