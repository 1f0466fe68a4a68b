import type { LatinLanguage } from '../language-words.ts';

export default {
  names: [
    '(german)',
    '(德语|德文)',
    '(aleman)',
    '(alemao)',
    '(allemand|lallemand)',
    '(deutsch)',
    '(немецкий|немецком|немецки)',
    '(الألمانية|ألماني|ألمانية|بالألمانية|بالألماني)',
  ],
  plain:
    'der die das und ist nicht ein eine wir sie ich mit auf von zu fur wurde wurden haben hat aber sehr auch noch kein keine zum zur im den dem bei nach schon waren zu spat niemand gut schlecht uns ihr ihre wie bitte lieferung ware wird hatte einen',
  sure: 'hallo danke guten',
} satisfies LatinLanguage;
