/** One exact text of a file and what stands there instead. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** A fault that somebody could make by a few other words, and the test file that must notice it. */
export interface EditedMutant {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly caughtBy: string;
}

function mutant(name: string, caughtBy: string, ...edits: readonly Edit[]): EditedMutant {
  return { name, edits, caughtBy: `test/${caughtBy}.test.ts` };
}

function edit(file: string, find: string, replace: string): Edit {
  return { file: `src/${file}.ts`, find, replace };
}

const ROLLUPS: readonly EditedMutant[] = [
  mutant(
    'mark taken off before all of its days stand',
    'property/rollups',
    edit('insight/rollups/count-days', 'unrolled.at.every((at) =>', 'unrolled.at.some((at) =>'),
  ),
  mutant(
    'month kept after one of its days is counted anew',
    'property/rollup-months',
    edit(
      'insight/rollups/count-days',
      '    await dropMonthsOf(\n      parts,\n      counts.map(({ claim }) => claim.span),\n    );\n',
      '',
    ),
  ),
  mutant(
    'month read while it is taken away',
    'property/rollup-months',
    edit(
      'insight/rollups/add-days',
      'before.has(span) && before.get(span) === after.get(span)',
      'before.has(span)',
    ),
  ),
  mutant(
    'month summed while one of its days is counted',
    'property/rollup-months',
    edit(
      'insight/rollups/sum-months',
      '  if (days.some(({ name }) => after.get(name) !== counts.get(name))) return;\n',
      '',
    ),
  ),
  mutant(
    'month of counts that were read and of others',
    'property/rollup-months',
    edit('insight/rollups/sum-months', 'if (counts.get(day) === count) sum.add', 'sum.add'),
  ),
];

const MAILBOX: readonly EditedMutant[] = [
  mutant(
    'seen not bounded by days',
    'property/kernel-redelivery',
    edit(
      'core/conversation/conversation',
      'seen.filter((day) => day.day >= today - SEEN_DAYS)',
      'seen',
    ),
  ),
  mutant(
    'wrong end of the inbox',
    'property/kernel-poison',
    edit(
      'core/conversation/gather-burst',
      'const [head] = conversation.inbox;',
      'const head = conversation.inbox.at(-1);',
    ),
    edit(
      'core/conversation/take-turn',
      '.inbox.slice(gathering.count)',
      '.inbox.slice(0, -gathering.count)',
    ),
  ),
  mutant(
    'burst taken in reverse',
    'property/kernel-timers',
    edit(
      'core/conversation/gather-burst',
      'burst.map(({ text }) => text).join',
      'burst.map(({ text }) => text).reverse().join',
    ),
  ),
  mutant(
    'burst waited for without end',
    'property/kernel-timers',
    edit(
      'core/conversation/gather-burst',
      'Math.min(quietAt, first.accepted.acceptedAt + LONGEST_GATHERING_MS)',
      'Math.max(quietAt, LONGEST_GATHERING_MS)',
    ),
  ),
  mutant(
    'poison tried without a pause',
    'property/kernel-poison',
    edit('core/conversation/poison', 'notBefore: now + pauseMs', 'notBefore: now'),
  ),
  mutant(
    'quarantine drops the next event too',
    'property/kernel-poison',
    edit('core/conversation/poison', 'inbox: rest,', 'inbox: rest.slice(1),'),
  ),
  mutant(
    'quarantine calls nobody',
    'property/kernel-poison',
    edit(
      'core/conversation/poison',
      "const handed = handOver(aside, { reason: 'poison', words: lastWords(aside) }, now);",
      'const handed = aside;',
    ),
  ),
  mutant(
    'a fault in a notice keeps the event out',
    'property/kernel-poison',
    edit(
      'core/conversation/stale-notice',
      'return undefined;\n  }\n}',
      "throw new Error('no notice');\n  }\n}",
    ),
  ),
];

const OUTBOX: readonly EditedMutant[] = [
  mutant(
    'wrong end of the outbox',
    'property/kernel-two-processes',
    edit(
      'core/outbox/queue-up',
      'first < 0 ? [...outbox, entry]',
      'first < 0 ? [entry, ...outbox]',
    ),
  ),
  mutant(
    'lease checked without its attempt',
    'unit/core/outbox/settle',
    edit('core/outbox/claim', '    head.tries === entry.tries &&\n', ''),
  ),
  mutant(
    'claims while sending',
    'unit/core/outbox/outbox',
    edit(
      'core/outbox/claim',
      'const head = dueHead(conversation.outbox, now);',
      'const [head] = conversation.outbox;',
    ),
  ),
  mutant(
    'retry forgets the limit',
    'property/kernel-delivery',
    edit(
      'core/outbox/outbox',
      'return entry.tries >= TRIES_LIMIT || at > entry.deadline',
      'return at > entry.deadline',
    ),
  ),
  mutant(
    'retry forgets the deadline',
    'property/kernel-delivery',
    edit(
      'core/outbox/outbox',
      'return entry.tries >= TRIES_LIMIT || at > entry.deadline',
      'return entry.tries >= TRIES_LIMIT',
    ),
  ),
  mutant(
    'the team is given up like a message',
    'unit/core/outbox/team-events',
    edit(
      'core/outbox/team-events',
      '{ entries, tries, dueAt: now + Math',
      '{ entries: [], tries, dueAt: now + Math',
    ),
  ),
  mutant(
    'a platform’s pause cut short',
    'property/kernel-delivery',
    edit(
      'core/outbox/settle',
      'Math.max(afterMs, stretched(backOffMs(entry.tries), entry.id))',
      'stretched(backOffMs(entry.tries), entry.id)',
    ),
  ),
  mutant(
    'attempts that asked nobody use up the others',
    'property/kernel-delivery',
    edit(
      'core/outbox/settle',
      'unasked ? Math.min(entry.tries, UNASKED_TRIES_LIMIT) : entry.tries',
      'entry.tries',
    ),
  ),
  mutant(
    'in-doubt resent without end',
    'property/kernel-delivery',
    edit('core/outbox/settle', 'tooDoubtful(entry) || spent(entry, notBefore)', 'false'),
  ),
  mutant(
    'what the dead were sending is given up',
    'property/kernel-crash',
    edit('core/outbox/close-entry', '(lost && tooDoubtful(head))', '(lost && head.doubts >= 0)'),
  ),
  mutant(
    'lost leases resent without end',
    'property/kernel-delivery',
    edit(
      'core/outbox/close-entry',
      '!(lost && tooDoubtful(head))',
      '!Boolean(lost && head.doubts >= 99)',
    ),
  ),
  mutant(
    'in-doubt not looked up before it is resent',
    'property/kernel-delivery',
    edit('core/outbox/claim', 'inDoubt: entry.doubts > 0,', 'inDoubt: false,'),
  ),
  mutant(
    'a refused look clears a doubt up',
    'property/kernel-delivery',
    edit(
      'core/outbox/claim',
      'inDoubt: entry.doubts > 0,',
      "inDoubt: leaseLost || head.state.kind === 'in-doubt',",
    ),
  ),
  mutant(
    'what may have arrived counts as failed',
    'property/kernel-delivery',
    edit('core/outbox/close-entry', "entry.doubts > 0 ? 'in-doubt' : 'failed'", "'failed'"),
  ),
  mutant(
    'a look-up given up in silence',
    'property/kernel-delivery',
    edit(
      'core/outbox/close-entry',
      'return putInMailbox(rest, entry, now, {',
      'return ((same: Conversation, ..._rest: unknown[]) => same)(rest, entry, now, {',
    ),
  ),
];

const SILENCE: readonly EditedMutant[] = [
  mutant(
    'the second to claim wins',
    'property/kernel-two-processes',
    edit(
      'core/staff/human-mode',
      'if (human.mode.by !== undefined && human.mode.by !== from) return conversation;',
      '',
    ),
  ),
  mutant(
    'a silenced message gets a second attempt',
    'property/kernel-two-processes',
    edit('core/conversation/effects', '{ ...entry, deadline: 0 }', 'entry'),
  ),
  mutant(
    'timers fire while a human holds it',
    'property/kernel-timers',
    edit(
      'core/conversation/take-turn',
      "due.name === GATHER || conversation.mode.kind !== 'flow'",
      'due.name === GATHER',
    ),
    edit(
      'core/conversation/effects',
      '...(resume && { resume }) },\n    timers: [],',
      '...(resume && { resume }) },',
    ),
  ),
  mutant(
    'opt-out keeps pending sends',
    'property/kernel-silence',
    edit(
      'core/conversation/effects',
      '...withoutUnsaid(conversation, now), optedOut',
      '...conversation, optedOut',
    ),
  ),
];

const WRITING: readonly EditedMutant[] = [
  mutant(
    'no swap version check',
    'contract/conversation-store',
    edit(
      'store/mongo/swap-batch',
      'q: { _id: next._id, version: next.version - 1 }',
      'q: { _id: next._id }',
    ),
  ),
  mutant(
    'a batch answered as a whole',
    'contract/conversation-store',
    edit(
      'store/mongo/swap-batch',
      'return await whichAreOurs(db, collection, batch);',
      'return batch.map(() => true);',
    ),
  ),
  mutant(
    'a stale copy kept after a lost race',
    'property/kernel-two-processes',
    edit('engine/updates/updater', 'this.#copies.drop(next.id);', ''),
  ),
  mutant(
    'acknowledged before it is durable',
    'property/kernel-redelivery',
    edit(
      'engine/updates/updater',
      'const isDone = await this.#swap(updated.conversation, before);',
      'const isDone = true;\n    void this.#swap(updated.conversation, before);',
    ),
  ),
  mutant(
    'stamp check after a lost answer removed',
    'property/kernel-lost-answers',
    edit(
      'engine/updates/updater',
      'if (stored?.stamp !== next.stamp) throw error;',
      'throw error;',
    ),
  ),
  mutant(
    'journal rows dropped when the ledger fails',
    'property/kernel-journal',
    edit(
      'engine/row-writer',
      "'rows not yet written');\n      return [];",
      "'rows not yet written');\n      return entries;",
    ),
  ),
  mutant(
    'journal cleared by kind rather than key',
    'property/kernel-journal',
    edit(
      'core/conversation/forget-rows',
      'filter((entry) => !keys.has(journalKey(entry)))',
      'filter((entry) => keys.size < 0 || !written.some(({ kind }) => kind === entry.kind))',
    ),
  ),
  mutant(
    'a booking forgotten with what it was put together with',
    'unit/engine/engine',
    edit('engine/updates/updater', 'this.#alone(id, deferred);', 'void deferred;'),
  ),
  mutant(
    'a claim taken by two',
    'unit/engine/engine',
    edit(
      'engine/updates/updater',
      'resolve(nothingClaimed(conversation, updated.isDurable))',
      'resolve(updated)',
    ),
  ),
  mutant(
    'a repeat acknowledged before what it repeats is durable',
    'property/kernel-lost-answers',
    edit(
      'engine/updates/updater',
      'if (!isDurable) await this.#parts.store',
      'void this.#parts.store',
    ),
  ),
  mutant(
    'a swap that was made and overtaken taken for lost',
    'unit/engine/other-processes',
    edit('engine/updates/updater', 'if (standing !== undefined) return standing;', ''),
  ),
  mutant(
    'only the first page written before a report',
    'property/kernel-journal',
    edit('engine/each-due', 'others.length === 0) return', 'others.length >= 0) return'),
  ),
  mutant(
    'wakeAt ignores the outbox',
    'property/kernel-lease',
    edit('core/outbox/wake-at', '    outboxDueAt(outbox),\n', ''),
  ),
  mutant(
    'wakeAt ignores the news',
    'unit/core/outbox/wake-at',
    edit('core/outbox/wake-at', '    teamOutboxDueAt(teamOutbox),\n', ''),
  ),
  mutant(
    'news are booked without a lease check',
    'unit/core/outbox/team-events',
    edit(
      'core/outbox/team-events',
      'teamOutbox.teller !== worker || teamOutbox.tries !== tries',
      'teamOutbox.teller !== worker',
    ),
  ),
  mutant(
    'news that came meanwhile are forgotten with those that were told',
    'unit/core/outbox/team-events',
    edit(
      'core/outbox/team-events',
      'teamOutbox.entries.slice(count)',
      'teamOutbox.entries.slice(teamOutbox.entries.length)',
    ),
  ),
  mutant(
    'wakeAt ignores the journal',
    'property/kernel-journal',
    edit(
      'core/outbox/wake-at',
      '...(oldest === undefined ? [] : [oldest.at + JOURNAL_REST_MS]),',
      '',
    ),
  ),
  mutant(
    'wakeAt ignores the mailbox',
    'property/kernel-poison',
    edit('core/outbox/wake-at', 'inbox.slice(0, 1)', 'inbox.slice(0, 0)'),
  ),
];

const CASES: readonly EditedMutant[] = [
  mutant(
    'clocks that run out together count as two steps up',
    'unit/team/cases/case-clocks',
    edit(
      'team/cases/clock/tick',
      'return lastAt === at ? before :',
      'return lastAt === -1 ? before :',
    ),
  ),
  mutant(
    'what a dead service left behind is not delivered',
    'unit/team/cases/case-service',
    edit('team/case-service', 'return abandoned ? { ...ticked } : ticked;', 'return ticked;'),
  ),
  mutant(
    'clocks that jump over a time end it a season earlier',
    'unit/team/calendar',
    edit('team/wall-clock', 'shown.add({ nanoseconds: 1 })', 'shown'),
  ),
  mutant(
    'a digest is lost with the machine that claimed it',
    'unit/team/digest',
    edit('team/digest-post', 'claim(due.key, content)', 'claim(due.key, DELIVERED)'),
  ),
];

const INTERPOSED: readonly EditedMutant[] = [
  mutant(
    'what a flow was interposed on is forgotten',
    'unit/flows/verification',
    edit(
      'core/conversation/flow-turn',
      'if (underneath === undefined) {',
      'if (underneath !== null) {',
    ),
  ),
  mutant(
    'a buyer in the hands of others is talked to',
    'unit/flows/verification',
    edit('core/conversation/push-flow', 'mode.by !== undefined && mode.by !== by', 'false'),
  ),
  mutant(
    'who wants no more messages is asked whether it is settled',
    'unit/flows/verification',
    edit(
      'core/conversation/push-flow',
      'conversation.optedOut || !conversation.reachable',
      'false',
    ),
  ),
  mutant(
    'a team that cannot be told keeps the buyer waiting',
    'property/kernel-delivery',
    edit('engine/notify-team', 'let count = 0;', 'let count = 0;\n  await new Promise(() => {});'),
  ),
  mutant(
    'staff do not hear that their words were in vain',
    'unit/core/undelivered',
    edit(
      'core/outbox/close-entry',
      'if (by === undefined) return conversation;',
      'return conversation;',
    ),
  ),
];

export const EDITED_MUTANTS: readonly EditedMutant[] = [
  ...MAILBOX,
  ...OUTBOX,
  ...SILENCE,
  ...WRITING,
  ...CASES,
  ...INTERPOSED,
  ...ROLLUPS,
];
