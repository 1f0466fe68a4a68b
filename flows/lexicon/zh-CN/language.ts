import type { OwnScriptLanguage } from '../language-words.ts';

export default {
  names: [
    '(chinese|mandarin|simplified chinese|putonghua)',
    '(中文|汉语|普通话|简体中文|国语|华语|简体|中国话|汉字)',
    '(chino|mandarin|chino mandarin|chino simplificado)',
    '(chines|mandarim|chines simplificado)',
    '(chinois|mandarin|chinois simplifié)',
    '(chinesisch|mandarin|hochchinesisch)',
    '(китайский|китайском|китайски|мандарин)',
    '(الصينية|صيني|صينية|بالصينية|بالصيني)',
  ],
  script: 'Han',
  fewest: 2,
  weight: 3,
  foreign: [],
} satisfies OwnScriptLanguage;
