import type { Locale } from '../../base/locale.ts';
import type { Breakdown } from '../../insight/scope/segment.ts';

/** What a report was asked for, who was asked, and how its parts are called. */
export interface ScopeWords {
  readonly only: string;
  /** Behind the conditions: how many responses they leave of all. */
  readonly outOf: string;
  readonly invited: string;
  readonly responseRate: string;
  readonly by: string;
  readonly unknown: string;
  readonly further: string;
  /** Above the parts of which too few gave a score. */
  readonly tooFew: string;
  readonly good: string;
  readonly veryLoyal: string;
  readonly names: Readonly<Record<Breakdown, string>>;
}

export const SCOPE_WORDS: Readonly<Record<Locale, ScopeWords>> = {
  en: {
    only: 'only {conditions}',
    outOf: ' – {n} of {all} responses',
    invited: 'Invited: {n}',
    responseRate: 'response rate {share}, 95 % interval {interval}',
    by: 'By {name}',
    unknown: 'not known',
    further: '{n} more',
    tooFew: 'Fewer than {needed} scores:',
    good: 'good',
    veryLoyal: 'very loyal',
    names: names('product', 'country', 'account', 'class', 'channel', 'dimension', 'month'),
  },
  'zh-CN': {
    only: '仅限 {conditions}',
    outOf: '：{all} 份答卷中的 {n} 份',
    invited: '已邀请：{n}',
    responseRate: '回收率 {share}，95 % 区间 {interval}',
    by: '按{name}',
    unknown: '未知',
    further: '另有 {n} 个',
    tooFew: '评分不足 {needed} 个：',
    good: '良好',
    veryLoyal: '非常忠诚',
    names: names('产品', '国家', '客户', '等级', '渠道', '维度', '月份'),
  },
  es: {
    only: 'solo {conditions}',
    outOf: ' – {n} de {all} respuestas',
    invited: 'Invitados: {n}',
    responseRate: 'tasa de respuesta {share}, intervalo del 95 % {interval}',
    by: 'Por {name}',
    unknown: 'no se sabe',
    further: '{n} más',
    tooFew: 'Menos de {needed} notas:',
    good: 'bueno',
    veryLoyal: 'muy leales',
    names: names('producto', 'país', 'cliente', 'clase', 'canal', 'dimensión', 'mes'),
  },
  pt: {
    only: 'apenas {conditions}',
    outOf: ' – {n} de {all} respostas',
    invited: 'Convidados: {n}',
    responseRate: 'taxa de resposta {share}, intervalo de 95 % {interval}',
    by: 'Por {name}',
    unknown: 'desconhecido',
    further: 'mais {n}',
    tooFew: 'Menos de {needed} notas:',
    good: 'bom',
    veryLoyal: 'muito leais',
    names: names('produto', 'país', 'cliente', 'classe', 'canal', 'dimensão', 'mês'),
  },
  fr: {
    only: 'seulement {conditions}',
    outOf: ' – {n} réponses sur {all}',
    invited: 'Invités : {n}',
    responseRate: 'taux de réponse {share}, intervalle à 95 % {interval}',
    by: 'Par {name}',
    unknown: 'inconnu',
    further: '{n} de plus',
    tooFew: 'Moins de {needed} notes :',
    good: 'bon',
    veryLoyal: 'très fidèles',
    names: names('produit', 'pays', 'client', 'classe', 'canal', 'dimension', 'mois'),
  },
  de: {
    only: 'nur {conditions}',
    outOf: ' – {n} von {all} Antworten',
    invited: 'Eingeladen: {n}',
    responseRate: 'Rücklauf {share}, 95-%-Intervall {interval}',
    by: 'Nach {name}',
    unknown: 'unbekannt',
    further: '{n} weitere',
    tooFew: 'Weniger als {needed} Noten:',
    good: 'gut',
    veryLoyal: 'sehr treu',
    names: names('Produkt', 'Land', 'Kunde', 'Klasse', 'Kanal', 'Dimension', 'Monat'),
  },
  ar: {
    only: 'فقط {conditions}',
    outOf: ' – {n} من {all} من الردود',
    invited: 'المدعوون: {n}',
    responseRate: 'معدل الرد {share}، مجال 95 % {interval}',
    by: 'حسب {name}',
    unknown: 'غير معروف',
    further: '{n} أخرى',
    tooFew: 'أقل من {needed} درجات:',
    good: 'جيد',
    veryLoyal: 'أوفياء جدا',
    names: names('المنتج', 'البلد', 'العميل', 'الفئة', 'القناة', 'البعد', 'الشهر'),
  },
  ru: {
    only: 'только {conditions}',
    outOf: ' – ответов {n} из {all}',
    invited: 'Приглашено: {n}',
    responseRate: 'доля ответивших {share}, 95 % интервал {interval}',
    by: 'Разрез: {name}',
    unknown: 'неизвестно',
    further: 'ещё {n}',
    tooFew: 'Оценок меньше {needed}:',
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
