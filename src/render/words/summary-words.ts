import type { Locale } from '../../base/locale.ts';
import type { PluralForms } from '../text/plural.ts';

/** What stands above a report: how things are in one sentence, and what changed. */
export interface SummaryWords {
  readonly responses: PluralForms;
  readonly satisfaction: string;
  /** Behind a figure: what it was in the time that it is compared with. */
  readonly before: string;
  readonly lowest: string;
  readonly openCases: PluralForms;
  readonly late: string;
  readonly worse: string;
  readonly better: string;
  readonly unchanged: string;
  readonly names: { readonly csat: string; readonly nps: string; readonly ces: string };
}

export const SUMMARY_WORDS: Readonly<Record<Locale, SummaryWords>> = {
  en: {
    responses: { one: '{n} response', other: '{n} responses' },
    satisfaction: 'satisfaction {share}',
    before: ' (before: {before})',
    lowest: 'lowest: {name} {mean} of {top}',
    openCases: { one: '{n} case open', other: '{n} cases open' },
    late: ', {n} past a deadline',
    worse: 'Got worse',
    better: 'Got better',
    unchanged: 'No figure has clearly changed.',
    names: { csat: 'satisfaction (CSAT)', nps: 'recommendation (NPS)', ces: 'ease (CES)' },
  },
  'zh-CN': {
    responses: { other: '{n} 份答卷' },
    satisfaction: '满意度 {share}',
    before: '（对比期 {before}）',
    lowest: '最低：{name} {mean} 分（满分 {top} 分）',
    openCases: { other: '{n} 个工单未结' },
    late: '，其中 {n} 个超时',
    worse: '变差的指标',
    better: '变好的指标',
    unchanged: '各项指标没有明显变化。',
    names: { csat: '满意度（CSAT）', nps: '推荐度（NPS）', ces: '省力度（CES）' },
  },
  es: {
    responses: { one: '{n} respuesta', other: '{n} respuestas' },
    satisfaction: 'satisfacción {share}',
    before: ' (antes: {before})',
    lowest: 'lo más bajo: {name} {mean} de {top}',
    openCases: { one: '{n} caso abierto', other: '{n} casos abiertos' },
    late: ', {n} fuera de plazo',
    worse: 'Ha empeorado',
    better: 'Ha mejorado',
    unchanged: 'Ninguna cifra ha cambiado con claridad.',
    names: { csat: 'satisfacción (CSAT)', nps: 'recomendación (NPS)', ces: 'facilidad (CES)' },
  },
  pt: {
    responses: { one: '{n} resposta', other: '{n} respostas' },
    satisfaction: 'satisfação {share}',
    before: ' (antes: {before})',
    lowest: 'mais baixo: {name} {mean} de {top}',
    openCases: { one: '{n} caso aberto', other: '{n} casos abertos' },
    late: ', {n} fora do prazo',
    worse: 'Piorou',
    better: 'Melhorou',
    unchanged: 'Nenhum valor mudou claramente.',
    names: { csat: 'satisfação (CSAT)', nps: 'recomendação (NPS)', ces: 'facilidade (CES)' },
  },
  fr: {
    responses: { one: '{n} réponse', other: '{n} réponses' },
    satisfaction: 'satisfaction {share}',
    before: ' (avant : {before})',
    lowest: 'le plus bas : {name} {mean} sur {top}',
    openCases: { one: '{n} dossier ouvert', other: '{n} dossiers ouverts' },
    late: ', dont {n} hors délai',
    worse: 'En baisse',
    better: 'En hausse',
    unchanged: 'Aucun chiffre n’a nettement changé.',
    names: { csat: 'satisfaction (CSAT)', nps: 'recommandation (NPS)', ces: 'facilité (CES)' },
  },
  de: {
    responses: { one: '{n} Antwort', other: '{n} Antworten' },
    satisfaction: 'Zufriedenheit {share}',
    before: ' (davor: {before})',
    lowest: 'am niedrigsten: {name} {mean} von {top}',
    openCases: { one: '{n} Fall offen', other: '{n} Fälle offen' },
    late: ', davon {n} über der Frist',
    worse: 'Schlechter geworden',
    better: 'Besser geworden',
    unchanged: 'Kein Wert hat sich klar verändert.',
    names: { csat: 'Zufriedenheit (CSAT)', nps: 'Empfehlung (NPS)', ces: 'Leichtigkeit (CES)' },
  },
  ar: {
    responses: { other: 'الردود: {n}' },
    satisfaction: 'الرضا {share}',
    before: ' (سابقاً: {before})',
    lowest: 'الأدنى: {name} {mean} من {top}',
    openCases: { other: 'الحالات المفتوحة: {n}' },
    late: '، منها متجاوزة المهلة: {n}',
    worse: 'ما ساء',
    better: 'ما تحسّن',
    unchanged: 'لم يتغيّر أي رقم تغيّراً واضحاً.',
    names: { csat: 'الرضا (CSAT)', nps: 'التوصية (NPS)', ces: 'السهولة (CES)' },
  },
  ru: {
    responses: { one: '{n} ответ', few: '{n} ответа', many: '{n} ответов', other: '{n} ответа' },
    satisfaction: 'удовлетворённость {share}',
    before: ' (раньше: {before})',
    lowest: 'ниже всего: {name} {mean} из {top}',
    openCases: {
      one: '{n} обращение открыто',
      few: '{n} обращения открыты',
      many: '{n} обращений открыто',
      other: '{n} обращения открыто',
    },
    late: ', из них просрочено: {n}',
    worse: 'Стало хуже',
    better: 'Стало лучше',
    unchanged: 'Ни один показатель явно не изменился.',
    names: { csat: 'удовлетворённость (CSAT)', nps: 'рекомендация (NPS)', ces: 'лёгкость (CES)' },
  },
};
