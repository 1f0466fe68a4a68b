import type { Breakdown, Segment } from './segment.ts';

/** What people call the things by which a report is broken down or narrowed; the first name is printed. */
export const BREAKDOWN_NAMES: Readonly<Record<Breakdown, readonly string[]>> = {
  product: ['product', 'products', '产品', '商品'],
  country: ['country', 'countries', '国家'],
  account: ['account', 'accounts', 'customer', 'buyer', '客户'],
  class: ['class', 'classes', '等级', '级别', '客户等级'],
  channel: ['channel', 'channels', '渠道'],
  dimension: ['dimension', 'dimensions', '维度'],
  month: ['month', 'months', '月', '月份'],
};

export function breakdownNamed(name: string): Breakdown | undefined {
  const wanted = name.normalize('NFKC').toLowerCase();
  const found = Object.entries(BREAKDOWN_NAMES).find(([, names]) => names.includes(wanted));
  return found?.[0] as Breakdown | undefined;
}

export function segmentNamed(name: string): Segment | undefined {
  const breakdown = breakdownNamed(name);
  return breakdown === 'dimension' || breakdown === 'month' ? undefined : breakdown;
}
