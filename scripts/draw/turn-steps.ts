/** A place of the code that an update passes through. */
export interface TurnStep {
  /** The room in which it happens: a column of the picture. */
  readonly room: (typeof ROOMS)[number];
  /** The module and its export that stand for the step; both must exist. */
  readonly file: string;
  readonly name: string;
  /** A module that imports the export from there. */
  readonly usedBy: string;
  readonly does: string;
}

export const ROOMS = ['adapters', 'src/engine', 'src/core', 'flows', 'src/stores'] as const;

const CHANNEL = 'src/core/contract/channel.ts';
const ENGINE = 'src/engine/engine.ts';
const UPDATER = 'src/engine/updates/updater.ts';
const APP = 'src/app/app.ts';
const MACHINE = 'src/app/create-engine.ts';

/** One turn, from the update that a messenger delivers to the rows that are written last. */
export const TURN: readonly TurnStep[] = [
  {
    room: 'adapters',
    file: CHANNEL,
    name: 'Sink',
    usedBy: APP,
    does: 'an update becomes an event',
  },
  { room: 'src/engine', file: ENGINE, name: 'Engine', usedBy: MACHINE, does: 'receives the event' },
  {
    room: 'src/core',
    file: 'src/core/conversation/accept.ts',
    name: 'accept',
    usedBy: 'src/engine/take-in.ts',
    does: 'into the mailbox, once',
  },
  {
    room: 'src/core',
    file: 'src/core/conversation/take-turn.ts',
    name: 'takeTurns',
    usedBy: UPDATER,
    does: 'hands it to the flow',
  },
  {
    room: 'flows',
    file: 'src/core/contract/flow.ts',
    name: 'Flow',
    usedBy: 'src/core/contract/world.ts',
    does: 'next state, and effects',
  },
  {
    room: 'src/core',
    file: 'src/core/conversation/effects.ts',
    name: 'applyEffects',
    usedBy: 'src/core/conversation/flow-turn.ts',
    does: 'replies into the outbox',
  },
  {
    room: 'src/core',
    file: 'src/core/outbox/claim.ts',
    name: 'claim',
    usedBy: UPDATER,
    does: 'leases the first message',
  },
  {
    room: 'src/stores',
    file: 'src/stores/conversation-store.ts',
    name: 'conversationStore',
    usedBy: MACHINE,
    does: 'ONE swap, durable',
  },
  {
    room: 'adapters',
    file: CHANNEL,
    name: 'Acknowledgement',
    usedBy: ENGINE,
    does: 'the platform hears "ok"',
  },
  {
    room: 'src/engine',
    file: 'src/engine/perform.ts',
    name: 'perform',
    usedBy: ENGINE,
    does: 'one attempt to send',
  },
  {
    room: 'adapters',
    file: CHANNEL,
    name: 'ChannelAdapter',
    usedBy: 'src/engine/perform.ts',
    does: 'send: to the messenger',
  },
  {
    room: 'src/core',
    file: 'src/core/outbox/settle.ts',
    name: 'settle',
    usedBy: ENGINE,
    does: 'what became of it; ONE swap',
  },
  {
    room: 'src/stores',
    file: 'src/stores/ledger.ts',
    name: 'ledgerStore',
    usedBy: MACHINE,
    does: 'transcript and response',
  },
];
