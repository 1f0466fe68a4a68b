import { describe, expect, it } from 'vitest';
import { causeReaders } from '../../../scripts/cli/cause-readers.ts';
import { DAY_MS } from '../../../src/base/instant.ts';
import { LOCALES, type Locale } from '../../../src/base/locale.ts';
import { causesReport } from '../../../src/insight/causes/causes-report.ts';
import { causeLabel } from '../../../src/render/causes/cause-label.ts';
import { causesText } from '../../../src/render/causes/causes-text.ts';
import { reportView } from '../../../src/render/report/report-view.ts';
import { answer, chain, NOON, response } from '../../fixtures/insight/response.ts';

const SAID: readonly (readonly [Locale, string, string])[] = [
  [
    'de',
    'documents',
    'Skonto war auf der Rechnung nicht ausgewiesen, wie im Vertrag vereinbart war',
  ],
  [
    'zh-CN',
    'quality',
    '装柜那天下雨，工人赶时间，没有测湿度，板子到港时已经有霉点，客户不收货，只能退回',
  ],
  ['pt', 'documents', 'Não existe cadastro de produtos com o código certo.'],
  ['en', 'timeliness', 'Two days late because of wind at Fremantle, not your fault.'],
  ['zh-CN', 'quality', '说不清楚。'],
  ['es', 'quality', 'Regular.'],
];

const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };
const now = SAID.map(([locale, dimension, said], at) =>
  response(String(at), {
    locale,
    answers: [answer(dimension, { value: 2, scale: { from: 1, points: 5 } })],
    chains: [chain(dimension, [said])],
  }),
);
const report = causesReport({ period, now, before: [] }, causeReaders());

function linesIn(locale: Locale): readonly string[] {
  const text = causesText(report, { locale, width: 200 });
  const lines = text.split('\n').map((line) => line.trim());
  return lines.slice(0, lines.indexOf('', 3));
}

describe('the lines of causes', () => {
  it.each([
    [
      'en',
      [
        'Causes · 2026-10-05 – 2026-10-06 (UTC)',
        '',
        'Answer → why → why',
        'product quality · chains: 3',
        '→ quality · planning · 1',
        '“装柜那天下雨，工人赶时间，没有测湿度，板子到港时已经有霉点…” (Chinese)',
        'no cause named: 2',
        'documents · chains: 2',
        '→ documents · 2',
        '“Skonto war auf der Rechnung nicht ausgewiesen, wie im…” (German); “Não existe cadastro de produtos com o código certo” (Portuguese)',
        'timeliness · chains: 1',
        '→ delivery · force majeure · 1',
        '“Two days late because of wind at Fremantle, not your fault”',
      ],
    ],
    [
      'zh-CN',
      [
        '原因 · 2026-10-05 – 2026-10-06 (UTC)',
        '',
        '回答 → 为什么 → 为什么',
        '产品质量 · 追问链：3',
        '→ 质量 · 计划 · 1',
        '“装柜那天下雨，工人赶时间，没有测湿度，板子到港时已经有霉点…”',
        '未说明原因：2',
        '单证准确 · 追问链：2',
        '→ 单证 · 2',
        '“Skonto war auf der Rechnung nicht ausgewiesen, wie im…”（德语）；“Não existe cadastro de produtos com o código certo”（葡萄牙语）',
        '交货准时 · 追问链：1',
        '→ 交货运输 · 不可抗力 · 1',
        '“Two days late because of wind at Fremantle, not your fault”（英语）',
      ],
    ],
  ] as const)('read as a page for a manager in %s', (locale, lines) => {
    expect(linesIn(locale)).toEqual(lines);
  });

  it.each(LOCALES)('name theme and class in %s, never a key and never a stem', (locale) => {
    const view = reportView(locale);
    const label = causeLabel({ theme: 'accuracy', rootCause: 'packing-method' }, view);
    expect(label.startsWith(`${view.words.themes.accuracy} · `)).toBe(true);
    expect(label).not.toContain('packing-method');
    expect(causeLabel({ theme: null, rootCause: null }, view)).toMatch(/\p{L}/u);
    expect(causeLabel({ rootCause: 'no-final-check' }, view)).toBe('no final check');
    const text = causesText(report, { locale });
    expect(text).not.toMatch(/cadast código|código existe|→ 说不清楚|→ regula/);
  });
});
