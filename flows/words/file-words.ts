import type { Locale } from '../../src/base/locale.ts';
import { fill } from '../../src/base/text/fill.ts';

/** What somebody hears whose file is larger than may be kept. */
const TOO_LARGE: Readonly<Record<Locale, string>> = {
  en: 'That file is larger than {limit} MB, so I could not keep it. Please send a smaller one, or tell me in words.',
  'zh-CN': '这个文件超过 {limit} MB，未能保存。请发送小一些的文件，或用文字告诉我们。',
  es: 'Ese archivo supera los {limit} MB y no he podido guardarlo. Envíe uno más pequeño o cuéntelo con palabras, por favor.',
  pt: 'Esse arquivo tem mais de {limit} MB e não pude guardá-lo. Envie um menor ou conte com palavras, por favor.',
  fr: 'Ce fichier dépasse {limit} Mo, je n’ai pas pu le garder. Envoyez-en un plus petit, ou dites-le-nous avec des mots.',
  de: 'Diese Datei ist größer als {limit} MB, ich konnte sie nicht aufbewahren. Bitte senden Sie eine kleinere, oder beschreiben Sie es mit Worten.',
  ar: 'هذا الملف أكبر من {limit} ميغابايت ولم أتمكن من حفظه. يُرجى إرسال ملف أصغر أو وصف الأمر بالكلمات.',
  ru: 'Этот файл больше {limit} МБ, сохранить его не удалось. Пришлите, пожалуйста, файл поменьше или опишите словами.',
};

/** `limitMegabytes` is the largest size that is kept, in millions of bytes. */
export function tooLargeText(
  { limitMegabytes }: { readonly limitMegabytes: number },
  locale: Locale,
): string {
  return fill(TOO_LARGE[locale], { limit: limitMegabytes });
}
