import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../../src/base/instant.ts';
import type { WhyChain } from '../../../../src/core/contract/response.ts';
import { addFacts } from '../../../../src/team/cases/add-facts.ts';
import { isOverdue } from '../../../../src/team/cases/case.ts';
import type { CaseFacts } from '../../../../src/team/cases/case-facts.ts';
import { releaseIdle } from '../../../../src/team/cases/clock/idle.ts';
import { decidersFor } from '../../../../src/team/cases/notify-severity.ts';
import { openCase } from '../../../../src/team/cases/open-case.ts';
import { assign, claim, release } from '../../../../src/team/cases/operations/claim-case.ts';
import { note, plan } from '../../../../src/team/cases/operations/plan-case.ts';
import { resolve } from '../../../../src/team/cases/operations/resolve-case.ts';
import {
  leaveUnverified,
  reopenCase,
  verifyCase,
} from '../../../../src/team/cases/operations/verify-case.ts';
import { buyerSpoke, staffSpoke } from '../../../../src/team/cases/speech.ts';
import { TeamSettings } from '../../../../src/team/team-settings.ts';
import {
  BOSS,
  CHIEF,
  concern,
  context,
  done,
  facts,
  LIN,
  NOON,
  opened,
  overall,
  RED,
  SETTINGS,
  score,
  subjectOf,
  tellsOf,
  WANG,
  YELLOW,
} from '../example-case.ts';

// notices: a case claimed by two

const APOLOGY = { kind: 'apology', text: 'We are sorry. The packing list is checked twice now.' };

function resolved(before = RED) {
  return done(resolve(before, { ...context('r', NOON + 1), repair: APOLOGY }, SETTINGS));
}

describe('the severity of a new case', () => {
  it('is red for anger and a refusal, and yellow for a complaint, a request and a call for a person', () => {
    const lights = (['anger', 'refused', 'complaint', 'request', 'asked'] as const).map(
      (trigger) => opened({ trigger }).severity,
    );
    expect(lights).toEqual(['red', 'red', 'yellow', 'yellow', 'yellow']);
  });

  const severityOf = (scores: CaseFacts['scores'], settings = SETTINGS) =>
    opened({ trigger: 'low-score', facts: facts({ scores }) }, settings).severity;

  it('follows the score of the whole, on any scale: the worst answer is red', () => {
    expect([1, 2, 3, 4, 5].map((value) => severityOf([overall(value)]))).toEqual([
      ...['red', 'yellow', 'yellow', 'green', 'green'],
    ]);
    expect([1, 2, 6, 7].map((value) => severityOf([overall(value, 11)]))).toEqual([
      ...['red', 'yellow', 'yellow', 'green'],
    ]);
  });

  it('is never red for what was asked in detail, unless the team says so', () => {
    const details = [1, 2, 3, 4].map((value) => [score('quality', 5), score('documents', value)]);
    expect(details.map((scores) => severityOf(scores))).toEqual([
      ...['yellow', 'yellow', 'yellow', 'green'],
    ]);
    const strict = TeamSettings.parse({
      lights: { dimensions: { redUpTo: 0.25, yellowUpTo: 0.75 } },
    });
    expect(details.map((scores) => severityOf(scores, strict))).toEqual([
      ...['red', 'red', 'yellow', 'yellow'],
    ]);
  });

  it('is yellow where the buyer would not recommend us', () => {
    const recommendation = (value: number) =>
      opened({
        trigger: 'low-score',
        facts: facts({
          scores: [
            { question: 'nps', kind: 'recommendation', value, scale: { from: 0, points: 11 } },
          ],
        }),
      }).severity;
    expect([0, 6, 7, 10].map(recommendation)).toEqual(['yellow', 'yellow', 'green', 'green']);
  });

  it.each([
    ['much effort', undefined, ['green', 'yellow', 'yellow']],
    ['what is hard', 'high' as const, ['yellow', 'yellow', 'green']],
  ])('takes %s for a bad answer', (_, better, lights) => {
    const effort = (value: number) =>
      opened({
        trigger: 'low-score',
        facts: facts({
          scores: [
            { question: 'effort', kind: 'effort', value, scale: { from: 1, points: 7 }, better },
          ],
        }),
      }).severity;
    expect([1, 4, 7].map(effort)).toEqual(lights);
  });

  it('is stricter for accounts of a class where the team says so', () => {
    const strict = TeamSettings.parse({
      lights: { scoresByClass: { A: { redUpTo: 0.5, yellowUpTo: 0.75 } } },
    });
    const severityFor = (accountClass: string) =>
      opened(
        {
          trigger: 'low-score',
          subject: subjectOf(accountClass),
          facts: facts({ scores: [overall(3)] }),
        },
        strict,
      ).severity;
    expect(['A', 'B'].map(severityFor)).toEqual(['red', 'yellow']);
  });
});

describe('the owner of a new case', () => {
  const ownerOf = (...themes: string[]) => opened({ facts: facts({ themes }) }).owner;

  it('is somebody of the department that answers for its theme', () => {
    expect(ownerOf('documents')).toBe(LIN);
    expect(ownerOf('weather', 'accuracy')).toBe(LIN);
  });

  it('is the fallback where no department with people answers for it', () => {
    expect(ownerOf()).toBe(WANG);
    expect(ownerOf('price')).toBe(WANG);
  });

  it('is found by the cause and the question where the words name no department’s theme', () => {
    const about = (chain: WhyChain, ...themes: string[]) =>
      opened({ facts: facts({ themes, chains: [chain] }) }).owner;
    const vague = { dimension: 'documents', links: [] };
    expect(about(vague)).toBe(LIN);
    expect(about({ ...vague, dimension: 'overall', rootCause: 'template' })).toBe(LIN);
    expect(about({ ...vague, dimension: 'overall' })).toBe(WANG);
  });

  it('changes in turn among the people of a department', () => {
    const about = concern({ facts: facts({ themes: ['quality'] }) });
    const owners = [12, 13, 14].map((number) => openCase(about, number, NOON, SETTINGS).owner);
    expect(owners).toEqual([LIN, WANG, LIN]);
  });

  it('is called by the card alone, and so are those who decide where a first-class account is red', () => {
    const first = opened({ subject: subjectOf('A') });
    for (const one of [RED, first]) {
      expect(one.outgoing.map(({ kind }) => kind)).toEqual(['card']);
    }
    expect([decidersFor(RED, SETTINGS), decidersFor(first, SETTINGS)]).toEqual([[], [BOSS]]);
  });

  it('becomes the member who answers for what the buyer turns out to speak about', () => {
    const more = concern({ operation: 'o2', facts: facts({ themes: ['documents'] }) });
    const known = done(addFacts(RED, more, NOON + 1, SETTINGS));
    expect(known.owner).toBe(LIN);
    expect(tellsOf(known, 'assigned')).toMatchObject([{ to: [LIN] }]);
    const taken = done(claim(RED, context('c', NOON + 1, CHIEF), SETTINGS));
    expect(done(addFacts(taken, more, NOON + 2, SETTINGS)).owner).toBe(WANG);
  });
});

describe('taking a case', () => {
  it('has one winner, and tells the others who that was', () => {
    const mine = done(claim(RED, context('c1', NOON + 1), SETTINGS));
    expect(mine).toMatchObject({ state: 'claimed', claimedBy: LIN, owner: WANG });
    expect(claim(mine, context('c2', NOON + 2, CHIEF), SETTINGS)).toEqual({
      refused: 'taken',
      by: LIN,
    });
    expect(done(claim(mine, context('c3', NOON + 3), SETTINGS)).audit).toEqual(mine.audit);
    expect(mine.outgoing).toContainEqual({
      id: 'case:12#1',
      kind: 'conversation',
      content: { kind: 'claimed', by: LIN },
    });
  });

  it('makes the member who takes it the owner where it had none', () => {
    const nobody = opened({}, TeamSettings.parse({}));
    expect(nobody.owner).toBeUndefined();
    expect(done(claim(nobody, context('c', NOON), SETTINGS)).owner).toBe(LIN);
  });

  it('is given back only by who has it, or by the clock', () => {
    const mine = done(claim(RED, context('c', NOON), SETTINGS));
    expect(release(mine, context('x', NOON, CHIEF), SETTINGS)).toEqual({
      refused: 'taken',
      by: LIN,
    });
    expect(release(RED, context('x', NOON), SETTINGS)).toEqual({ refused: 'not-claimed' });
    for (const by of [LIN, 'clock']) {
      const free = done(release(mine, context('x', NOON + 1, by), SETTINGS));
      expect(free.state).toBe('open');
      expect(free.claimedBy).toBeUndefined();
      expect(free.outgoing.at(-2)).toMatchObject({ content: { kind: 'released', by } });
    }
  });

  it('passes from hand to hand when it is assigned, and the bot does not talk in between', () => {
    const mine = done(claim(RED, context('c', NOON), SETTINGS));
    const other = done(assign(mine, { ...context('a', NOON, BOSS), to: CHIEF }, SETTINGS));
    expect(other).toMatchObject({ owner: CHIEF, claimedBy: CHIEF, state: 'claimed' });
    expect(other.outgoing).toContainEqual(
      expect.objectContaining({ content: { kind: 'claimed', by: CHIEF, from: mine.claimedBy } }),
    );
    expect(tellsOf(other, 'assigned')).toMatchObject([{ to: [CHIEF] }]);
  });
});

describe('a case in somebody’s hands', () => {
  const IDLE_MS = SETTINGS.idleReleaseMinutes * MINUTE_MS;
  const mine = done(claim(RED, context('c', NOON), SETTINGS));

  it('goes back to the bot when nobody has said a word for long', () => {
    expect(releaseIdle(mine, NOON + IDLE_MS - 1)).toBe(mine);
    const free = releaseIdle(mine, NOON + IDLE_MS);
    expect(free.claimedBy).toBeUndefined();
    expect(free.audit.at(-2)).toMatchObject({ what: 'released', by: 'clock' });
    expect(releaseIdle(free, NOON + 2 * IDLE_MS)).toBe(free);
  });

  it('stays there while either side talks', () => {
    const answered = done(staffSpoke(mine, context('s', NOON + IDLE_MS - 1), SETTINGS));
    expect(releaseIdle(answered, NOON + IDLE_MS)).toBe(answered);
    const heard = done(
      buyerSpoke(answered, context('b', NOON + 2 * IDLE_MS - 2, 'buyer'), SETTINGS),
    );
    expect(releaseIdle(heard, NOON + 3 * IDLE_MS - 3).claimedBy).toBe(mine.claimedBy);
    expect(releaseIdle(heard, NOON + 3 * IDLE_MS - 2).claimedBy).toBeUndefined();
  });
});

describe('solving a case', () => {
  it('is refused without a repair of a known kind, unless the case is green', () => {
    const known = ['apology', 'credit', 'replacement', 'explanation', 'other'];
    const refused = { refused: 'no-repair', known };
    expect(resolve(RED, context('r', NOON), SETTINGS)).toEqual(refused);
    expect(resolve(YELLOW, context('r', NOON), SETTINGS)).toEqual(refused);
    const shrug = { kind: 'shrug', text: 'Well.' };
    expect(resolve(RED, { ...context('r', NOON), repair: shrug }, SETTINGS)).toEqual(refused);
    const wordless = { kind: 'credit', text: ' ' };
    expect(resolve(RED, { ...context('r', NOON), repair: wordless }, SETTINGS)).toEqual({
      refused: 'empty',
    });
    const green = opened({ trigger: 'low-score' });
    expect(green.severity).toBe('green');
    expect(done(resolve(green, context('r', NOON), SETTINGS)).state).toBe('resolved');
  });

  it('gives the buyer back to the bot with the question whether it is solved', () => {
    const mine = done(claim(RED, context('c', NOON), SETTINGS));
    const news = resolved(mine).outgoing.flatMap((one) =>
      one.kind === 'conversation' ? [one.content] : [],
    );
    expect(news.map(({ kind }) => kind)).toEqual(['claimed', 'verify']);
    expect(news.at(-1)).toMatchObject({ by: mine.claimedBy });
    expect(resolved(mine).claimedBy).toBeUndefined();
    expect(resolved().repair).toEqual({ ...APOLOGY, by: LIN, at: NOON + 1 });
  });

  it('is for the buyer to confirm; silence is never a yes', () => {
    const silent = done(leaveUnverified(resolved(), context('u', NOON + 2, 'clock'), SETTINGS));
    expect(silent.state).toBe('unverified');
    expect(done(verifyCase(silent, context('v', NOON + 3, 'buyer'), SETTINGS)).state).toBe(
      'verified',
    );
    expect(verifyCase(RED, context('v', NOON, 'buyer'), SETTINGS)).toEqual({
      refused: 'not-resolved',
      state: 'open',
    });
  });

  it('begins anew when the buyer says no, and counts that', () => {
    const again = done(
      reopenCase(resolved(), context('no', NOON + 9 * HOUR_MS, 'buyer'), SETTINGS),
    );
    expect(again).toMatchObject({ state: 'reopened', reopened: 1, pastRepairs: [APOLOGY] });
    expect(again.repair).toBeUndefined();
    expect(again.resolvedAt).toBeUndefined();
    expect(again.clocks.firstAnswer).toMatchObject({
      ranMs: 0,
      running: { since: NOON + 9 * HOUR_MS },
    });
    expect(tellsOf(again, 'reopened')).toMatchObject([{ to: [WANG], reopened: 1 }]);
    expect(resolve(again, context('r2', NOON + 9 * HOUR_MS), SETTINGS)).toMatchObject({
      refused: 'no-repair',
    });
  });

  it('is not undone by a thank-you', () => {
    const thanked = done(buyerSpoke(resolved(), context('t', NOON + 2, 'buyer'), SETTINGS));
    expect(thanked.state).toBe('resolved');
    expect(thanked.outgoing).toEqual(resolved().outgoing);
  });

  it('leaves nothing to take, plan or solve', () => {
    const closed = { refused: 'closed', state: 'resolved' };
    const late = context('late', NOON + 2);
    expect(claim(resolved(), late, SETTINGS)).toEqual(closed);
    expect(plan(resolved(), { ...late, text: 'x' }, SETTINGS)).toEqual(closed);
    expect(resolve(resolved(), { ...late, repair: APOLOGY }, SETTINGS)).toEqual(closed);
    expect(assign(resolved(), { ...late, to: CHIEF }, SETTINGS)).toEqual(closed);
  });
});

describe('more about the same concern', () => {
  const angry = concern({ operation: 'o2', trigger: 'anger' });
  const calm = concern({ operation: 'o3', trigger: 'low-score' });

  it('may make the severity worse and never better', () => {
    const worse = done(addFacts(YELLOW, angry, NOON + HOUR_MS, SETTINGS));
    expect(worse).toMatchObject({ severity: 'red', trigger: 'anger' });
    expect(tellsOf(worse, 'worsened')).toMatchObject([{ to: [WANG], severity: 'red' }]);
    expect(done(addFacts(worse, calm, NOON + HOUR_MS, SETTINGS))).toMatchObject({
      severity: 'red',
      trigger: 'anger',
    });
  });

  it.each(['complaint', 'unprompted'] as const)(
    'goes on naming the low score where words (%s) tell what was wrong',
    (trigger) => {
      const low = opened({ trigger: 'low-score', facts: facts({ scores: [overall(2)] }) });
      expect(low.severity).toBe('yellow');
      const told = concern({ operation: 'o4', trigger });
      expect(done(addFacts(low, told, NOON + 1, SETTINGS)).trigger).toBe('low-score');
    },
  );

  it('shows the graver reason where the severity is the same already', () => {
    const low = opened({ trigger: 'low-score', facts: facts({ scores: [overall(1)] }) });
    const known = done(addFacts(low, angry, NOON + HOUR_MS, SETTINGS));
    expect(known).toMatchObject({ severity: 'red', trigger: 'anger' });
    expect(tellsOf(known, 'worsened')).toEqual([]);
    const later = done(addFacts(known, calm, NOON + HOUR_MS, SETTINGS));
    expect(later.trigger).toBe('anger');
  });

  it('leaves the clocks less time, counted from when they began', () => {
    const worse = done(addFacts(YELLOW, angry, NOON + 10 * HOUR_MS, SETTINGS));
    expect(worse.clocks.firstAnswer?.running?.breachAt).toBe(NOON + 24 * HOUR_MS);
    expect(worse.clocks.plan).toEqual(YELLOW.clocks.plan);
  });

  it('keeps the newest scores and the last ten words', () => {
    const words = Array.from({ length: 9 }, (_, at) => ({ text: `old ${at}`, at }));
    const before = opened({
      facts: facts({ scores: [score('documents', 1), score('quality', 2)], words }),
    });
    const newer = facts({
      at: NOON + 5,
      scores: [score('documents', 3)],
      words: [
        { text: 'new', at: 100 },
        { text: 'newer', at: 101 },
      ],
    });
    const after = done(
      addFacts(before, concern({ operation: 'o2', facts: newer }), NOON + 5, SETTINGS),
    );
    expect(after.facts.scores).toEqual([score('documents', 3), score('quality', 2)]);
    expect(after.facts.words.map(({ text }) => text)).toEqual([
      ...words.slice(1).map(({ text }) => text),
      'new',
      'newer',
    ]);
    const late = concern({ operation: 'o4', facts: facts({ scores: [score('documents', 5)] }) });
    expect(done(addFacts(after, late, NOON + 6, SETTINGS)).facts.scores).toContainEqual(
      score('documents', 3),
    );
  });

  it('opens a solved case again where it is worse than it was', () => {
    const solved = resolved(YELLOW);
    expect(done(addFacts(solved, calm, NOON + 2, SETTINGS)).state).toBe('resolved');
    expect(done(addFacts(solved, angry, NOON + 2, SETTINGS))).toMatchObject({
      state: 'reopened',
      severity: 'red',
      reopened: 1,
    });
  });
});

describe('the audit of a case', () => {
  it('says who did what and when, from what to what, and repeats nobody’s words', () => {
    const secret = 'Mrs Schmidt said 4711';
    const byFallback = { to: WANG, why: 'fallback' };
    const planned = done(plan(RED, { ...context('p', NOON + 1), text: secret }, SETTINGS));
    const noted = done(note(planned, { ...context('n', NOON + 2), text: secret }, SETTINGS));
    const repair = { kind: 'credit', text: secret };
    const { audit } = done(resolve(noted, { ...context('r', NOON + 3), repair }, SETTINGS));
    expect(audit).toEqual([
      { operation: 'telegram:42#3', what: 'opened', by: 'buyer', at: NOON, ...byFallback },
      { operation: 'p', what: 'planned', by: LIN, at: NOON + 1 },
      { operation: 'p', what: 'state', by: LIN, at: NOON + 1, from: 'open', to: 'planned' },
      { operation: 'n', what: 'noted', by: LIN, at: NOON + 2 },
      { operation: 'r', what: 'state', by: LIN, at: NOON + 3, from: 'planned', to: 'resolved' },
    ]);
  });

  it('refuses words that are none or too many', () => {
    expect(plan(RED, { ...context('p', NOON), text: '\n ' }, SETTINGS)).toEqual({
      refused: 'empty',
    });
    expect(note(RED, { ...context('n', NOON), text: 'x'.repeat(2_001) }, SETTINGS)).toEqual({
      refused: 'too-long',
      limitCharacters: 2_000,
    });
  });
});

describe('whose turn it is', () => {
  it('is the buyer’s after staff wrote and the team’s after the buyer did; clocks rest meanwhile', () => {
    const asked = done(staffSpoke(RED, context('s', NOON + 2 * HOUR_MS), SETTINGS));
    expect(asked).toMatchObject({
      waitingForBuyer: NOON + 2 * HOUR_MS,
      firstAnsweredAt: NOON + 2 * HOUR_MS,
    });
    expect(asked.dueAt).toBeUndefined();
    const answered = done(buyerSpoke(asked, context('b', NOON + 50 * HOUR_MS, 'buyer'), SETTINGS));
    expect(answered.waitingForBuyer).toBeUndefined();
    expect(answered.clocks.firstAnswer).toMatchObject({ ranMs: 2 * HOUR_MS });
    expect(answered.clocks.plan?.running?.breachAt).toBe(NOON + 96 * HOUR_MS);
    expect(isOverdue(answered)).toBe(false);
  });
});
