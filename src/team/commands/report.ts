import type { StaffCommand } from '../staff/team-command.ts';

/** Answers with the figures of a period. */
export default {
  name: 'report',
  role: 'manager',
  // A value may end in a full stop of its own: `where account=Bolts Ltd.`
  run: (rest, { report }) => report.ask(/[=＝]/.test(rest) ? rest : withoutFullStop(rest)),
  answerButtons: {
    isAsked: (question) => question.startsWith('report'),
    press: (question, value, { report }) => report.press(question, value),
  },
} satisfies StaffCommand;

function withoutFullStop(text: string): string {
  return text.replace(/[\s.。,，;；!！]+$/u, '');
}
