import type { TimingTranslation } from './en.ts';

const zhCN: TimingTranslation = {
  title: '询问时机测试 · {accounts, plural, other {# 家客户}}，{asks, plural, other {# 次询问}}',
  empty: '尚未询问任何人。',
  oneArm: '只有一个组，没有正在进行的测试，因此不作比较。',
  columns: {
    arm: '组',
    assigned: '设定天数',
    realised: '实际天数',
    asks: '询问',
    accounts: '客户',
  },
  figures: {
    response: '回复率',
    completion: '完成率 · 仅统计已回复者',
    depth: '深度 · 已回复者给出的答案与原因个数',
    score: '总体满意度 · 0% 为最差，100% 为最好',
  },
  units: {
    points: '{value} 个百分点',
    answers: '{value} 个答案',
  },
  range: '{low} 至 {high}',
  difference: '{better} 优于 {worse}，相差 {difference}（95% 区间 {interval}，校正后 p {p}）。',
  noDifference:
    '{from} 与 {to} 之间未见差异。真实差异（{to} 减 {from}）可能是 {range}之间的任何值。',
  noDifferences:
    '{which, select, all {任意两组之间} other {{n, number} 对组之间}}未见差异，但仍可能存在不超过 {most}的差异。',
  tooLittle:
    '数据太少，无法比较 {from} 与 {to}：每组至少需要 {needed, number} 家有数据的客户，较小的一组只有 {accounts, number} 家。',
  tooLittleOfMany:
    '数据太少，无法比较{which, select, all {任意两组} other {其中 {n, number} 对组}}：每组至少需要 {needed, number} 家有数据的客户。',
  noVariation: '未比较 {from} 与 {to}：有一组的数值全部相同，无法判断差异有多可靠。',
  noVariationOfMany: '未比较 {n, number} 对组：有一组的数值全部相同，无法判断差异有多可靠。',
  method: {
    dealt:
      '每次询问都计入其货物所分到的组，无论实际晚了多久。同一客户的询问并不独立，区间已考虑这一点（Bell 和 McCaffrey，2002）。',
    adjusted: '对所有组和指标一并校正后（Holm，1979），p 不超过 0.05 才算有差异。各区间单独成立。',
    selected: '完成率、深度和满意度只统计已回复者，而谁会回复可能与所在组有关。',
  },
};

export default zhCN;
