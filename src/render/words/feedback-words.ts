import type { Locale } from '../../base/locale.ts';
import type { FeedbackMoment } from '../../core/contract/feedback.ts';
import type { Sentiment } from '../../insight/tagging/tagger.ts';
import type { PluralForms } from '../text/plural.ts';

/** What buyers said that nobody had asked for. */
export interface FeedbackWords {
  readonly title: string;
  readonly remarks: PluralForms;
  readonly people: PluralForms;
  /** When it was said, with how often. */
  readonly moments: Readonly<Record<FeedbackMoment | 'unknown', string>>;
  /** How many remarks feel so. */
  readonly feelings: Readonly<Record<Sentiment, string>>;
  /** How many remarks speak of a theme, and how they feel about it. */
  readonly theme: string;
  readonly opened: string;
  /** Behind a quote: where it is dealt with. */
  readonly inCase: string;
}

export const FEEDBACK_WORDS: Readonly<Record<Locale, FeedbackWords>> = {
  en: {
    title: 'Not asked for',
    remarks: { one: '{n} remark', other: '{n} remarks' },
    people: { one: '{n} person', other: '{n} people' },
    moments: {
      'beside-question': 'during the survey: {n}',
      'after-end': 'after the survey: {n}',
      'no-invitation': 'without an invitation: {n}',
      'with-person': 'to a colleague: {n}',
      unknown: 'when is not known: {n}',
    },
    feelings: {
      negative: 'negative {n}',
      mixed: 'mixed {n}',
      neutral: 'neutral {n}',
      positive: 'positive {n}',
    },
    theme: '{theme} {n} (negative {negative}, positive {positive})',
    opened: 'cases opened because of this: {n}',
    inCase: 'case {number}',
  },
  'zh-CN': {
    title: '没有问到、买家主动说的',
    remarks: { other: '{n} 条' },
    people: { other: '{n} 人' },
    moments: {
      'beside-question': '问卷进行中：{n}',
      'after-end': '问卷结束后：{n}',
      'no-invitation': '未受邀请：{n}',
      'with-person': '对同事说的：{n}',
      unknown: '时机不明：{n}',
    },
    feelings: {
      negative: '负面 {n}',
      mixed: '褒贬都有 {n}',
      neutral: '中性 {n}',
      positive: '正面 {n}',
    },
    theme: '{theme} {n}（负面 {negative}，正面 {positive}）',
    opened: '因此新开工单：{n}',
    inCase: '工单 {number}',
  },
  es: {
    title: 'Dicho espontáneamente',
    remarks: { one: '{n} comentario', other: '{n} comentarios' },
    people: { one: '{n} persona', other: '{n} personas' },
    moments: {
      'beside-question': 'durante la encuesta: {n}',
      'after-end': 'después de la encuesta: {n}',
      'no-invitation': 'sin invitación: {n}',
      'with-person': 'a un compañero: {n}',
      unknown: 'no se sabe cuándo: {n}',
    },
    feelings: {
      negative: 'negativos {n}',
      mixed: 'mixtos {n}',
      neutral: 'neutros {n}',
      positive: 'positivos {n}',
    },
    theme: '{theme} {n} (negativos {negative}, positivos {positive})',
    opened: 'casos abiertos por ello: {n}',
    inCase: 'caso {number}',
  },
  pt: {
    title: 'Dito espontaneamente',
    remarks: { one: '{n} comentário', other: '{n} comentários' },
    people: { one: '{n} pessoa', other: '{n} pessoas' },
    moments: {
      'beside-question': 'durante a pesquisa: {n}',
      'after-end': 'depois da pesquisa: {n}',
      'no-invitation': 'sem convite: {n}',
      'with-person': 'a um colega: {n}',
      unknown: 'não se sabe quando: {n}',
    },
    feelings: {
      negative: 'negativos {n}',
      mixed: 'mistos {n}',
      neutral: 'neutros {n}',
      positive: 'positivos {n}',
    },
    theme: '{theme} {n} (negativos {negative}, positivos {positive})',
    opened: 'casos abertos por isso: {n}',
    inCase: 'caso {number}',
  },
  fr: {
    title: 'Dit spontanément',
    remarks: { one: '{n} remarque', other: '{n} remarques' },
    people: { one: '{n} personne', other: '{n} personnes' },
    moments: {
      'beside-question': 'pendant le questionnaire : {n}',
      'after-end': 'après le questionnaire : {n}',
      'no-invitation': 'sans invitation : {n}',
      'with-person': 'à un collègue : {n}',
      unknown: 'on ne sait pas quand : {n}',
    },
    feelings: {
      negative: 'négatives {n}',
      mixed: 'partagées {n}',
      neutral: 'neutres {n}',
      positive: 'positives {n}',
    },
    theme: '{theme} {n} (négatives {negative}, positives {positive})',
    opened: 'dossiers ouverts pour cela : {n}',
    inCase: 'dossier {number}',
  },
  de: {
    title: 'Ungefragt gesagt',
    remarks: { one: '{n} Bemerkung', other: '{n} Bemerkungen' },
    people: { one: '{n} Person', other: '{n} Personen' },
    moments: {
      'beside-question': 'während der Umfrage: {n}',
      'after-end': 'nach der Umfrage: {n}',
      'no-invitation': 'ohne Einladung: {n}',
      'with-person': 'zu Kollegen: {n}',
      unknown: 'Zeitpunkt nicht bekannt: {n}',
    },
    feelings: {
      negative: 'negativ {n}',
      mixed: 'gemischt {n}',
      neutral: 'neutral {n}',
      positive: 'positiv {n}',
    },
    theme: '{theme} {n} (negativ {negative}, positiv {positive})',
    opened: 'deshalb eröffnete Fälle: {n}',
    inCase: 'Fall {number}',
  },
  ar: {
    title: 'قيل دون أن نسأل',
    remarks: { other: 'الملاحظات: {n}' },
    people: { other: 'الأشخاص: {n}' },
    moments: {
      'beside-question': 'أثناء الاستبيان: {n}',
      'after-end': 'بعد الاستبيان: {n}',
      'no-invitation': 'دون دعوة: {n}',
      'with-person': 'لأحد الزملاء: {n}',
      unknown: 'وقت غير معروف: {n}',
    },
    feelings: {
      negative: 'سلبية {n}',
      mixed: 'متباينة {n}',
      neutral: 'محايدة {n}',
      positive: 'إيجابية {n}',
    },
    theme: '{theme} {n} (سلبية {negative}، إيجابية {positive})',
    opened: 'حالات فُتحت بسببها: {n}',
    inCase: 'الحالة {number}',
  },
  ru: {
    title: 'Сказано по собственной инициативе',
    remarks: {
      one: '{n} замечание',
      few: '{n} замечания',
      many: '{n} замечаний',
      other: '{n} замечания',
    },
    people: { one: '{n} человек', few: '{n} человека', many: '{n} человек', other: '{n} человека' },
    moments: {
      'beside-question': 'во время опроса: {n}',
      'after-end': 'после опроса: {n}',
      'no-invitation': 'без приглашения: {n}',
      'with-person': 'сотруднику: {n}',
      unknown: 'когда — неизвестно: {n}',
    },
    feelings: {
      negative: 'отрицательные {n}',
      mixed: 'смешанные {n}',
      neutral: 'нейтральные {n}',
      positive: 'положительные {n}',
    },
    theme: '{theme} {n} (отрицательные {negative}, положительные {positive})',
    opened: 'открыто обращений из-за этого: {n}',
    inCase: 'обращение {number}',
  },
};
