import { LOCALES } from '../../src/base/locale.ts';

/** Words that count or measure, in all languages: what stands before one is an amount. */
const UNITS = [
  'cartons?|boxes|box|pallets?|pcs|pieces?|units?|sets?|pairs?|rolls?|bags?|sacks?|drums?|crates?',
  'containers?|tons?|tonnes?|kgs?|kilos?|g|lbs?|mm|cm|m|ft|feet|inch(?:es)?|lit(?:re|er)s?|cbm|m3|km',
  'minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|percent|people|times|dollars|euros?|usd|eur',
  'kartons?|kisten?|paletten?|stück|stk|stücke?|säcke?|rollen?|tagen?|stunden?|wochen?|monate?|jahren?',
  'cajas?|palés?|palets?|piezas?|unidades|bultos?|toneladas?|días?|dias?|horas?|semanas?|meses|sacos?',
  'caixas?|paletes?|peças?|caisses?|palettes?|pièces?|unités?|jours?|heures?|semaines?|mois|sacs?',
  'короб\\p{L}*|ящик\\p{L}*|паллет\\p{L}*|поддон\\p{L}*|штук\\p{L}*|шт|тонн\\p{L}*|кг|дн\\p{L}*|час\\p{L}*',
  'недел\\p{L}*|месяц\\p{L}*|мешк\\p{L}*|метр\\p{L}*|рубл\\p{L}*|процент\\p{L}*',
  'كرتون\\p{L}*|كراتين|صندوق\\p{L}*|صناديق|قطع\\p{L}*|طن|كيلو\\p{L}*|كغ|يوم\\p{L}*|أيام|ساع\\p{L}*|أسبوع|أسابيع',
  '[箱个件套只托吨斤克天小周月年元块万米张台把条包袋桶卷双分人次柜]|公斤|千克|厘米|毫米|公里',
].join('|');
const UNIT = `(?:${UNITS})(?!(?!\\p{Script=Han})\\p{L})`;
const CURRENCY = '[$€£¥₽]|(?<!\\p{L})(?:usd|eur|rmb|cny|gbp|rub|brl|aed|sar)(?!\\p{L})';
/** Not the end of something longer: `INV-12/03/2026` is no date. */
const START = '(?<![\\p{L}\\p{N}][-/_.#]?)';
const END = '(?![-/_.]?\\d)';

/** The words for phones, right before one of their numbers. */
const PHONE =
  '(?:tel|phone|call|mobile|cell|fax|whatsapp|wechat|handy|telefon|teléfono|móvil|celular|ligue|llame|llámenme|téléphone|appelez|телефон|тел|звоните|هاتف|جوال|اتصل|اتصلوا|电话|手机|微信|拨打|致电)';

function monthNames(): string {
  const month = (locale: string, style: 'long' | 'short', at: number, day: boolean) =>
    new Intl.DateTimeFormat(locale, {
      month: style,
      timeZone: 'UTC',
      ...(day && { day: 'numeric' }),
    })
      .formatToParts(new Date(Date.UTC(2000, at, 1)))
      .find(({ type }) => type === 'month')?.value ?? '';
  const names = LOCALES.filter((locale) => locale !== 'zh-CN').flatMap((locale) =>
    Array.from({ length: 12 }, (_, at) => at).flatMap((at) =>
      [true, false].flatMap((day) => [
        month(locale, 'long', at, day),
        month(locale, 'short', at, day),
      ]),
    ),
  );
  return [...new Set(names.map((name) => name.replaceAll('.', '')))]
    .filter((name) => /^\p{L}{3,}$/u.test(name))
    .toSorted((one, other) => other.length - one.length)
    .join('|');
}

const OF = '(?:\\s|\\.|,|(?:st|nd|rd|th)(?!\\p{L})|(?<!\\p{L})(?:of|de|del|the)(?!\\p{L}))*';

/** Numbers that are of no order: dates, times, telephone numbers, sums and amounts. */
function patterns(): readonly RegExp[] {
  const months = `(?<!\\p{L})(?:${monthNames()})(?!\\p{L})`;
  return [
    `${START}(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2}))${END}`,
    `${START}(?:0?[1-9]|[12]\\d|3[01])[/.](?:0?[1-9]|1[0-2])${END}`,
    `(?:\\d{1,4}${OF})?${months}(?:${OF}\\d{1,4})*`,
    '\\d{2,4}年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?|\\d{1,2}月(?:\\d{1,2}[日号])?',
    '\\d{1,2}:\\d{2}',
    '\\d{1,3}\\s?[x×]\\s?\\d+\\p{L}*',
    '(?:\\+|\\(0|(?<![\\p{L}\\p{N}])00[1-9])[\\d\\s().-]{6,}\\d',
    `${PHONE}[^\\d]{0,12}\\d[\\d\\s().-]{5,}\\d`,
    `(?:${CURRENCY})\\s?\\d[\\d.,]*`,
    `${START}\\d[\\d.,]*\\s?(?:[%°]|${CURRENCY})`,
    `${START}\\d{1,3}(?:[.,]\\d{3})*(?:[.,]\\d+)?\\s?-?${UNIT}|${START}\\d{4,5}\\s?-?${UNIT}`,
  ].map((pattern) => new RegExp(pattern, 'giu'));
}

let made: readonly RegExp[] | undefined;

/** The same text with signs in place of such numbers, as long as before: places stay where they are. */
export function withoutOtherNumbers(text: string): string {
  made ??= patterns();
  return made.reduce(
    (left, pattern) => left.replace(pattern, (found) => '*'.repeat(found.length)),
    text,
  );
}
