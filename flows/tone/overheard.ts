import { LOCALES, type Locale } from '../../src/base/locale.ts';
import type { Effect, FlowContext, Overheard } from '../../src/core/contract/flow.ts';
import { privacyText } from '../survey/steps/buyer-words.ts';
import type { SurveySettings } from '../survey/survey-settings.ts';
import { handOverText, personComingText } from '../survey/waiting.ts';
import { whoText } from '../survey/who-text.ts';
import { flowWords } from '../words/words.ts';
import { recogniseWord } from './buyer-words.ts';

type Context = FlowContext<SurveySettings>;

/** What the words of every moment mean while the conversation is a person's. */
export function readWhileHeld(text: string, context: Context): Overheard | undefined {
  const words = flowWords(context.locale);
  const word = recogniseWord(text);
  switch (word?.kind) {
    case 'stop-forever':
      return 'opt-out';
    case 'continue':
      return 'resume';
    case 'who':
      return context.subject && says(whoText(context));
    case 'privacy':
      return says(privacyText(context));
    case 'help':
      return says(words.anytime.help);
    case 'language':
      return language(word.locale, context);
    case 'my-data':
    case 'delete':
      return says(handOverText(words.anytime.dataRequest, context));
    case 'human':
    case 'change':
    case 'back':
    case 'skip':
    case 'restart':
      return says(handOverText(personComingText(context.subject !== undefined, context), context));
    default:
      return undefined;
  }
}

function language(locale: Locale | undefined, context: Context): Overheard {
  if (locale !== undefined) {
    return answers(
      { kind: 'speak', locale },
      { kind: 'say', text: flowWords(locale).anytime.noted },
    );
  }
  const names = LOCALES.map((each) => flowWords(each).language.name).join(' · ');
  return says(`${flowWords(context.locale).anytime.languageWhich}\n${names}`);
}

function says(text: string): Overheard {
  return answers({ kind: 'say', text });
}

function answers(...effects: readonly Effect[]): Overheard {
  return { kind: 'answers', effects };
}
