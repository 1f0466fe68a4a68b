import { fill } from '../../base/text/fill.ts';
import type { Case } from '../cases/case.ts';
import type { CaseState } from '../cases/case-state.ts';
import type { ClockName } from '../cases/clock/case-clock.ts';
import type { RepairKind } from '../cases/operations/repair.ts';
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

const REPAIRS = {
  apology: 'repairApology',
  credit: 'repairCredit',
  replacement: 'repairReplacement',
  explanation: 'repairExplanation',
  other: 'repairOther',
} as const satisfies Record<RepairKind, TeamWordKey>;

export function repairText(kind: RepairKind, words: TeamWords): string {
  return words[REPAIRS[kind]];
}

const ONE = {
  cardReopened: 'cardReopenedOnce',
  casesHead: 'casesHeadOne',
  heardFiles: 'heardFile',
  strangers: 'strangersOne',
} as const satisfies Partial<Record<TeamWordKey, TeamWordKey>>;

/** A text with a count, as it is said of one or of several; `12+` is several. */
export function counted(
  key: keyof typeof ONE,
  count: number | string,
  words: TeamWords,
  more: Readonly<Record<string, string>> = {},
): string {
  return fill(words[count === 1 ? ONE[key] : key], { ...more, count });
}

export function lightText(light: Light, words: TeamWords): string {
  return words[light];
}

export function clockText(clock: ClockName, words: TeamWords): string {
  return words[CLOCKS[clock]];
}

export function triggerText(trigger: Trigger, words: TeamWords): string {
  return words[TRIGGER_WORDS[trigger]];
}

/** `holder` is the name of the colleague who talks to the buyer. */
export function stateText(
  { state }: Pick<Case, 'state'>,
  words: TeamWords,
  holder: string | undefined,
): string {
  return fill(words[STATES[state]], { name: holder ?? '' }).trim();
}
