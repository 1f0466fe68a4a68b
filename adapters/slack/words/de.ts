import type { SlackWords } from './en.ts';

export default {
  form: {
    open: 'Ausführlicher antworten',
    title: 'Ihre Antwort',
    label: 'In Ihren eigenen Worten',
    submit: 'Senden',
    close: 'Abbrechen',
  },
  home: {
    title: 'Ihre Sendungen in Ihren Worten',
    how: '{company} fragt hier, wie Ihre Sendungen gelaufen sind. Sie beginnen mit dem Code Ihrer Einladung: tragen Sie ihn unten ein oder senden Sie ihn als Nachricht. Sie können uns auch einfach schreiben.',
    code: 'Code Ihrer Einladung',
    open: 'Noch offen – schreiben Sie uns in den Nachrichten, um fortzufahren:',
  },
} satisfies SlackWords;
