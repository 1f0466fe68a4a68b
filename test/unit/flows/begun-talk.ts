import { subjectFor, TalkRunner } from '../../support/talk-runner.ts';

/** A buyer who was invited and has agreed to answer. */
export function begun(
  options: ConstructorParameters<typeof TalkRunner>[0] = {},
  role = 'purchaser',
) {
  const talk = new TalkRunner(options);
  talk.invite(subjectFor('en', role));
  talk.press('yes');
  return talk;
}

export function answers(talk: TalkRunner) {
  return Object.fromEntries(
    talk
      .response()
      .answers.map(({ question, value, notApplicable, raw }) => [
        question,
        value ?? (notApplicable ? 'N/A' : raw),
      ]),
  );
}
