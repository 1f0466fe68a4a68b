import type { Instant } from '../../base/instant.ts';
import type { FlowEvent } from '../contract/flow.ts';
import { contextOf, effectContextOf, flowOf, type World } from '../contract/world.ts';
import { addTeamEvent } from '../outbox/team-events.ts';
import type { Conversation, FlowMode } from './conversation.ts';
import { applyEffects } from './effects.ts';

/**
 * Makes the team forget what was taken back, and each flow that is not active: the one that resumes
 * after staff, and the one under another. The active flow gets the event afterwards.
 */
export function forgottenByTheRest(
  conversation: Conversation,
  message: string,
  world: World,
  now: Instant,
): Conversation {
  const { mode } = conversation;
  const isHeld = mode.kind === 'human';
  const notified = addTeamEvent(conversation, { kind: 'recalled', message, isHeld }, now);
  if (isHeld && mode.resume !== undefined) {
    const { after, resume } = forgottenBy(notified, mode.resume, message, { world, now });
    return { ...after, mode: { ...mode, resume } };
  }
  if (mode.kind !== 'flow' || mode.underneath === undefined) return notified;
  const { after, resume } = forgottenBy(notified, mode.underneath.mode, message, { world, now });
  return { ...after, mode: { ...mode, underneath: { ...mode.underneath, mode: resume } } };
}

interface Forgotten {
  readonly after: Conversation;
  readonly resume: FlowMode;
}

/** The flow says nothing; only its response is stored again. */
function forgottenBy(
  conversation: Conversation,
  mode: FlowMode,
  message: string,
  { world, now }: { readonly world: World; readonly now: Instant },
): Forgotten {
  const event: FlowEvent = { kind: 'recalled', message };
  const context = contextOf(conversation, mode.subject, world, now);
  const step = flowOf(world, mode.flow).step(mode.state, event, context);
  const records = step.effects.filter(({ kind }) => kind === 'record');
  const moment = effectContextOf(world, conversation, now);
  const after = applyEffects(conversation, records, moment);
  if (step.kind === 'finished') return { after, resume: mode };
  const resume: FlowMode = { ...mode, state: step.state, settled: step.kind === 'settled' };
  if (mode.underneath === undefined) return { after, resume };
  const below = forgottenBy(after, mode.underneath.mode, message, { world, now });
  const underneath = { ...mode.underneath, mode: below.resume };
  return { after: below.after, resume: { ...resume, underneath } };
}
