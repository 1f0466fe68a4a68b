import type { Instant } from '../../../src/base/instant.ts';
import type { FlowEvent } from '../../../src/core/contract/flow.ts';
import { filesIn } from '../../../src/core/conversation/shown-file.ts';
import { openChain, type Stage, type SurveyState } from '../survey-state.ts';

/** The state with what was sent, as evidence for the answer that was asked for. */
export function withFiles(
  state: SurveyState,
  sent: Extract<FlowEvent, { kind: 'sent-media' }>,
  now: Instant,
): SurveyState {
  const asked = askedBy(state, state.stage);
  const files = filesIn(sent, now).map((file) => ({ ...file, ...asked }));
  return { ...state, files: [...(state.files ?? []), ...files] };
}

function askedBy(state: SurveyState, stage: Stage): { question?: string; why?: number } {
  if (stage.kind === 'consent' || stage.kind === 'done') return {};
  if (stage.kind === 'question') return { question: stage.key };
  const answered = openChain(state)?.links.length ?? 0;
  return { question: stage.key, why: stage.kind === 'why' ? answered + 1 : answered };
}
