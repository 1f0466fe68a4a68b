import { HOUR_MS, MINUTE_MS } from '../../../src/base/instant.ts';
import type { InboundEvent } from '../../../src/core/contract/event.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { Script } from './kernel-channel.ts';
import {
  chose,
  claimed,
  edited,
  keptWaiting,
  opened,
  recalled,
  released,
  said,
  shown,
  staffSaid,
} from './kernel-events.ts';
import { CALM_MS, type KernelWorld } from './kernel-world.ts';

/** Events that come side by side, and how long it is quiet after them. */
interface Act {
  readonly events: readonly InboundEvent[];
  readonly quietMs?: number;
}

export interface Scenario {
  readonly name: string;
  readonly acts: readonly Act[];
  readonly script?: Script;
}

function act(...events: readonly InboundEvent[]): Act {
  return { events };
}

const invited = act(opened('first', 'I1'));

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'a survey answered by button and by word',
    acts: [
      invited,
      act(chose('a', 'q1', '2')),
      act(said('b', 'fine')),
      act(chose('late', 'q1', '3')),
      act(said('c', 'nothing')),
      act(edited('d', 'b', 'not so fine')),
      act(said('e', 'one thing more')),
    ],
  },
  {
    name: 'a quick talk that does not wait for anybody',
    acts: [
      invited,
      { events: [said('a', 'one')], quietMs: 2 },
      { events: [said('b', 'two'), said('c', 'three')], quietMs: 1 },
      act(said('d', 'four')),
    ],
  },
  {
    name: 'thoughts spread over several messages',
    acts: [
      invited,
      act(said('a', 'it is…'), said('b', 'you know…'), said('c', 'late')),
      { events: [said('d', 'and then…')], quietMs: 1_000 },
      act(said('e', 'broken…')),
    ],
  },
  {
    name: 'an order number typed by a stranger',
    acts: [act(said('a', 'hello')), act(said('b', 'order 99')), act(said('c', 'order I2'))],
  },
  {
    name: 'a person takes over and gives back',
    acts: [
      invited,
      act(said('a', 'human')),
      act(said('b', 'are you there')),
      act(claimed('ann')),
      act(staffSaid('c', 'ann', 'Here I am'), said('d', 'good')),
      act(released('ann')),
      act(said('e', 'one')),
    ],
  },
  {
    name: 'a person for whom the buyer waits in vain',
    acts: [
      invited,
      act(said('a', 'human')),
      act(keptWaiting('a')),
      act(said('b', 'are you there'), keptWaiting('a')),
      act(said('c', 'resume')),
      act(keptWaiting('late'), said('d', 'one')),
      act(said('e', 'human')),
      act(claimed('ann')),
      act(keptWaiting('held')),
    ],
  },
  {
    name: 'photos that are kept, too large, empty or gone',
    acts: [
      invited,
      act(shown('a', ['wet carton']), said('b', 'one')),
      { events: [shown('e', ['gone', 'empty']), said('f', 'two')], quietMs: 10 * MINUTE_MS },
      act(shown('c', ['large'], 'album'), shown('d', ['large', 'torn carton'], 'album')),
    ],
  },
  {
    name: 'words and photos that are taken back',
    acts: [
      invited,
      act(said('a', 'one'), shown('b', ['wet carton'])),
      act(recalled('c', 'said:a'), recalled('d', 'shown:b')),
      { events: [shown('e', ['torn box']), recalled('f', 'shown:e')], quietMs: HOUR_MS },
      act(said('g', 'two'), recalled('h', 'never')),
    ],
  },
  {
    name: 'a buyer who wants no more messages',
    acts: [invited, act(said('a', 'one')), act(said('b', 'stop')), act(said('c', 'hello again'))],
  },
  {
    name: 'a buyer who has to be reminded and then leaves',
    acts: [
      invited,
      { events: [said('a', 'one')], quietMs: 25 * HOUR_MS },
      { events: [said('b', 'two')], quietMs: 49 * HOUR_MS },
    ],
  },
  {
    name: 'an event that no turn survives',
    acts: [invited, act(said('a', 'BOOM'), said('b', 'still here')), act(said('c', 'resume'))],
  },
  {
    name: 'a second invitation while the first is being answered',
    acts: [
      invited,
      act(opened('second', 'I2')),
      act(said('a', 'one'), said('b', 'two'), said('c', 'three')),
      act(said('d', 'other one')),
    ],
  },
  {
    name: 'a buyer who blocks us',
    acts: [invited, act(said('a', 'one'), said('b', 'two')), act(said('c', 'three'))],
    script: (_attempt, { text }) => (text === 'Question 2' ? { kind: 'gone' } : undefined),
  },
  {
    name: 'a chat that moves',
    acts: [invited, act(said('a', 'one')), act(said('b', 'two'))],
    script: (_attempt, message) =>
      message.sequence > 3 && message.to === message.conversation
        ? { kind: 'moved', to: conversationId('fake', 'elsewhere') }
        : undefined,
  },
];

/**
 * The same talk with every event alone. Of events side by side that have to be brought again, no
 * platform promises which comes first.
 */
export function oneByOne(scenario: Scenario): Scenario {
  const acts = scenario.acts.flatMap(({ events, ...quiet }) =>
    events.map((event) => ({ ...quiet, events: [event] })),
  );
  return { ...scenario, acts };
}

/** Plays all acts and lets the world come to rest. */
export async function play(world: KernelWorld, { acts }: Scenario): Promise<void> {
  for (const { events, quietMs = CALM_MS } of acts) {
    await Promise.all(events.map(async (event) => world.deliver(await timely(world, event))));
    await world.pass(quietMs);
  }
  await world.rest();
}

/** A clock of the team names the hand-over for which it speaks. */
async function timely({ store }: KernelWorld, event: InboundEvent): Promise<InboundEvent> {
  if (event.content.kind !== 'kept-waiting') return event;
  const mode = (await store.load(event.conversation))?.mode;
  const since = mode?.kind === 'human' ? mode.since : 0;
  return { ...event, content: { kind: 'kept-waiting', since } };
}
