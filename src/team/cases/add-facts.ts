import type { Instant } from '../../base/instant.ts';
import { isWorse } from '../severity.ts';
import type { TeamSettings } from '../team-settings.ts';
import { type Case, isOpen } from './case.ts';
import { mergeFacts } from './case-facts.ts';
import { addAuditEntry, addOutgoing, redrawCard } from './change.ts';
import { tightenClocks } from './clock/case-clocks.ts';
import { startWait } from './clock/waiting.ts';
import { notifySeverity } from './notify-severity.ts';
import { type Concern, comesFirst } from './open-case.ts';
import { bringOut } from './operations/held-back.ts';
import { once } from './operations/once.ts';
import type { OperationContext } from './operations/operation-context.ts';
import type { Refusal } from './operations/refusal.ts';
import { reopenFinished } from './operations/verify-case.ts';
import { ownerByRule } from './owner-rule.ts';
import { severityFor } from './severity-rule.ts';
import { showNewFiles } from './show-files.ts';
import { resumeClocks } from './speech.ts';

/**
 * More about the same concern. The severity may only become worse; then the clocks have less time,
 * and a case that the team was done with is open again.
 */
export function addFacts(
  before: Case,
  concern: Concern,
  now: Instant,
  settings: TeamSettings,
): Case | Refusal {
  const context: OperationContext = { operation: concern.operation, by: 'buyer', now };
  const add = once((current) => {
    const facts = mergeFacts(current.facts, concern.facts);
    const noted = noteFacts({ ...current, facts }, context);
    const known = addSubject(welcomeInvited(noted, concern), concern, now, settings);
    const worsened = worsen(known, concern, context, settings);
    const waiting = awaitTeam(worsened, concern, context, settings);
    const shown = redrawCard(assignByRule(waiting, context, settings));
    return showNewFiles(shown, current.facts.files);
  });
  return add(before, context, settings);
}

/** That there were newer facts is noted at most this often, however fast they come. */
const FACTS_NOTED = 50;

function noteFacts(before: Case, context: OperationContext): Case {
  const noted = before.audit.filter(({ what }) => what === 'facts');
  const [oldest] = noted;
  const audit =
    noted.length < FACTS_NOTED ? before.audit : before.audit.filter((entry) => entry !== oldest);
  return addAuditEntry({ ...before, audit }, context, 'facts');
}

/** A stranger has opened an invitation since: their card comes as everybody else's. */
function welcomeInvited(before: Case, { uninvited }: Concern): Case {
  if (before.uninvited !== true || uninvited === true) return before;
  const { uninvited: _, ...rest } = before;
  return bringOut(rest);
}

/** What the concern is about may become known later, but is not replaced. */
function addSubject(before: Case, concern: Concern, now: Instant, settings: TeamSettings): Case {
  const response = before.response ?? concern.response;
  const known: Case = { ...before, ...(response !== undefined && { response }) };
  const { subject } = concern;
  if (before.subject !== undefined || subject === undefined) return known;
  const placed: Case = { ...known, subject, firstInLine: comesFirst(subject, settings) };
  return isOpen(placed) ? tightenClocks(placed, now, settings) : placed;
}

function worsen(
  before: Case,
  concern: Concern,
  context: OperationContext,
  settings: TeamSettings,
): Case {
  const accountClass = before.subject?.account?.class;
  const severity = severityFor(concern.trigger, before.facts.scores, accountClass, settings.lights);
  const { trigger } = concern;
  if (!isWorse(severity, before.severity)) return explain(before, trigger, settings);
  const noted = addAuditEntry(before, context, 'severity', { from: before.severity, to: severity });
  const worse: Case = { ...noted, severity, trigger };
  if (!isOpen(worse)) return reopenFinished(worse, context, settings);
  const awake = resumeClocks(worse, context, settings);
  return notifySeverity(tightenClocks(awake, context.now, settings), 'worsened', settings);
}

/** Who is handed over waits for the team, also where it was done with the case or waited for them. */
function awaitTeam(
  before: Case,
  { handedOverAt }: Concern,
  context: OperationContext,
  settings: TeamSettings,
): Case {
  if (handedOverAt === undefined) return before;
  const open = isOpen(before) ? before : reopenFinished(before, context, settings, 'askedAgain');
  return startWait(resumeClocks(open, context, settings), handedOverAt, context.now, settings);
}

/** What is said with a low score is its reason, and no other cause to look at the case. */
const REASONS: readonly Case['trigger'][] = ['complaint', 'unprompted'];

/** Among reasons for one severity the graver one is shown: anger, not the score that it came with. */
function explain(before: Case, trigger: Case['trigger'], { lights }: TeamSettings): Case {
  const { triggers } = lights;
  if (before.trigger === 'low-score' && REASONS.includes(trigger)) return before;
  return isWorse(triggers[trigger], triggers[before.trigger]) ? { ...before, trigger } : before;
}

/** While nobody has taken or been given it, a case goes to the one who answers for what it is about. */
function assignByRule(before: Case, context: OperationContext, settings: TeamSettings): Case {
  const untouched = before.audit.every(({ what }) => what !== 'claimed' && what !== 'owner');
  const ruled = ownerByRule(before, settings);
  if (!untouched || before.state !== 'open') return before;
  if (ruled === undefined || ruled.owner === before.owner) return before;
  const { owner, why } = ruled;
  const noted = addAuditEntry(before, context, 'owner', { from: before.owner, to: owner, why });
  return addOutgoing({ ...noted, owner }, { kind: 'tell', key: 'assigned', to: [owner] });
}
