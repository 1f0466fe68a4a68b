import type { TelegramWords } from './en.ts';

export default {
  shortDescription: '{company} fragt hier, wie Ihre Sendungen gelaufen sind.',
  description:
    'Ein paar kurze Fragen von {company} zu einer Sendung, die Sie erhalten haben. Tippen Sie auf Starten; Sie können jederzeit aufhören oder nach einem Menschen fragen.',
} satisfies TelegramWords;
