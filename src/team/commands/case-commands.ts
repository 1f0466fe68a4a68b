import { fill } from '../../core/fill.ts';
import type { CaseOperation } from '../case-desk.ts';
import { assign, claim, release } from '../cases/claim-case.ts';
import type { Deed } from '../cases/deed.ts';
import { note, plan } from '../cases/plan-case.ts';
import { isRefusal } from '../cases/refusal.ts';
import { resolve } from '../cases/resolve-case.ts';
import type { Reply } from '../desk/desk.ts';
import { freeCase } from './free-cases.ts';
import { personNamed } from './person-named.ts';
import { readNumber } from './read-words.ts';
import { refusalText } from './refusal-text.ts';
import type { Call, TeamCommand } from './team-command.ts';

/** Does something to the case that was named, and says what came of it. */
async function changed(
  call: Call,
  number: number,
  operation: CaseOperation,
  done: string,
  example: string,
): Promise<readonly Reply[]> {
  const { desk } = call;
  const result = await tried(call, number, operation);
  if (isRefusal(result)) return [{ text: await refusalText(desk, number, result, example) }];
  return [{ text: fill(done, { number }) }];
}

/** Somebody who has no rights any more keeps a case from nobody. */
async function tried(call: Call, number: number, operation: CaseOperation) {
  const { cases, staff } = call.desk;
  const result = await cases.change(number, operation);
  if (!isRefusal(result) || result.refused !== 'taken') return result;
  if ((await staff.load(result.by)) !== undefined) return result;
  await freeCase(number, result.by, call);
  return await cases.change(number, operation);
}

function deedOf({ operation, by, desk }: Call): Deed {
  return { operation, by: by.id, now: desk.now() };
}

type CaseRun = (number: number, rest: string, call: Call) => Promise<readonly Reply[]>;

/** Under a card, what follows these may be a sentence with a number in it. */
const PROSE: readonly string[] = ['plan', 'note'];

/** A command about one case, named by its number or by the card under which it is written. */
function onCase(command: Omit<TeamCommand, 'run' | 'role'>, run: CaseRun): TeamCommand {
  return {
    ...command,
    role: 'agent',
    run: async (written, call) => {
      const under = PROSE.includes(command.name) ? call.number : undefined;
      const { number = call.number, rest } = readNumber(written, under);
      if (number !== undefined) return await run(number, rest, call);
      const { words } = call.desk;
      const { example } = command;
      return [{ text: fill(words.incomplete, { fault: words.needsNumber, example }) }];
    },
  };
}

const EXAMPLES = {
  claim: '/claim 12',
  release: '/release 12',
  assign: '/assign 12 Li Wei',
  plan: '/plan 12 Replacement leaves on Friday with the next vessel',
  note: '/note 12 The forwarder admits the mistake',
  resolve: '/resolve 12 replacement We have shipped 12 new cartons today.',
} as const;

export const CASE_COMMANDS: readonly TeamCommand[] = [
  onCase({ name: 'claim', usage: 'claim N', example: EXAMPLES.claim }, claimCase),
  onCase({ name: 'release', usage: 'release N', example: EXAMPLES.release }, releaseCase),
  onCase({ name: 'assign', usage: 'assign N who', example: EXAMPLES.assign }, assignCase),
  onCase({ name: 'plan', usage: 'plan N text', example: EXAMPLES.plan }, (number, text, call) => {
    const deed = { ...deedOf(call), text };
    const operation: CaseOperation = (before, settings) => plan(before, deed, settings);
    return changed(call, number, operation, call.desk.words.planned, EXAMPLES.plan);
  }),
  onCase({ name: 'note', usage: 'note N text', example: EXAMPLES.note }, (number, text, call) => {
    const deed = { ...deedOf(call), text };
    const operation: CaseOperation = (before, settings) => note(before, deed, settings);
    return changed(call, number, operation, call.desk.words.noted, EXAMPLES.note);
  }),
  onCase(
    { name: 'resolve', usage: 'resolve N repair text', example: EXAMPLES.resolve },
    resolveCase,
  ),
];

/** Claims for whoever calls; used by the button as well. */
export async function claimCase(number: number, _: string, call: Call): Promise<readonly Reply[]> {
  const deed = deedOf(call);
  const operation: CaseOperation = (before, settings) => claim(before, deed, settings);
  return await changed(call, number, operation, call.desk.words.claimed, EXAMPLES.claim);
}

/** Gives the talk back to the bot; used by the button as well. */
export async function releaseCase(
  number: number,
  _: string,
  call: Call,
): Promise<readonly Reply[]> {
  const deed = deedOf(call);
  const operation: CaseOperation = (before, settings) => release(before, deed, settings);
  return await changed(call, number, operation, call.desk.words.released, EXAMPLES.release);
}

async function assignCase(number: number, who: string, call: Call): Promise<readonly Reply[]> {
  const person = await personNamed(who, call);
  if (person.kind === 'nobody') return [{ text: person.why }];
  const deed = { ...deedOf(call), to: person.member.id };
  const operation: CaseOperation = (before, settings) => assign(before, deed, settings);
  return await changed(call, number, operation, call.desk.words.done, EXAMPLES.assign);
}

const REPAIR_AND_WORDS = /^(\p{Script=Latin}+|[^\s:：,，.。、]+)[:：,，.。、]?\s*([\s\S]*)$/u;

/** `replacement We have shipped …`: the repair's kind, then the words for the buyer. */
async function resolveCase(number: number, rest: string, call: Call): Promise<readonly Reply[]> {
  const [, kind = '', text = ''] = REPAIR_AND_WORDS.exec(rest) ?? [];
  const repair = rest === '' ? {} : { repair: { kind: kind.toLowerCase(), text } };
  const deed = { ...deedOf(call), ...repair };
  const operation: CaseOperation = (before, settings) => resolve(before, deed, settings);
  return await changed(call, number, operation, call.desk.words.resolved, EXAMPLES.resolve);
}
