import type { OwnScriptLanguage } from '../language-words.ts';

export default {
  names: [
    '(russian)',
    '(俄语|俄文)',
    '(ruso)',
    '(russo)',
    '(russe)',
    '(russisch)',
    '(русский|русском|русски|русс)',
    '(الروسية|روسي|روسية|بالروسية|بالروسي)',
  ],
  script: 'Cyrillic',
  fewest: 3,
  weight: 1,
  // Letters of Ukrainian, Serbian, Macedonian and others.
  foreign: [/[іїєґўђјљњћџѓќѕәғқңөұүһ]/iu],
} satisfies OwnScriptLanguage;
