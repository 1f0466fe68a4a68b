import { CLOCK_NAMES, type ClockName } from '../../src/team/cases/clock/case-clock.ts';
import { claim, release } from '../../src/team/cases/operations/claim-case.ts';
import {
  leaveUnverified,
  reopenCase,
  verifyCase,
} from '../../src/team/cases/operations/verify-case.ts';
import { buyerSpoke, staffSpoke } from '../../src/team/cases/speech.ts';
import { TeamSettings } from '../../src/team/team-settings.ts';

export const ALWAYS = ['00:00-24:00'];

/** Open day and night, so that the model need not know any calendar. */
export const SETTINGS = TeamSettings.parse({
  calendar: { days: { saturday: ALWAYS, sunday: ALWAYS } },
  escalation: { chain: ['slack:chief'], decides: ['slack:boss'] },
});

export const PEOPLE = ['slack:a', 'slack:b', 'slack:c'] as const;

export const REPAIR = { kind: 'credit', text: '5 %' };

export type Act =
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'look' }
  | { readonly kind: 'assign'; readonly by: string; readonly to: string }
  | { readonly kind: 'facts'; readonly trigger: 'anger' | 'asked' | 'low-score' }
  | { readonly kind: 'resolve'; readonly by: string; readonly repairs: boolean }
  | {
      readonly kind:
        | 'claim'
        | 'release'
        | 'plan'
        | 'staff'
        | 'buyer'
        | 'verified'
        | 'unverified'
        | 'reopened';
      readonly by: string;
    };

export const SIMPLE = {
  claim,
  release,
  staff: staffSpoke,
  buyer: buyerSpoke,
  verified: verifyCase,
  unverified: leaveUnverified,
  reopened: reopenCase,
};

export interface ModelClock {
  readonly limit: number;
  ran: number;
  stopped: boolean;
  warned: boolean;
  breached: boolean;
}

export const LIMITS = {
  red: { firstAnswer: 24, plan: 48, resolution: 72 },
  yellow: { firstAnswer: 48, plan: 48, resolution: 72 },
} as const;

export const IDLE_HOURS = SETTINGS.idleReleaseMinutes / 60;

/** What a case should be, written a second time and in whole hours. */
export class Model {
  state = 'open';
  severity: 'red' | 'yellow' = 'yellow';
  owner: string | undefined;
  holder: string | undefined;
  /** Hours since the holder or the buyer said something. */
  silent = 0;
  waiting = false;
  rounds = 0;
  warnings = 0;
  breaches = 0;
  clocks = this.anew();

  anew(): Record<ClockName, ModelClock> {
    const clock = (limit: number): ModelClock => ({
      limit,
      ran: 0,
      stopped: false,
      warned: false,
      breached: false,
    });
    const { firstAnswer, plan: planned, resolution } = LIMITS[this.severity];
    return { firstAnswer: clock(firstAnswer), plan: clock(planned), resolution: clock(resolution) };
  }

  get open(): boolean {
    return ['open', 'claimed', 'planned', 'reopened'].includes(this.state);
  }

  pass(hours: number): void {
    this.silent += hours;
    for (const name of CLOCK_NAMES) {
      const clock = this.clocks[name];
      if (!clock.stopped && !this.waiting) clock.ran += hours;
    }
  }

  look(): void {
    for (const name of CLOCK_NAMES) {
      const clock = this.clocks[name];
      if (clock.stopped || this.waiting || clock.breached) continue;
      if (clock.ran >= clock.limit) {
        clock.breached = true;
        this.breaches += 1;
      } else if (clock.ran >= 0.75 * clock.limit && !clock.warned) {
        clock.warned = true;
        this.warnings += 1;
      }
    }
  }

  /** Does it, or says that it is not allowed. */
  does(act: Act): boolean {
    if (act.kind === 'wait') {
      this.pass(act.hours);
      return true;
    }
    const { holder, state } = this;
    if (this.holder !== undefined && this.silent >= IDLE_HOURS) this.free();
    if (!this.allows(act)) {
      // A refused operation leaves no trace, not even that of a long silence.
      Object.assign(this, { holder, state });
      return false;
    }
    this.look();
    this.apply(act);
    return true;
  }

  allows(act: Act): boolean {
    switch (act.kind) {
      case 'claim':
        return this.open && (this.holder ?? act.by) === act.by;
      case 'release':
        return this.holder === act.by;
      case 'plan':
      case 'assign':
        return this.open;
      case 'resolve':
        return this.open && act.repairs;
      case 'verified':
        return ['resolved', 'unverified', 'verified'].includes(this.state);
      case 'unverified':
        return ['resolved', 'unverified'].includes(this.state);
      case 'reopened':
        return !this.open;
      default:
        return true;
    }
  }

  apply(act: Act): void {
    switch (act.kind) {
      case 'claim':
        if (this.holder === act.by) break;
        this.owner ??= act.by;
        this.holder = act.by;
        this.silent = 0;
        if (this.state !== 'planned') this.state = 'claimed';
        break;
      case 'release':
        this.free();
        break;
      case 'assign':
        this.owner = act.to;
        if (this.holder !== undefined) this.holder = act.to;
        break;
      case 'plan':
        this.owner ??= act.by;
        this.state = 'planned';
        this.clocks.plan.stopped = true;
        break;
      case 'resolve':
        this.holder = undefined;
        this.state = 'resolved';
        this.waiting = false;
        for (const name of CLOCK_NAMES) this.clocks[name].stopped = true;
        break;
      case 'verified':
      case 'unverified':
        this.state = act.kind;
        break;
      case 'reopened':
        this.begin();
        break;
      case 'staff':
        if (!this.open) break;
        this.clocks.firstAnswer.stopped = true;
        this.waiting = true;
        this.silent = 0;
        break;
      case 'buyer':
        if (this.open) this.silent = 0;
        this.waiting = false;
        break;
      case 'facts':
        if (act.trigger === 'anger') this.worsen();
    }
  }

  free(): void {
    this.holder = undefined;
    if (this.state === 'claimed') this.state = this.rounds > 0 ? 'reopened' : 'open';
  }

  begin(): void {
    this.state = 'reopened';
    this.rounds += 1;
    this.clocks = this.anew();
  }

  worsen(): void {
    if (this.severity === 'red') return;
    this.severity = 'red';
    if (!this.open) {
      this.begin();
      return;
    }
    this.waiting = false;
    const { firstAnswer } = this.clocks;
    if (!firstAnswer.stopped) this.clocks.firstAnswer = { ...firstAnswer, limit: 24 };
  }
}
