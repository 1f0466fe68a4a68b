/** A fault that somebody could make: one function, found by its name, does this instead. */
export interface NamedMutant {
  /** As the tests say that notice it, in a comment `notices: <name>`. */
  readonly name: string;
  readonly file: string;
  /** A function or a method of the file; a private method with its `#`. */
  readonly function: string;
  /** The statements in the place of its own; parameters keep their names. */
  readonly body: string;
}

const MAILBOX: readonly NamedMutant[] = [
  {
    name: 'no dedupe',
    file: 'src/core/conversation/conversation.ts',
    function: 'hasSeen',
    body: 'return false;',
  },
  {
    name: 'seen events not bounded by number',
    file: 'src/core/conversation/conversation.ts',
    function: 'withinLimit',
    body: 'return days;',
  },
  {
    name: 'poison never quarantined',
    file: 'src/core/conversation/poison.ts',
    function: 'noteFailedTurn',
    body: `const again = { ...head, tries: head.tries + 1, notBefore: now + FIRST_PAUSE_MS };
      return { ...conversation, inbox: [again, ...conversation.inbox.slice(1)] };`,
  },
];

const ASKING: readonly NamedMutant[] = [
  {
    name: 'a window that does not see the asks of colleagues',
    file: 'src/asking/ledger/ask-ledger.ts',
    function: 'windowsOpenAt',
    body: `const own = asks.findLast((ask) => ask.contact === contact);
      return { contact: own === undefined ? 0 : own.at + contactEveryDays * DAY_MS, account: accountAsks * accountDays * 0 };`,
  },
  {
    name: 'a booking that keeps the time of the first try',
    file: 'src/stores/asking/ask-ledger-store.ts',
    function: 'booked',
    body: `const after = withAsk(ledger, ask);
      if (after === ledger) return ledger;
      const open = windowsOpenAt(ledger, ask.contact, windows);
      const until = Math.max(open.contact, open.account);
      return until > ask.at ? { kind: 'closed', until } : after;`,
  },
  {
    name: 'missed asks that leave at once',
    file: 'src/asking/planner/late.ts',
    function: 'heldUntil',
    body: 'return undefined;',
  },
  {
    name: 'a survey that is begun over another',
    file: 'src/core/conversation/ask-first.ts',
    function: 'askFirst',
    body: `const asked = { flow, subject: { ...subject, askedFirst: true as const } };
      return asNudges(conversation, begin({ ...conversation, invited: true }, asked, world, now), now);`,
  },
];

const OUTBOX: readonly NamedMutant[] = [
  {
    name: 'no lease check when an outcome is booked',
    file: 'src/core/outbox/claim.ts',
    function: 'holds',
    body: 'return conversation.outbox[0] !== undefined;',
  },
  {
    name: 'lease never expires',
    file: 'src/core/outbox/outbox.ts',
    function: 'outboxDueAt',
    body: `const state = outbox[0]?.state;
      return state === undefined || state.kind === 'sending' ? undefined : state.notBefore;`,
  },
  {
    name: 'retries without end',
    file: 'src/core/outbox/outbox.ts',
    function: 'spent',
    body: 'return false;',
  },
  {
    name: 'what is due does not wait for a messenger that is away',
    file: 'src/engine/channel-health.ts',
    function: 'holdUntil',
    body: 'return undefined;',
  },
  {
    name: 'words answer a question that nobody has seen',
    file: 'src/core/outbox/unseen.ts',
    function: 'isUnseen',
    body: 'return false;',
  },
  {
    name: 'a pause that a platform asks for is not kept by the next message',
    file: 'src/core/outbox/settle.ts',
    function: 'paused',
    body: 'return conversation;',
  },
  {
    name: 'the rest is sent to a buyer who is gone',
    file: 'src/core/outbox/settle.ts',
    function: 'abandoned',
    body: `const silent = givenUp(conversation, entry, now, 'unreachable');
      return delivered(silent, entry, now, { kind: 'reachability', reachable: false });`,
  },
  {
    name: 'a takeover does not drop what the bot was still to say',
    file: 'src/core/conversation/effects.ts',
    function: 'withoutUnsaid',
    body: 'return conversation;',
  },
  {
    name: 'opt-out keeps timers',
    file: 'src/core/conversation/effects.ts',
    function: 'optOut',
    body: 'return { ...withoutUnsaid(conversation, now), optedOut: true };',
  },
];

const WRITING: readonly NamedMutant[] = [
  {
    name: 'every line written at once',
    file: 'src/core/conversation/journal.ts',
    function: 'worthWriting',
    body: 'return journal;',
  },
  {
    name: 'a lost race counts as won',
    file: 'src/engine/updates/updater.ts',
    function: '#swap',
    body: 'await this.#parts.store.swap(next, before); return true;',
  },
  {
    name: 'a file is not looked at again',
    file: 'src/core/outbox/keep-files.ts',
    function: 'keepDueAt',
    body: 'return undefined;',
  },
  {
    name: 'what was taken back stays quoted',
    file: 'src/base/text/without-quote.ts',
    function: 'withoutQuote',
    body: 'return text;',
  },
  {
    name: 'what is said to a person is not kept',
    file: 'src/core/staff/human-mode.ts',
    function: 'kept',
    body: 'return conversation;',
  },
  {
    name: 'only the beginning of a cell is guarded',
    file: 'src/base/text/harmless-cell.ts',
    function: 'harmlessCell',
    body: "return '=+-@'.includes(text.slice(0, 1) || 'x') ? '\\'' + text : text;",
  },
];

const CASES: readonly NamedMutant[] = [
  {
    name: 'an operation on a case done twice',
    file: 'src/team/cases/operations/once.ts',
    function: 'once',
    body: 'return (before, context, settings) => change(catchUp(before, context.now, settings), context, settings);',
  },
  {
    name: 'clocks run while the buyer is waited for',
    file: 'src/team/cases/clock/case-clock.ts',
    function: 'pauseClock',
    body: 'return clock;',
  },
  {
    name: 'a breach that nobody saw in time is forgotten',
    file: 'src/team/cases/operations/catch-up.ts',
    function: 'catchUp',
    body: 'return before;',
  },
  {
    name: 'a case claimed by two',
    file: 'src/team/cases/operations/claim-case.ts',
    function: 'claimIfFree',
    body: 'return giveClaim(current, context, settings);',
  },
  {
    name: 'a warning besides the call for a waiting buyer',
    file: 'src/team/cases/clock/case-wait.ts',
    function: 'isCallAhead',
    body: 'return false;',
  },
  {
    name: "a buyer in somebody's hands is told that nobody came",
    file: 'src/core/staff/keep-waiting.ts',
    function: 'waitingSince',
    body: "return mode.kind === 'human' ? mode.since : undefined;",
  },
  {
    name: 'a delivery is not noted',
    file: 'src/team/case-service.ts',
    function: '#noteDelivered',
    body: 'return from;',
  },
];

/** Few, of the kernel, of cases and of asking: the gate tries each of them. The other faults are tried by `check:deep`. */
export const NAMED_MUTANTS: readonly NamedMutant[] = [
  ...MAILBOX,
  ...ASKING,
  ...OUTBOX,
  ...WRITING,
  ...CASES,
];
