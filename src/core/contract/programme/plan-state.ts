/** What can become of asking one contact about one shipment. */
export const PLAN_STATES = [
  'planned',
  'waiting',
  'asked',
  'reminded',
  'opened',
  'started',
  'complete',
  'partial',
  'refused',
  'expired',
  'skipped',
  'unreachable',
] as const;
export type PlanState = (typeof PLAN_STATES)[number];
