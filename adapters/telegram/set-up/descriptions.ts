import type { Locale } from '../../../src/base/locale.ts';

/** Telegram's limits, in characters. */
const SHORT_LIMIT = 120;
const LONG_LIMIT = 512;
const COMPANY_LIMIT = 60;

const PLACE = '{company}';

/** On the bot's profile, and beside shared links. */
const SHORT: Readonly<Record<Locale, string>> = {
  en: '{company} asks here how your deliveries went.',
  'zh-CN': '{company} 在此了解您对货物与服务的看法。',
  es: '{company} le pregunta aquí cómo fueron sus entregas.',
  pt: 'A {company} pergunta aqui como foram as suas remessas.',
  fr: '{company} vous demande ici comment se sont passées vos livraisons.',
  de: '{company} fragt hier, wie Ihre Sendungen gelaufen sind.',
  ar: 'تسألكم {company} هنا عن رأيكم في الشحنات التي وصلتكم.',
  ru: '{company} спрашивает здесь, как прошли ваши поставки.',
};

/** In the empty chat, before Start is pressed. */
const LONG: Readonly<Record<Locale, string>> = {
  en: 'A few short questions from {company} about a shipment you received. Press Start to begin; you can stop, or ask for a person, at any moment.',
  'zh-CN':
    '{company} 想就您收到的一批货物请教几个简短的问题。点击“开始”即可；您可以随时停止，也可以要求人工服务。',
  es: 'Unas preguntas breves de {company} sobre un envío que recibió. Pulse Iniciar; puede parar o pedir hablar con una persona en cualquier momento.',
  pt: 'Algumas perguntas breves da {company} sobre uma remessa que você recebeu. Toque em Iniciar; você pode parar ou pedir uma pessoa a qualquer momento.',
  fr: 'Quelques questions brèves de {company} sur un envoi que vous avez reçu. Appuyez sur Démarrer ; vous pouvez arrêter ou demander une personne à tout moment.',
  de: 'Ein paar kurze Fragen von {company} zu einer Sendung, die Sie erhalten haben. Tippen Sie auf Starten; Sie können jederzeit aufhören oder nach einem Menschen fragen.',
  ar: 'بضعة أسئلة قصيرة من {company} عن شحنة وصلتكم. اضغطوا «ابدأ»؛ يمكنكم التوقف أو طلب التحدث إلى موظف في أي وقت.',
  ru: 'Несколько коротких вопросов от {company} о поставке, которую вы получили. Нажмите «Старт»; в любой момент можно остановиться или попросить человека.',
};

export interface Descriptions {
  readonly short: string;
  readonly long: string;
}

export function descriptions(companyName: string, locale: Locale): Descriptions {
  const company = [...companyName].slice(0, COMPANY_LIMIT).join('');
  return {
    short: [...SHORT[locale].replaceAll(PLACE, () => company)].slice(0, SHORT_LIMIT).join(''),
    long: [...LONG[locale].replaceAll(PLACE, () => company)].slice(0, LONG_LIMIT).join(''),
  };
}
