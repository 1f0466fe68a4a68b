import { nearMatches } from '../../base/text/near-matches.ts';
import { BREAKDOWN_NAMES } from './report-names.ts';
import { BREAKDOWNS, SEGMENTS } from './segment.ts';

/** The same in English and in Chinese. */
export interface Explanation {
  readonly en: string;
  readonly 'zh-CN': string;
}

/** What of a request was not understood. */
export interface Misunderstood {
  readonly period?: string;
  readonly by?: string;
  /** Names of conditions. */
  readonly names: readonly string[];
  readonly odd: readonly string[];
}

/** Says what was not understood, what may have been meant, and what would be understood. */
export function explainedRequest({ period, by, names, odd }: Misunderstood): Explanation {
  const faults = [
    ...(period === undefined ? [] : [badPeriod(period)]),
    ...(by === undefined ? [] : [badName(by, 'by', BREAKDOWNS)]),
    ...names.map((name) => badName(name, 'where', SEGMENTS)),
    ...odd.map(badWord),
  ];
  return {
    en: [...faults.map(({ en }) => en), UNDERSTOOD.en].join('\n'),
    'zh-CN': [...faults.map((fault) => fault['zh-CN']), UNDERSTOOD['zh-CN']].join('\n'),
  };
}

const UNDERSTOOD: Explanation = {
  en: [
    'Write [period] [by …] [where …] [against last year], for example: last quarter by product where class=A',
    'Periods: 30d, 12w, this month, last quarter, this year, 2026-10, 2026-Q3, 2026-10-01..2026-10-31',
    `By: ${BREAKDOWNS.join(', ')}`,
    `Where: ${SEGMENTS.join(', ')}, as in country=DE product="steel pipes"`,
  ].join('\n'),
  'zh-CN': [
    '请写：[时间] [按…] [条件] [同比]，例如：上季度 按产品 等级=A',
    '时间：最近30天、最近12周、本月、上月、本季度、上季度、今年、2026-10、2026-Q3、2026-10-01..2026-10-31',
    `按：${BREAKDOWNS.map(chineseName).join('、')}`,
    `条件：${SEGMENTS.map(chineseName).join('、')}，例如：国家=DE 产品="钢管"`,
  ].join('\n'),
};

function chineseName(name: keyof typeof BREAKDOWN_NAMES): string {
  return BREAKDOWN_NAMES[name].find((one) => /\p{Script=Han}/u.test(one)) ?? name;
}

function badPeriod(period: string): Explanation {
  return { en: `"${period}" is not a period.`, 'zh-CN': `“${period}”不是能识别的时间。` };
}

function badName(
  name: string,
  place: 'by' | 'where',
  known: readonly (keyof typeof BREAKDOWN_NAMES)[],
): Explanation {
  const [near] = nearMatches(
    name,
    known.flatMap((one) => BREAKDOWN_NAMES[one]),
  );
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  const chineseHint = near === undefined ? '' : `您是指“${near}”吗？`;
  return {
    en: `There is no "${name}" after "${place}".${hint}`,
    'zh-CN': `${place === 'by' ? '不能按' : '条件中没有'}“${name}”${place === 'by' ? '划分' : ''}。${chineseHint}`,
  };
}

function badWord(word: string): Explanation {
  return {
    en: `"${word}" says nothing here; a condition is a name, = and a value.`,
    'zh-CN': `这里的“${word}”无法理解；条件要写成 名称=值。`,
  };
}
