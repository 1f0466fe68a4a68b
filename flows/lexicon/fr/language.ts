import type { LatinLanguage } from '../language-words.ts';

export default {
  names: [
    '(french)',
    '(法语|法文)',
    '(frances)',
    '(français|francais)',
    '(französisch|franzoesisch)',
    '(французский|французском|французски)',
    '(الفرنسية|فرنسي|فرنسية|بالفرنسية|بالفرنسي)',
  ],
  plain:
    'le les une est et du pas nous vous avec dans sur pour je il elle ce cette mais tres etait etaient ete sont qui ne na nest cest jai aux votre notre mes ont avons avez fait trop bien retard personne rien toujours aussi qualite livraison mal par',
  sure: 'bonjour bonsoir merci',
} satisfies LatinLanguage;
