import type { LatinLanguage } from '../language-words.ts';

export default {
  names: [
    '(portuguese|brazilian|brazilian portuguese)',
    '(葡萄牙语|葡萄牙文|葡语|葡文)',
    '(portugues)',
    '(portugues|portugues do brasil|portugues brasileiro)',
    '(portugais)',
    '(portugiesisch)',
    '(португальский|португальском|португальски)',
    '(البرتغالية|برتغالي|برتغالية|بالبرتغالية)',
  ],
  plain:
    'os uma nao foi foram muito com pelo pela estava estavam voce voces ninguem chegou chegaram meu minha nosso nossa seu eu ele ela isso esse essa tambem sao mais mas bom boa tudo quero preciso ate depois agora qualidade porque ainda tem fazer caixas atrasado tarde favor pedido',
  sure: 'obrigado obrigada ola oi',
} satisfies LatinLanguage;
