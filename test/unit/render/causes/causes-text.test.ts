import { describe, expect, it } from 'vitest';
import { ROOT_CAUSES } from '../../../../flows/lexicon/root-cause-words.ts';
import { causeReaders } from '../../../../scripts/cli/cause-readers.ts';
import { DAY_MS } from '../../../../src/base/instant.ts';
import { LOCALES } from '../../../../src/base/locale.ts';
import { displayWidth } from '../../../../src/base/text/display-width.ts';
import type { Response } from '../../../../src/core/contract/response.ts';
import { causesReport } from '../../../../src/insight/causes/causes-report.ts';
import { causesText } from '../../../../src/render/causes/causes-text.ts';
import { nameIn } from '../../../../src/render/report/report-view.ts';
import { renderWords } from '../../../../src/render/words/words.ts';
import { answer, chain, NOON, response } from '../../../fixtures/insight/response.ts';

const readers = causeReaders();
const period = { from: NOON, to: NOON + DAY_MS, previousFrom: NOON - DAY_MS, timeZone: 'UTC' };
const FIVE = { from: 1, points: 5 };

interface Rated {
  readonly satisfaction: number;
  readonly papers: number;
  readonly lane: string;
  readonly account: string;
}

function rated(id: string, startedAt: number, { satisfaction, papers, lane, account }: Rated) {
  const words = Number(id.slice(1)) % 2 === 0 ? ENGLISH_WHYS : CHINESE_WHYS;
  const opinion = words === ENGLISH_WHYS ? 'Your price is too high' : '价格太高';
  return response(id, {
    startedAt,
    locale: words === ENGLISH_WHYS ? 'en' : 'zh-CN',
    subject: {
      verified: true,
      account: { id: account, name: account },
      shipment: { reference: `PO-${id}`, product: 'Steel pipes', destination: lane },
    },
    answers: [
      answer('overall', { kind: 'satisfaction', value: satisfaction, scale: FIVE }),
      answer('documents', { value: papers, scale: FIVE, at: NOON + 1_000 }),
      answer('quality', { value: papers, scale: FIVE, at: NOON + 2_000 }),
      answer('timeliness', { value: papers, scale: FIVE, at: NOON + 3_000 }),
      answer('open', { kind: 'open', countedAs: 'words', raw: papers < 3 ? opinion : '' }),
    ],
    chains: papers < 3 ? [chain('documents', words)] : [],
  });
}

const ENGLISH_WHYS = ['The invoice was wrong', 'Nobody checked it before shipment'];
const CHINESE_WHYS = ['发票错了', '出货前没有人核对'];

/** One of twenty was bad before; now half of what goes to Santos is. Nord falls step by step. */
function twoPeriods(): { readonly now: readonly Response[]; readonly before: readonly Response[] } {
  const before = Array.from({ length: 40 }, (_, at) =>
    rated(`b${at}`, NOON - DAY_MS + at, {
      satisfaction: 4,
      papers: at % 20 === 0 ? 1 : 4,
      lane: 'Hamburg',
      account: `Buyer ${at}`,
    }),
  );
  const santos = Array.from({ length: 12 }, (_, at) =>
    rated(`s${at}`, NOON + at, {
      satisfaction: 4,
      papers: at < 6 ? 1 : 4,
      lane: 'Santos',
      account: `Sul ${at}`,
    }),
  );
  const nord = [5, 4, 3, 2, 2, 1].map((satisfaction, at) =>
    rated(`n${at}`, NOON + 100 + at, { satisfaction, papers: 4, lane: 'Hamburg', account: 'Nord' }),
  );
  return { before, now: [...santos, ...nord] };
}

const report = causesReport({ period, ...twoPeriods() }, readers);

describe('what lies behind the scores, as text', () => {
  it.each(['en', 'zh-CN'] as const)('reads as agreed in %s', async (locale) => {
    const text = causesText(report, { locale });
    await expect(text).toMatchFileSnapshot(`./causes-${locale.toLowerCase()}.golden.txt`);
  });

  it.each([
    ['en', 'By forwarder', 'By factory'],
    ['zh-CN', '按货代', '按工厂'],
  ] as const)(
    'tells vendors by what they did in %s, and no role that nobody had',
    (locale, ...by) => {
      const { now, before } = twoPeriods();
      const named = now.map((each, at) => {
        const vendors = { forwarder: at < 12 ? 'Blue Sea' : 'Red Line', factory: 'Blue Sea' };
        const shipment = { ...each.subject.shipment, vendors };
        return { ...each, subject: { ...each.subject, shipment } };
      });
      const text = causesText(causesReport({ period, now: named, before }, readers), { locale });
      const [forwarder, factory] = by;
      const chains = renderWords(locale).causes.chains.replace('{n, number}', '6');
      expect(text).toContain(`\n${forwarder}\n  Blue Sea · ${chains}\n`);
      expect(text).toContain(`\n${factory}\n  Blue Sea · ${chains}\n`);
      expect(text).toMatch(new RegExp(`^  ${forwarder}: Blue Sea.*p < 0\\.001$`, 'm'));
      expect(text).toMatch(new RegExp(`^  ${factory}: Blue Sea.*p < 0\\.001$`, 'm'));
      expect(text).not.toContain('Red Line');
      expect(text).not.toContain(renderWords(locale).causes.facets.inspector);
    },
  );

  it('says that there is nothing to say', () => {
    const empty = causesReport({ period, now: [], before: [] }, readers);
    expect(causesText(empty, { locale: 'en' })).toContain('No buyer answered in this period.');
  });

  it('calls nothing systemic where the period before has too few answers', () => {
    const { now } = twoPeriods();
    const text = causesText(causesReport({ period, now, before: [] }, readers), { locale: 'en' });
    expect(text).toContain('30 answers needed in the previous period, 0 available.');
    expect(text).not.toContain('· systemic');
  });

  it('calls a steady account no decline', () => {
    const steady = Array.from({ length: 6 }, (_, at) =>
      rated(`c${at}`, NOON + at, { satisfaction: 4, papers: 4, lane: 'Hamburg', account: 'Ost' }),
    );
    const { declines } = causesReport({ period, now: steady, before: [] }, readers);
    expect(declines).toEqual({ judged: 1, declining: [] });
  });

  it.each(LOCALES)('fills every place and keeps its width in %s', (locale) => {
    const text = causesText(report, { locale, width: 60 });
    expect(text).not.toMatch(/[{}]/);
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  it('names every class of causes in every language', () => {
    for (const locale of LOCALES) {
      const { classes } = renderWords(locale).causes;
      for (const cause of ROOT_CAUSES) expect(nameIn(classes, cause)).toMatch(/\p{L}/u);
    }
  });

  it('shows what people wrote as words, never as control of the terminal', () => {
    const wild = response('w1', {
      answers: [answer('documents', { value: 1, scale: FIVE })],
      chains: [chain('documents', ['\u001b[31mNobody checked it\u0007'])],
    });
    const text = causesText(causesReport({ period, now: [wild], before: [] }, readers), {
      locale: 'en',
    });
    expect(text).not.toMatch(/[^\P{C}\n]/u);
  });
});
