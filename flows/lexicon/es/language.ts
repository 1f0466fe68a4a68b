import type { LatinLanguage } from '../language-words.ts';

export default {
  names: [
    '(spanish|castilian)',
    '(西班牙语|西班牙文|西语|西文)',
    '(espanol|castellano|espannol)',
    '(espanhol|castelhano)',
    '(espagnol|lespagnol)',
    '(spanisch)',
    '(испанский|испанском|испански)',
    '(الإسبانية|اسباني|إسبانية|بالإسبانية|الأسبانية|بالاسباني)',
  ],
  plain:
    'el los las y una unos por pero muy fue estan con llego llegaron estaba estaban nosotros ustedes usted bueno buena nadie cuando donde quiero necesito tambien hay sin ya han hemos hace esto eso porque muchas algo mucho nuestro nuestra pedido cajas tarde favor estoy puede aqui antes despues calidad ahora',
  sure: 'hola gracias buenos buenas',
} satisfies LatinLanguage;
