import { activeFlow } from './active-flow.ts';
import type { Conversation, FlowMode } from './conversation.ts';

/** The shipments about which this buyer is still asked, by the numbers that buyers know; the open one first. */
export function openSurveys(conversation: Conversation): readonly string[] {
  const flow = activeFlow(conversation);
  const references = [...asked(flow), ...asked(flow?.underneath?.mode), ...later(conversation)];
  return [...new Set(references)];
}

function asked(flow: FlowMode | undefined): readonly string[] {
  if (flow === undefined || flow.settled || flow.subject === undefined) return [];
  return [flow.subject.shipment.reference];
}

function later({ waiting }: Pick<Conversation, 'waiting'>): readonly string[] {
  return waiting.flatMap(({ subject }) => (subject ? [subject.shipment.reference] : []));
}
