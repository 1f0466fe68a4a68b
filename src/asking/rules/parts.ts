import type { Instant } from '../../base/instant.ts';
import type { AskFacts } from '../facts.ts';
import type { Policy } from '../policy.ts';
import type { Verdict } from '../reason.ts';

/** What a rule decides by. */
export interface RuleParts {
  readonly facts: AskFacts;
  readonly policy: Policy;
  readonly now: Instant;
}

export type Rule = (parts: RuleParts) => Verdict;

export const GO: Verdict = { kind: 'go' };
export const SKIP: Verdict = { kind: 'skip' };
