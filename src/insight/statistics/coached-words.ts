import type { Locale } from '../../base/locale.ts';

/** How staff of one language ask for a score: a wish, an act of scoring, and the score wished for. */
export interface CoachedWords {
  /** A request, a hope or a plea. */
  readonly asking: string;
  /** To give, to rate. */
  readonly rating: string;
  /** A number or word that is a score only beside a unit, and units that follow it. */
  readonly number: string;
  readonly unit: string;
  /** Words that are a top score by themselves. */
  readonly top: string;
  /** What denies a wish: then a low score is as welcome. */
  readonly denial: string;
}

export const COACHED_WORDS: Readonly<Record<Locale, CoachedWords>> = {
  en: {
    asking:
      "please|pls|plz|kindly|could you|can you|would you|hope|appreciate|help (?:me|us)|need (?:a|your)|don't forget|remember|if you (?:could|can)|we count on",
    rating:
      'giv(?:e|ing)|rat(?:e|ing)|scor(?:e|ing)|leav(?:e|ing)|choos(?:e|ing)|select|press|tick|mark',
    number: '10|ten|9|nine|5|five',
    unit: 'points?|stars?|marks?|out of (?:10|ten|5|five)|/ ?(?:10|5)|score|rating',
    top: 'full (?:marks?|score|points)|(?:top|highest|best|maximum|perfect|good|high) (?:possible )?(?:score|rating|marks?|review|points)|five[- ]stars?|5[- ]stars?|all (?:5|10|fives|tens)|a (?:10|ten)|excellent (?:score|rating|review)',
    denial: "not|don't|never|no need",
  },
  'zh-CN': {
    asking:
      '麻烦|请|别忘了|不要忘记|烦请|劳烦|拜托|求|希望|帮忙|帮|记得|能否|能不能|可否|可以|务必|一定要|感谢您?给',
    rating: '给|打|评|选|点|按|填',
    number: '10|１０|十|9|九|5|５|五',
    unit: '分(?![钟之批期])|星(?!期)|颗星',
    top: '满分|好评|高分|最高分|非常满意|全五星|五星好评',
    denial: '不要|不用|不必|不需要|别',
  },
  es: {
    asking:
      'por favor|porfa|podr[ií]as?|puedes?|puede|ay[uú]d[ae](?:nos|me)|agradecer|esperamos|ojal[aá]|le pido|te pido|les pido|no olvid',
    rating:
      'd[eé](?:nos|me|n|s)?|dar(?:nos|me)?|danos|p[oó]n(?:ga|ganos|gan|nos|me|er)?|calif[ií](?:que|ca|car)(?:nos)?|punt[uú](?:e|a|ar)|val[oó]r(?:e|a|ar)(?:nos)?|deje|marque|elija',
    number: '10|diez|9|nueve|5|cinco',
    unit: 'puntos?|estrellas?|de (?:10|diez|5|cinco)|/ ?(?:10|5)',
    top: '(?:m[aá]xima|mejor|buena|alta) (?:puntuaci[oó]n|calificaci[oó]n|nota|valoraci[oó]n)|(?:puntuaci[oó]n|calificaci[oó]n|nota|valoraci[oó]n) (?:m[aá]xima|alta|perfecta)|un (?:10|diez)|un (?:5|cinco)',
    denial: 'no hace falta|no es necesario|nunca',
  },
  pt: {
    asking:
      'por favor|pode(?:ria)?|podem|ajude(?:-nos|-me)?|agradec|esperamos|pe[cç]o|gentileza|n[aã]o esque[cç]',
    rating: 'd[eêé](?:-nos|-me|em)?|dar|avali(?:e|ar|em)|coloque|marque|deixe|escolha|pontue',
    number: '10|dez|9|nove|5|cinco',
    unit: 'pontos?|estrelas?|de (?:10|dez|5|cinco)|/ ?(?:10|5)',
    top: '(?:nota|pontua[cç][aã]o|avalia[cç][aã]o) (?:m[aá]xima|alta|10|dez|5|cinco)|(?:melhor|boa) (?:nota|avalia[cç][aã]o|pontua[cç][aã]o)|um (?:10|dez)|um (?:5|cinco)',
    denial: 'n[aã]o precisa|n[aã]o é necess[aá]rio|nunca',
  },
  fr: {
    asking:
      "s'il (?:vous|te) pla[iî]t|svp|stp|merci de|pourriez|pouvez|veuillez|aidez|esp[eé]r(?:ons|e)|n'oubliez pas|je vous demande",
    rating:
      'donn(?:er|ez|e)|mett(?:re|ez)|not(?:er|ez)|attribu(?:er|ez)|laiss(?:er|ez)|choisi(?:r|ssez)|coch(?:er|ez)',
    number: '10|dix|9|neuf|5|cinq',
    unit: 'points?|[eé]toiles?|sur (?:10|dix|5|cinq)|/ ?(?:10|5)',
    top: '(?:note|score) (?:maximale?|maximum|parfaite?)|(?:la |une )?(?:meilleure|bonne|tr[eè]s bonne) (?:note|[eé]valuation)|un (?:10|dix)|un (?:5|cinq)',
    denial: 'ne .{0,12}pas|inutile|jamais',
  },
  de: {
    asking:
      'bitte|k[oö]nnten|k[oö]nnen sie|k[oö]nntest|w[uü]rden|hoffen|hoffe|helfen sie|denken sie daran|w[aä]re nett|freuen uns',
    rating: 'geben|gib|gebt|bewert(?:en|e|et)|vergeben|vergib|w[aä]hlen|ankreuzen|kreuzen',
    number: '10|zehn|9|neun|5|f[uü]nf',
    unit: 'punkte?n?|sterne?n?|von (?:10|zehn|5|f[uü]nf)|/ ?(?:10|5)',
    top: 'volle punktzahl|h[oö]chst(?:note|wertung|punktzahl)|beste(?:n|r)? (?:note|bewertung|wertung)|gute(?:n|r)? (?:note|bewertung)|eine (?:10|zehn)|eine (?:5|f[uü]nf)',
    denial: 'nicht n[oö]tig|m[uü]ssen (?:uns )?(?:keine?|nicht)|keine?|nie',
  },
  ar: {
    asking:
      'من فضلك|من فضلكم|رجاء|رجاءً|الرجاء|نرجو|أرجو|ارجو|لو سمحت|لو سمحتم|نأمل|ممكن|هل يمكن|ساعدنا|ساعدونا',
    rating:
      'أعطنا|اعطنا|أعطونا|اعطونا|تعطينا|تعطيني|إعطاءنا|اعطاءنا|أعطني|اعطني|امنحنا|امنحونا|منحنا|تمنحنا|تقييمنا|قيمنا|قيمونا|ضع|اختر|تقييم|إعطاء|اعطاء',
    number: '10|١٠|عشرة|عشر|9|٩|5|٥|خمسة|خمس',
    unit: 'نقاط|نقطة|نجوم|نجمة|درجات|درجة|من (?:10|١٠|عشرة|5|٥|خمسة)|/ ?(?:10|5|١٠|٥)',
    top: 'الدرجة الكاملة|العلامة الكاملة|أعلى (?:تقييم|درجة)|اعلى (?:تقييم|درجة)|تقييم (?:ممتاز|عال|عالٍ|جيد)|تقييما (?:ممتازا|عاليا|جيدا)|تقييم (?:10|١٠|5|٥)',
    denial: 'لا|ليس|بدون',
  },
  ru: {
    asking:
      'пожалуйста|прошу|просим|просьба|могли бы|можете|надеюсь|надеемся|помогите|не забудьте|будем благодарны|будем рады',
    rating:
      'постав(?:ьте|ить|ь|ите)|да(?:йте|ть)|оцени(?:те|ть)|выбер(?:ите|и)|выбрать|отметьте|оставьте|оставить',
    number: '10|десять|десятку|9|девять|5|пять|пят[её]рку',
    unit: 'балл(?:ов|а|ы)?|зв[её]зд(?:ы|очек)?|из (?:10|десяти|5|пяти)|/ ?(?:10|5)',
    top: '(?:максимальн(?:ый|ую)|высш(?:ий|ую)|высок(?:ий|ую)|наивысш(?:ий|ую)|хорош(?:ий|ую)|отличн(?:ый|ую)) (?:балл|оценку|отзыв)|десятку|пят[её]рку',
    denial: 'не нужно|не надо|не обязательно',
  },
};
