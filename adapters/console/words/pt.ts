import type { ConsoleWords } from './en.ts';

export default {
  team: '(equipe)',
} satisfies ConsoleWords;
