import type { AppWords } from './en.ts';

export default {
  apology:
    'Bei uns ist etwas schiefgelaufen; ein Mensch aus unserem Team übernimmt und antwortet Ihnen hier.',
} satisfies AppWords;
