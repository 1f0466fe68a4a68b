import type { TranscriptLine } from '../../../src/core/contract/transcript.ts';
import type { Conversation } from '../../../src/core/conversation/conversation.ts';
import type { KernelWorld } from './kernel-world.ts';

/** Everything that must hold once a world has come to rest, as sentences about what does not. */
export function brokenPromises(world: KernelWorld): readonly string[] {
  const { ledger, channel } = world;
  return [
    ...world.faults,
    ...world.store.all().flatMap(unfinished),
    ...ledger.contradictions.map((key) => `${key} was written with two contents`),
    ...world.accepted.flatMap((id) => lostEvent(world, id)),
    ...tooManySends(world),
    ...ledger.talk().flatMap((line) => wrongFate(world, line)),
    ...wrongOrder(world),
    ...(channel.early > 0 ? [`${channel.early} sends came before they were allowed`] : []),
  ];
}

function unfinished(conversation: Conversation): readonly string[] {
  const { id, inbox, outbox, teamOutbox, journal, timers, keeping = [], relay } = conversation;
  const relays = relay?.waiting ?? [];
  const left = { inbox, outbox, news: teamOutbox.entries, journal, timers, keeping, relays };
  return Object.entries(left).flatMap(([name, things]) =>
    things.length === 0 ? [] : [`${id} rests with ${things.length} in its ${name}`],
  );
}

/** Words must be in the transcript exactly once, whatever became of their turn. */
function lostEvent({ ledger }: KernelWorld, id: string): readonly string[] {
  const lines = ledger
    .talk()
    .filter(({ author, messageId }) => author === 'buyer' && messageId === id);
  const said = id.startsWith('said:') || id.startsWith('chose:');
  if (said && lines.length !== 1) return [`${id} is in the transcript ${lines.length} times`];
  return [];
}

function tooManySends({ channel, allowance }: KernelWorld): readonly string[] {
  const distinct = new Set(channel.seen.map(({ id }) => id)).size;
  const excess = channel.seen.length - distinct - channel.silent;
  return excess > allowance ? [`${excess} sends too many, ${allowance} allowed`] : [];
}

function wrongFate({ channel }: KernelWorld, line: TranscriptLine): readonly string[] {
  if (line.author === 'buyer') return [];
  const arrived = channel.arrived(line.id);
  if (line.delivery === 'sent' && !arrived) return [`${line.id} counts as sent and never arrived`];
  if (line.delivery === 'failed' && arrived) return [`${line.id} counts as failed and arrived`];
  return line.delivery === undefined ? [`${line.id} has no fate`] : [];
}

/** In one chat, messages first appear in the order in which they were said. */
function wrongOrder({ channel }: KernelWorld): readonly string[] {
  const first = new Map(channel.seen.map(({ id }) => [id, Number(id.slice(id.indexOf('#') + 1))]));
  const chats = new Map<string, number[]>();
  for (const [id, sequence] of first) {
    const chat = id.slice(0, id.indexOf('#'));
    chats.set(chat, [...(chats.get(chat) ?? []), sequence]);
  }
  return [...chats].flatMap(([chat, places]) =>
    places.some((place, index) => place < (places[index - 1] ?? -1))
      ? [`${chat} saw messages in another order than they were said`]
      : [],
  );
}

function byId({ id }: { readonly id: string }, other: { readonly id: string }): number {
  return id.localeCompare(other.id);
}

/** What a play leaves behind, without moments and repeated sends: equal for every run of the same play. */
export function outcomeOf({ channel, ledger, store, told, files }: KernelWorld) {
  const seen = new Map(channel.seen.map(({ id, to, text, by }) => [id, { to, text, by }]));
  return {
    seen: [...seen],
    lines: ledger.talk().map(({ at: _at, recalledAt, delivery, ...line }) => ({
      ...line,
      isRecalled: recalledAt !== undefined,
      // What has failed at last may have been in doubt before, after a death in between.
      delivery: delivery === 'in-doubt' ? 'failed' : delivery,
    })),
    responses: [...ledger.responses.values()].map(({ id, end, answers }) => ({
      id,
      end,
      answers: answers.map(({ question, raw }) => `${question}: ${raw}`),
    })),
    feedback: [...ledger.feedback.values()].map(({ text }) => text),
    quarantined: [...ledger.quarantined.values()].map(({ id, fault }) => ({ id, fault })),
    told: [...told],
    files: [...files.held.values()].map(({ record }) => record).sort(byId),
    modes: store.all().map(({ mode, optedOut, reachable }) => ({
      mode: mode.kind,
      optedOut,
      reachable,
    })),
  };
}
