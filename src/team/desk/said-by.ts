import type { Concern } from '../../core/contract/team-event.ts';

/** By which messages of the platform the buyer said this, so that it can be taken back; empty where nobody knows. */
export function saidBy(
  text: string,
  { said = [], response }: Pick<Concern, 'said' | 'response'>,
): { messages?: string[] } {
  const answers =
    response?.answers.map(({ raw, messages = [] }) => ({ text: raw, messages })) ?? [];
  const messages = [...said, ...answers].flatMap((each) =>
    each.text === text ? each.messages : [],
  );
  return messages.length === 0 ? {} : { messages: [...new Set(messages)] };
}
