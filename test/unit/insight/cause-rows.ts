import type { Locale } from '../../../src/base/locale.ts';

/** What was said when asked why about a dimension, and what it is to be read as. */
export interface CauseRow {
  readonly locale: Locale;
  readonly dimension: string;
  readonly said: string;
  /** `theme · class` with a dash for what is not named; `nothing` where no cause is named. */
  readonly read: string;
}

function rows(dimension: string, read: string, said: Partial<Record<Locale, readonly string[]>>) {
  return Object.entries(said).flatMap(([locale, texts]) =>
    texts.map((text): CauseRow => ({ locale: locale as Locale, dimension, said: text, read })),
  );
}

/** Speed, size and the like are said of anything: they are no evidence of the goods' quality. */
const MANNER: readonly CauseRow[] = [
  ...rows('communication', 'service · -', {
    es: [
      'Contestan rápido, pero cada vez una persona distinta',
      'Avisan tarde y cada semana escribe otro',
    ],
    en: [
      'The answer came fast but only on the second mail.',
      'They write back quickly, each time somebody else signs',
    ],
    de: ['Schnelle Antworten, aber jedes Mal von jemand anderem', 'Man muss immer zweimal fragen'],
    ru: ['Отвечают быстро, но решают долго.'],
    pt: ['Respondem rápido, mas o fuso horário atrapalha.'],
    fr: ['Rapides, mais jamais la même personne au téléphone'],
    ar: ['الرد سريع لكنه من شخص مختلف كل مرة'],
    'zh-CN': ['回复慢，一个问题要问三遍', '每次都是不同的人来对接'],
  }),
  ...rows('overall', 'delivery · -', {
    fr: ['Le petit retard au départ nous a coûté la saison'],
    es: ['Hubo un pequeño retraso durante la semana del mercado'],
    de: ['Zum zweiten Mal zu spät für die Messe'],
  }),
  ...rows('overall', 'documents · -', {
    pt: ['A fatura veio com o mesmo erro de novo'],
    fr: ['Le certificat n’est toujours pas encore arrivé'],
  }),
];

/** A word that is a cause in one language only. */
const HOMOGRAPHS: readonly CauseRow[] = [
  ...rows('overall', 'documents · -', {
    de: [
      'Skonto war auf der Rechnung nicht ausgewiesen',
      'Die Rechnung war zweimal in der Post',
      'Im Konnossement war der Empfänger abgekürzt',
      'Es war die Packliste, die nicht stimmte',
    ],
  }),
  ...rows('overall', 'packaging · -', {
    de: [
      'Na ja, geht so\nPalette 7 am 12. Oktober: die unterste Lage war feucht',
      'Das war die Verpackung, ganz unten aufgerissen',
    ],
  }),
  ...rows('overall', 'quality · -', {
    de: ['Der Lack war an drei Stühlen zerkratzt', 'Eine Tür war verzogen, zwei waren gerissen'],
  }),
  ...rows('overall', 'delivery · -', { de: ['Sie war zehn Tage verspätet, die Lieferung'] }),
  ...rows('overall', 'service · -', { de: ['Das war schon die dritte Antwort, und jede anders'] }),
  ...rows('overall', 'delivery · force-majeure', {
    en: ['Because of the war the ship sailed round the Cape', 'War in the region, no vessel went'],
    de: ['Wegen des Krieges fuhr das Schiff um das Kap'],
  }),
];

/** What goods come in or by, how many there are, and what is wrong with something else. */
const CARRIERS: readonly CauseRow[] = [
  ...rows('documents', 'documents · -', {
    en: [
      'The packing list said 480 cartons and the invoice 408',
      'Packing list: 12 pallets, bill of lading: 14',
      'The certificate was missing for one container',
    ],
    de: ['Auf der Packliste standen 30 Kartons, geladen waren 28 laut Rechnung'],
    es: ['La factura decía 20 cajas y la lista de empaque 22'],
    pt: ['A fatura tinha 300 caixas e o certificado 280'],
    fr: ['La facture indiquait 12 palettes et le connaissement 14'],
    ru: ['В инвойсе 40 коробок, в сертификате 44'],
    ar: ['الفاتورة تذكر 200 كرتون والشهادة 220'],
    'zh-CN': ['箱单写480箱，发票写408箱', '提单上的纸箱数跟发票对不上'],
  }),
  ...rows('overall', 'accuracy · -', {
    de: [
      'Zwei Kisten fehlten bei der Zählung',
      'Drei Kartons fehlen',
      'Zwei Kartons zu wenig geliefert',
    ],
    en: ['Three cartons were missing when we counted', 'Two drums missing'],
    es: ['Faltaban dos cajas en el contenedor'],
    pt: ['Faltaram quatro caixas na contagem'],
    fr: ['Il manquait deux cartons à l’arrivée'],
    ru: ['Не хватает двух коробок', 'Две коробки пропали'],
    ar: ['نقص ثلاثة كراتين عند العد'],
    'zh-CN': ['少了三箱货'],
  }),
  ...rows('quality', 'quality · -', {
    es: ['Una silla llegó con la pata suelta en su caja'],
    en: ['In carton 12 two drawers stick'],
  }),
];

/** Nobody is to blame. */
const EXCUSES: readonly CauseRow[] = [
  ...rows('overall', 'delivery · force-majeure', {
    en: [
      'Two days late because of wind at Fremantle, not your fault',
      'The dockers were on strike in Montreal',
      'Port congestion, nothing to do with you',
      'The canal was blocked for a week',
      'It was beyond your control',
    ],
    'zh-CN': ['码头堵了一天，跟你们没关系', '盐田港拥堵', '不是你们的错，台风封港'],
    de: [
      'Streik im Hamburger Hafen',
      'Niedrigwasser am Rhein, nicht Ihre Schuld',
      'Dafür können Sie nichts, der Kanal war gesperrt',
    ],
    es: ['No es culpa suya, el puerto estaba cerrado', 'Viento fuerte en Valparaíso'],
    pt: ['Greve dos portuários em Santos', 'Não é culpa de vocês, houve congestionamento no porto'],
    fr: ['Le port était bloqué, ce n’est pas de votre faute', 'Vent fort à Marseille'],
    ru: ['Не ваша вина, порт был закрыт', 'Сильный ветер в Находке'],
    ar: ['ازدحام الميناء، ليس ذنبكم', 'الرياح أوقفت الرافعات ثلاثة أيام'],
  }),
];

/** Too general, or no idea: no cause at all, whatever was asked. */
const NOTHING: readonly CauseRow[] = [
  ...rows('quality', 'nothing', {
    'zh-CN': ['说不清楚', '还行吧', '一般般', '不好说', '没什么'],
    de: ['Na ja, geht so', 'War okay.', 'Könnte besser sein', 'Keine Ahnung'],
    en: ['no idea', 'so so', 'Could be better.', 'hard to say', 'Fine mostly.', 'not great'],
    es: ['Regular.', 'Podría ser mejor', 'ni idea', 'Más o menos', 'Ni bien ni mal'],
    pt: ['Mais ou menos', 'sei lá', 'Podia ser melhor'],
    fr: ['Bof.', 'Moyen.', 'Ça pourrait être mieux', 'aucune idée', 'comme ci comme ça'],
    ru: ['Нормально', 'не знаю', 'Могло быть и лучше'],
    ar: ['مقبول.', 'لا أعرف', 'كان ممكن أفضل'],
  }),
];

/** Faults of the goods are no matter of taste, and asking for money is none of the price. */
const DEFECTS: readonly CauseRow[] = [
  ...rows('overall', 'quality · -', {
    en: [
      'Loose legs, two customers hurt',
      '60 chairs with loose legs, two customers hurt. I want our money back now!',
      'About one chair in ten has a wobbly leg',
      'The drawers are warped',
      'A hinge is loose on every third door',
    ],
    'zh-CN': ['柜门铰链不对，装不上', '松木板有不少霉点', '桌面有划痕'],
    de: ['Zwei Dielen sind verzogen', 'Die Tischbeine wackeln', 'Kratzer auf der Oberfläche'],
    fr: ['Trois miroirs fendus', 'Deux plateaux griffés'],
    es: ['Tres mesas venían rayadas', 'La pintura se levanta'],
    pt: ['A tinta está a descascar'],
    ru: ['Сколы на двух столешницах', 'Краска облезает'],
    ar: ['خدوش على سطح الطاولة'],
  }),
  ...rows('overall', 'aftersales · -', {
    en: ['We asked for our money back in May'],
  }),
];

/** What nobody told is not what the trouble is. */
const UNTOLD: readonly CauseRow[] = [
  ...rows('communication', 'service · communication', {
    en: ['Nobody told us the vessel was rolled', 'You did not inform us of the strike in Ningbo'],
    es: ['Nadie nos avisó del cambio de buque'],
    ar: ['لم يخبرنا أحد بتغيير السفينة'],
    ru: ['Нам никто не сообщил о задержке'],
    'zh-CN': ['甩柜的事是我们自己查到的，没有人通知'],
    pt: ['Ninguém nos avisou do atraso do navio'],
    de: ['Niemand hat uns über die Umladung informiert'],
  }),
];

export const CAUSE_ROWS: Readonly<Record<string, readonly CauseRow[]>> = {
  'words of manner are no evidence': MANNER,
  'words of another language are no cause': HOMOGRAPHS,
  'what other things come in is no theme': CARRIERS,
  'excuses are outside everyone’s power': EXCUSES,
  'too general an answer names nothing': NOTHING,
  'faults are quality, not taste or price': DEFECTS,
  'what nobody told is a matter of telling': UNTOLD,
};
