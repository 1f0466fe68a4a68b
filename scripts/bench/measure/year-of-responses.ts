import { DAY_MS, MINUTE_MS } from '../../../src/base/instant.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { Answer, Response } from '../../../src/core/contract/response.ts';

/** The year that is reported of, UTC. */
export const YEAR = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };

const WORDS = [
  'The cartons were wet and two of them torn',
  'Everything arrived in time, thank you',
  'The weight on the bill of lading was wrong',
  'Nobody answered our mails for a week',
  'Good price, but the vessel was delayed twice',
  'Please ring the warehouse half an hour before the lorry arrives',
];
const CAUSES = ['no-final-check', 'late-booking', 'weak-cartons', 'no-owner'];
const COUNTRIES = ['DE', 'FR', 'ES', 'PT', 'BR', 'RU', 'EG', 'US', 'GB', 'CN'];
const CHANNELS = ['telegram', 'slack', 'wechat', 'web'];
const DIMENSIONS = ['quality', 'timeliness', 'communication', 'documents'];
const PRODUCTS = 20;
const ACCOUNTS = 200;

/** One of so many responses that are spread evenly over the year; the same for the same index. */
export function responseOfYear(index: number, count: number): Response {
  const startedAt = YEAR.from + Math.floor((index / count) * (YEAR.to - YEAR.from));
  const endedAt = startedAt + MINUTE_MS + (index % 600) * 1_000;
  const account = index % ACCOUNTS;
  const isLow = index % 7 === 0;
  return {
    id: `bench-${index}`,
    conversation: conversationId(pick(CHANNELS, index), String(index)),
    flow: 'post-shipment',
    subject: {
      verified: true,
      account: {
        id: `a-${account}`,
        name: `Buyer ${account}`,
        class: pick(['A', 'B', 'C'], account),
        country: pick(COUNTRIES, account),
      },
      shipment: {
        id: `s-${index}`,
        reference: `PO-${index}`,
        product: `Product ${(index * 7) % PRODUCTS}`,
      },
    },
    locale: 'en',
    startedAt,
    updatedAt: endedAt,
    endedAt,
    end: index % 9 === 0 ? 'idle' : 'complete',
    answers: answersOf(index, endedAt),
    chains: isLow ? [chainOf(index, endedAt)] : [],
  };
}

/** In the first days of the year, for days that change after they were counted. */
export const LATE_DAY = YEAR.from + 3 * DAY_MS;

function answersOf(index: number, at: number): readonly Answer[] & Answer[] {
  const five = { from: 1, points: 5 };
  const eleven = { from: 0, points: 11 };
  return [
    { question: 'overall', kind: 'satisfaction', scale: five, value: score(index, 5), raw: '', at },
    ...DIMENSIONS.map((question, place) => {
      const value = score(index + 3 * place, 5);
      return { question, kind: 'dimension' as const, scale: five, value, raw: '', at };
    }),
    {
      question: 'recommend',
      kind: 'recommendation',
      scale: eleven,
      value: score(index, 11) - 1,
      raw: '',
      at,
    },
    {
      question: 'effort',
      kind: 'effort',
      scale: five,
      better: 'high',
      value: score(index, 5),
      raw: '',
      at,
    },
    { question: 'open', kind: 'open', countedAs: 'words', raw: pick(WORDS, index), at },
  ];
}

function chainOf(index: number, at: number): Response['chains'][number] {
  const answer = pick(WORDS, index + 1);
  return {
    dimension: 'quality',
    links: [{ question: 'Why?', answer, at }],
    end: 'root-cause',
    rootCause: pick(CAUSES, index),
  };
}

/** 1 to `points`, high ones more often. */
function score(index: number, points: number): number {
  const part = ((index * 7_919) % 1_000) / 1_000;
  return Math.min(points, 1 + Math.floor(points * Math.sqrt(part)));
}

function pick<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length] as Item;
}
