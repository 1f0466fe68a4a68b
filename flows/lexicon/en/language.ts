import type { LatinLanguage } from '../language-words.ts';

export default {
  names: [
    '(english|engl|inglish)',
    '(英文|英语|英)',
    '(ingles)',
    '(anglais|langlais)',
    '(englisch|englische sprache)',
    '(английский|английском|английски|англ|английского|инглиш)',
    '(الإنجليزية|انجليزي|إنجليزية|بالإنجليزية|بالانجليزي|الانجليزي|إنكليزي|الإنكليزية|بالإنكليزية|انجليزية)',
  ],
  plain:
    'the is are were it and of with not they we have has had this that our your very but because from been which would there what please when still arrived received need want you they their did does dont cant about could should will than then how who why where my his her its late wet wrong good bad can be for',
  sure: '',
} satisfies LatinLanguage;
