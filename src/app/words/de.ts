import type { AppWords } from './en.ts';

export default {
  apology:
    'Bei uns ist etwas schiefgelaufen; ein Mensch aus unserem Team übernimmt und antwortet Ihnen hier.',
  commands: {
    help: 'Was Sie sagen können',
    human: 'Mit einem Menschen sprechen',
    feedback: 'Uns etwas mitteilen',
    back: 'Eine Frage zurück',
    change: 'Eine Antwort ändern',
    language: 'Andere Sprache',
    privacy: 'Was mit Ihren Daten geschieht',
    stop: 'Fragen beenden',
  },
} satisfies AppWords;
