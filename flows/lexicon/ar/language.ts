import type { OwnScriptLanguage } from '../language-words.ts';

export default {
  names: [
    '(arabic)',
    '(阿拉伯语|阿拉伯文|阿语)',
    '(arabe)',
    '(arabe|larabe)',
    '(arabisch)',
    '(арабский|арабском|арабски)',
    '(العربية|عربي|عربية|بالعربية|بالعربي|عربى)',
  ],
  script: 'Arabic',
  fewest: 3,
  weight: 1,
  // Letters of Persian and Urdu.
  foreign: [/[پچژگٹڈڑےھں]/u],
} satisfies OwnScriptLanguage;
