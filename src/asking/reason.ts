import type { Instant } from '../base/instant.ts';

/** What may keep somebody from being asked, in the order in which it is looked at. */
export const RULES = [
  'asked-before',
  'basis',
  'stopped',
  'unreachable',
  'role',
  'sample',
  'case',
  'delayed',
  'news',
  'arrival',
  'delay',
  'contact-window',
  'account-window',
  'survey',
  'backlog',
  'carrier',
  'hours',
  'freshness',
] as const;
export type RuleName = (typeof RULES)[number];

/** Facts of a reason as values, so that any language can tell them. */
export type ReasonFacts = Readonly<Record<string, string | number>>;

/** What one rule says: go on, wait, or never. */
export type Verdict =
  | { readonly kind: 'go'; readonly facts?: ReasonFacts }
  | { readonly kind: 'wait'; readonly until: Instant; readonly facts?: ReasonFacts }
  | { readonly kind: 'skip'; readonly facts?: ReasonFacts };

export type Reason = Verdict & { readonly rule: RuleName };
