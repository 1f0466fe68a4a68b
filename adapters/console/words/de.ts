import type { ConsoleWords } from './en.ts';

export default {
  team: '(Team)',
} satisfies ConsoleWords;
