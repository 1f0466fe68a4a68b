import type { ConsoleWords } from './en.ts';

export default {
  team: '(equipo)',
} satisfies ConsoleWords;
