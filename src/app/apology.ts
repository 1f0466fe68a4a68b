import type { Locale } from '../base/locale.ts';

/** What buyers are told whose words could not be processed: a person takes over, and will reply here. */
export const APOLOGY: Readonly<Record<Locale, string>> = {
  en: 'Something went wrong on our side, so a person is taking over and will reply to you here.',
  'zh-CN': '我们这边出了点问题，接下来由同事人工为您处理，会在这里回复您。',
  es: 'Algo ha fallado por nuestra parte: una persona de nuestro equipo se hace cargo y le responderá aquí.',
  pt: 'Algo deu errado do nosso lado: uma pessoa da nossa equipe vai assumir e responder a você por aqui.',
  fr: 'Un problème est survenu de notre côté : une personne de notre équipe prend le relais et vous répondra ici.',
  de: 'Bei uns ist etwas schiefgelaufen; ein Mensch aus unserem Team übernimmt und antwortet Ihnen hier.',
  ar: 'حدث خطأ من جانبنا، وسيتولى أحد أفراد فريقنا الأمر ويرد عليك هنا.',
  ru: 'У нас произошла ошибка: теперь вам поможет сотрудник, он ответит вам здесь.',
};
