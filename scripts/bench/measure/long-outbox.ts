import { DAY_MS, type Instant } from '../../../src/base/instant.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import { type Conversation, newConversation } from '../../../src/core/conversation/conversation.ts';
import { say } from '../../../src/core/conversation/effects.ts';

/** A team channel in use in which so many cards, of a case each, and lines under them wait. */
export function longOutbox(count: number, now: Instant): Conversation {
  const moment = { now, defaultLocale: 'en', can: undefined } as const;
  let talk = usedChannel(now);
  for (let at = 0; talk.outbox.length < count; at += 1) {
    const number = 1_000 + at;
    const buyer = `Anna ${(at * 7919) % 9973}`;
    talk = say(talk, cardOf(number, buyer), moment, { card: `case:${number}` });
    if (talk.outbox.length >= count) break;
    const text = `${buyer}: the crate ${(at * 104_729) % 99_991} was wet and nobody answers`;
    talk = say(talk, { text }, moment, {
      under: `case:${number}`,
      more: `… {count} more lines, see /case ${number}`,
    });
  }
  return talk;
}

function cardOf(number: number, buyer: string) {
  const lines = [
    `🔴 #${number} · open`,
    `${buyer}, Nordlicht GmbH (A), HP-${number}, steel bolts, Hamburg`,
    'Why: a low score',
    `Scores: overall 1/5, packaging ${number % 5}/5, delivery ${number % 3}/5`,
    `Why was packaging poor? → crates broken on arrival → strap ${number * 31} came loose`,
    'Nobody has it yet · first answer by 14:20',
  ];
  const options = ['claim', 'answer', 'assign', 'note', 'resolve'].map((value) => ({
    value,
    label: value,
  }));
  const choices = { question: `case:${number}`, layout: 'scale', options } as const;
  return { text: lines.join('\n'), choices };
}

const SEEN = 256;

/** With the events that every channel in use remembers. */
function usedChannel(now: Instant): Conversation {
  const ids = Array.from({ length: SEEN }, (_, at) => `web:talk-${at * 7919}#${at}.team`);
  return {
    ...newConversation(conversationId('telegram', '-1001234567890')),
    seen: [{ day: Math.floor(now / DAY_MS), ids }],
  };
}
