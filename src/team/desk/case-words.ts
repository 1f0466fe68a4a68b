import { fill } from '../../core/fill.ts';
import type { Case } from '../cases/case.ts';
import type { ClockName } from '../cases/case-clock.ts';
import type { CaseState } from '../cases/case-state.ts';
import type { Light } from '../light.ts';
import type { Trigger } from '../trigger.ts';
import type { TeamWordKey, TeamWords } from '../words/en.ts';

const STATES = {
  open: 'stateOpen',
  claimed: 'stateClaimed',
  planned: 'statePlanned',
  reopened: 'stateReopened',
  resolved: 'stateResolved',
  verified: 'stateVerified',
  unverified: 'stateUnverified',
} as const satisfies Record<CaseState, TeamWordKey>;

const TRIGGER_WORDS = {
  'low-score': 'triggerLowScore',
  complaint: 'triggerComplaint',
  request: 'triggerRequest',
  anger: 'triggerAnger',
  asked: 'triggerAsked',
  'data-request': 'triggerDataRequest',
  alarm: 'triggerAlarm',
  crowded: 'triggerCrowded',
  refused: 'triggerRefused',
  unprompted: 'triggerUnprompted',
  poison: 'triggerPoison',
} as const satisfies Record<Trigger, TeamWordKey>;

const CLOCKS = {
  firstAnswer: 'clockFirstAnswer',
  plan: 'clockPlan',
  resolution: 'clockResolution',
} as const satisfies Record<ClockName, TeamWordKey>;

export function lightText(light: Light, words: TeamWords): string {
  return words[light];
}

export function clockText(clock: ClockName, words: TeamWords): string {
  return words[CLOCKS[clock]];
}

export function triggerText(trigger: Trigger, words: TeamWords): string {
  return words[TRIGGER_WORDS[trigger]];
}

/** `holder` is the name of whoever talks to the buyer. */
export function stateText(
  { state }: Pick<Case, 'state'>,
  words: TeamWords,
  holder: string | undefined,
): string {
  return fill(words[STATES[state]], { name: holder ?? '' }).trim();
}
