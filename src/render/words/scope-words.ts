import type { Locale } from '../../core/locale.ts';
import type { Breakdown } from '../../insight/segment.ts';

/** What a report was asked for, who was asked, and how its parts are called. */
export interface ScopeWords {
  readonly only: string;
  readonly oneByOne: string;
  readonly invited: string;
  readonly responseRate: string;
  readonly by: string;
  readonly unknown: string;
  readonly further: string;
  readonly good: string;
  readonly veryLoyal: string;
  readonly names: Readonly<Record<Breakdown, string>>;
}

export const SCOPE_WORDS: Readonly<Record<Locale, ScopeWords>> = {
  en: {
    only: 'only {conditions}',
    oneByOne: 'Daily totals could not serve this question; every response was read.',
    invited: 'Invited: {n}',
    responseRate: 'response rate {share}, 95 % interval {interval}',
    by: 'By {name}',
    unknown: 'not known',
    further: 'further: {n}',
    good: 'good',
    veryLoyal: 'very loyal',
    names: names('product', 'country', 'account', 'class', 'channel', 'dimension', 'month'),
  },
  'zh-CN': {
    only: '仅限 {conditions}',
    oneByOne: '每日汇总无法回答此问题，已逐份读取答卷。',
    invited: '已邀请：{n}',
    responseRate: '回收率 {share}，95 % 区间 {interval}',
    by: '按{name}',
    unknown: '未知',
    further: '其余：{n}',
    good: '良好',
    veryLoyal: '非常忠诚',
    names: names('产品', '国家', '客户', '等级', '渠道', '维度', '月份'),
  },
  es: {
    only: 'solo {conditions}',
    oneByOne: 'Los totales diarios no sirven para esta pregunta; se leyó cada respuesta.',
    invited: 'Invitados: {n}',
    responseRate: 'tasa de respuesta {share}, intervalo del 95 % {interval}',
    by: 'Por {name}',
    unknown: 'no se sabe',
    further: 'otros: {n}',
    good: 'bueno',
    veryLoyal: 'muy leales',
    names: names('producto', 'país', 'cliente', 'clase', 'canal', 'dimensión', 'mes'),
  },
  pt: {
    only: 'apenas {conditions}',
    oneByOne: 'Os totais diários não servem para esta pergunta; cada resposta foi lida.',
    invited: 'Convidados: {n}',
    responseRate: 'taxa de resposta {share}, intervalo de 95 % {interval}',
    by: 'Por {name}',
    unknown: 'desconhecido',
    further: 'outros: {n}',
    good: 'bom',
    veryLoyal: 'muito leais',
    names: names('produto', 'país', 'cliente', 'classe', 'canal', 'dimensão', 'mês'),
  },
  fr: {
    only: 'seulement {conditions}',
    oneByOne: 'Les totaux par jour ne suffisent pas ici ; chaque réponse a été lue.',
    invited: 'Invités : {n}',
    responseRate: 'taux de réponse {share}, intervalle à 95 % {interval}',
    by: 'Par {name}',
    unknown: 'inconnu',
    further: 'autres : {n}',
    good: 'bon',
    veryLoyal: 'très fidèles',
    names: names('produit', 'pays', 'client', 'classe', 'canal', 'dimension', 'mois'),
  },
  de: {
    only: 'nur {conditions}',
    oneByOne: 'Tagessummen reichen für diese Frage nicht; jede Antwort wurde gelesen.',
    invited: 'Eingeladen: {n}',
    responseRate: 'Rücklauf {share}, 95-%-Intervall {interval}',
    by: 'Nach {name}',
    unknown: 'unbekannt',
    further: 'weitere: {n}',
    good: 'gut',
    veryLoyal: 'sehr treu',
    names: names('Produkt', 'Land', 'Kunde', 'Klasse', 'Kanal', 'Dimension', 'Monat'),
  },
  ar: {
    only: 'فقط {conditions}',
    oneByOne: 'لا تكفي المجاميع اليومية لهذا السؤال؛ قُرئت كل الردود.',
    invited: 'المدعوون: {n}',
    responseRate: 'معدل الرد {share}، مجال 95 % {interval}',
    by: 'حسب {name}',
    unknown: 'غير معروف',
    further: 'أخرى: {n}',
    good: 'جيد',
    veryLoyal: 'أوفياء جدا',
    names: names('المنتج', 'البلد', 'العميل', 'الفئة', 'القناة', 'البعد', 'الشهر'),
  },
  ru: {
    only: 'только {conditions}',
    oneByOne: 'Дневных итогов для этого вопроса мало; прочитан каждый ответ.',
    invited: 'Приглашено: {n}',
    responseRate: 'доля ответивших {share}, 95 % интервал {interval}',
    by: 'Разрез: {name}',
    unknown: 'неизвестно',
    further: 'ещё: {n}',
    good: 'хорошо',
    veryLoyal: 'очень лояльны',
    names: names('товар', 'страна', 'клиент', 'класс', 'канал', 'аспект', 'месяц'),
  },
};

function names(
  product: string,
  country: string,
  account: string,
  grade: string,
  channel: string,
  dimension: string,
  month: string,
): ScopeWords['names'] {
  return { product, country, account, class: grade, channel, dimension, month };
}
