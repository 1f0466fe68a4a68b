import type { Locale } from '../../src/base/locale.ts';

interface Hints {
  /** Small words that none of the other languages in this table has. */
  readonly plain: string;
  /** Words that decide alone: greetings and thanks that foreigners leave to native speakers. */
  readonly sure: string;
}

type LatinLocale = Extract<Locale, 'en' | 'es' | 'pt' | 'fr' | 'de'>;

/** Folded. A letter profile mistakes trade words for French or Portuguese; small words it does not. */
export const LOCALE_HINTS: Readonly<Record<LatinLocale, Hints>> = {
  en: {
    plain:
      'the is are were it and of with not they we have has had this that our your very but because from been which would there what please when still arrived received need want you they their did does dont cant about could should will than then how who why where my his her its late wet wrong good bad can be for',
    sure: '',
  },
  es: {
    plain:
      'el los las y una unos por pero muy fue estan con llego llegaron estaba estaban nosotros ustedes usted bueno buena nadie cuando donde quiero necesito tambien hay sin ya han hemos hace esto eso porque muchas algo mucho nuestro nuestra pedido cajas tarde favor estoy puede aqui antes despues calidad ahora',
    sure: 'hola gracias buenos buenas',
  },
  pt: {
    plain:
      'os uma nao foi foram muito com pelo pela estava estavam voce voces ninguem chegou chegaram meu minha nosso nossa seu eu ele ela isso esse essa tambem sao mais mas bom boa tudo quero preciso ate depois agora qualidade porque ainda tem fazer caixas atrasado tarde favor pedido',
    sure: 'obrigado obrigada ola oi',
  },
  fr: {
    plain:
      'le les une est et du pas nous vous avec dans sur pour je il elle ce cette mais tres etait etaient ete sont qui ne na nest cest jai aux votre notre mes ont avons avez fait trop bien retard personne rien toujours aussi qualite livraison mal par',
    sure: 'bonjour bonsoir merci',
  },
  de: {
    plain:
      'der die das und ist nicht ein eine wir sie ich mit auf von zu fur wurde wurden haben hat aber sehr auch noch kein keine zum zur im den dem bei nach schon waren zu spat niemand gut schlecht uns ihr ihre wie bitte lieferung ware wird hatte einen',
    sure: 'hallo danke guten',
  },
};
