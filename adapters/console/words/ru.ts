import type { ConsoleWords } from './en.ts';

export default {
  team: '(команда)',
} satisfies ConsoleWords;
