import type { Locale } from '../../base/locale.ts';

/** How the cases of a period were dealt with. */
export interface CaseWords {
  readonly cases: string;
  readonly lights: string;
  readonly open: string;
  readonly missed: string;
  readonly firstAnswer: string;
  readonly resolution: string;
  readonly slow: string;
  readonly recovered: string;
}

export const CASE_WORDS: Readonly<Record<Locale, CaseWords>> = {
  en: {
    cases: 'Cases · opened in this period: {n}',
    lights: 'red {red}, yellow {yellow}, green {green}',
    open: 'still open {all}, of these red {red}',
    missed: 'missed a deadline {breached}, reopened {reopened}',
    firstAnswer: 'median time to the first answer: {hours} h',
    resolution: 'median time to resolution: {hours} h',
    slow: 'took more than 72 hours: {share} (n={n})',
    recovered: 'confirmed solved by the buyer: {share} (n={n})',
  },
  'zh-CN': {
    cases: '工单 · 本期新开：{n}',
    lights: '红 {red}，黄 {yellow}，绿 {green}',
    open: '未结 {all}，其中红灯 {red}',
    missed: '超时 {breached}，重开 {reopened}',
    firstAnswer: '首次答复时间中位数：{hours} 小时',
    resolution: '解决时间中位数：{hours} 小时',
    slow: '超过 72 小时的比例：{share}（n={n}）',
    recovered: '买家确认已解决：{share}（n={n}）',
  },
  es: {
    cases: 'Casos · abiertos en este período: {n}',
    lights: 'rojos {red}, amarillos {yellow}, verdes {green}',
    open: 'aún abiertos {all}, de ellos rojos {red}',
    missed: 'fuera de plazo {breached}, reabiertos {reopened}',
    firstAnswer: 'tiempo mediano hasta la primera respuesta: {hours} h',
    resolution: 'tiempo mediano hasta la solución: {hours} h',
    slow: 'tardaron más de 72 horas: {share} (n={n})',
    recovered: 'resueltos según el comprador: {share} (n={n})',
  },
  pt: {
    cases: 'Casos · abertos neste período: {n}',
    lights: 'vermelhos {red}, amarelos {yellow}, verdes {green}',
    open: 'ainda abertos {all}, destes vermelhos {red}',
    missed: 'fora do prazo {breached}, reabertos {reopened}',
    firstAnswer: 'tempo mediano até a primeira resposta: {hours} h',
    resolution: 'tempo mediano até a solução: {hours} h',
    slow: 'levaram mais de 72 horas: {share} (n={n})',
    recovered: 'resolvidos segundo o comprador: {share} (n={n})',
  },
  fr: {
    cases: 'Dossiers · ouverts dans cette période : {n}',
    lights: 'rouges {red}, jaunes {yellow}, verts {green}',
    open: 'encore ouverts {all}, dont rouges {red}',
    missed: 'hors délai {breached}, rouverts {reopened}',
    firstAnswer: 'délai médian avant la première réponse : {hours} h',
    resolution: 'délai médian de résolution : {hours} h',
    slow: 'plus de 72 heures : {share} (n={n})',
    recovered: 'résolus selon l’acheteur : {share} (n={n})',
  },
  de: {
    cases: 'Fälle · eröffnet in diesem Zeitraum: {n}',
    lights: 'rot {red}, gelb {yellow}, grün {green}',
    open: 'noch offen {all}, davon rot {red}',
    missed: 'Frist versäumt {breached}, wieder eröffnet {reopened}',
    firstAnswer: 'mittlere Zeit bis zur ersten Antwort (Median): {hours} h',
    resolution: 'mittlere Zeit bis zur Lösung (Median): {hours} h',
    slow: 'länger als 72 Stunden: {share} (n={n})',
    recovered: 'vom Käufer als gelöst bestätigt: {share} (n={n})',
  },
  ar: {
    cases: 'الحالات · فُتحت في هذه الفترة: {n}',
    lights: 'حمراء {red}، صفراء {yellow}، خضراء {green}',
    open: 'ما زالت مفتوحة {all}، منها حمراء {red}',
    missed: 'تجاوزت المهلة {breached}، أعيد فتحها {reopened}',
    firstAnswer: 'الوقت الوسيط حتى أول رد: {hours} س',
    resolution: 'الوقت الوسيط حتى الحل: {hours} س',
    slow: 'استغرقت أكثر من 72 ساعة: {share} (n={n})',
    recovered: 'أكد المشتري حلها: {share} (n={n})',
  },
  ru: {
    cases: 'Обращения · открыто за период: {n}',
    lights: 'красные {red}, жёлтые {yellow}, зелёные {green}',
    open: 'ещё открыты {all}, из них красные {red}',
    missed: 'просрочены {breached}, открыты снова {reopened}',
    firstAnswer: 'медианное время до первого ответа: {hours} ч',
    resolution: 'медианное время до решения: {hours} ч',
    slow: 'дольше 72 часов: {share} (n={n})',
    recovered: 'решены по словам покупателя: {share} (n={n})',
  },
};
