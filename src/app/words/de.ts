import type { AppWords } from './en.ts';

export default {
  apology:
    'Bei uns ist etwas schiefgelaufen; ein Mensch aus unserem Team übernimmt und antwortet Ihnen hier.',
  commands: {
    help: 'Hilfe',
    human: 'Mit einem Menschen sprechen',
    feedback: 'Uns etwas mitteilen',
    back: 'Vorherige Frage',
    change: 'Eine Antwort ändern',
    language: 'Sprache wechseln',
    privacy: 'Was mit Ihren Daten geschieht',
    stop: 'Fragen beenden',
  },
} satisfies AppWords;
