import { fill } from '../../base/text/fill.ts';
import type { CaseOperation } from '../case-desk.ts';
import { assign, claim, release } from '../cases/operations/claim-case.ts';
import type { Deed } from '../cases/operations/deed.ts';
import { note, plan } from '../cases/operations/plan-case.ts';
import { isRefusal } from '../cases/operations/refusal.ts';
import { REPAIR_KINDS, type RepairKind } from '../cases/operations/repair.ts';
import { resolve } from '../cases/operations/resolve-case.ts';
import { repairText } from '../desk/case-words.ts';
import type { Reply } from '../desk/desk.ts';
import { en } from '../words/en.ts';
import { zhCN } from '../words/zh-cn.ts';
import { freeCase } from './free-cases.ts';
import { personNamed } from './person-named.ts';
import { readNumber } from './read-words.ts';
import { refusalText } from './refusal-text.ts';
import { staffMember } from './staff.ts';
import type { Call, TeamCommand } from './team-command.ts';

/** Does something to the case that was named, and says what came of it. */
async function changed(
  call: Call,
  number: number,
  operation: CaseOperation,
  done: string,
): Promise<readonly Reply[]> {
  const { desk, example } = call;
  const result = await tried(call, number, operation);
  if (isRefusal(result)) return [{ text: await refusalText(desk, number, result, example) }];
  return [{ text: fill(done, { number }) }];
}

/** Somebody who has no rights any more keeps a case from nobody. */
async function tried(call: Call, number: number, operation: CaseOperation) {
  const { cases } = call.desk;
  const result = await cases.change(number, operation);
  if (!isRefusal(result) || result.refused !== 'taken') return result;
  if ((await staffMember(call.desk, result.by)) !== undefined) return result;
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
      const { desk, example } = call;
      const { words } = desk;
      return [{ text: fill(words.incomplete, { fault: words.needsNumber, example }) }];
    },
  };
}

export const CASE_COMMANDS: readonly TeamCommand[] = [
  onCase(
    {
      name: 'claim',
      usage: 'claim N',
      example: '/claim 12',
      chinese: { usage: 'claim 编号', example: '/claim 12' },
    },
    claimCase,
  ),
  onCase(
    {
      name: 'release',
      usage: 'release N',
      example: '/release 12',
      chinese: { usage: 'release 编号', example: '/release 12' },
    },
    releaseCase,
  ),
  onCase(
    {
      name: 'assign',
      usage: 'assign N who',
      example: '/assign 12 Li Wei',
      chinese: { usage: 'assign 编号 同事', example: '/assign 12 李伟' },
    },
    assignCase,
  ),
  onCase(
    {
      name: 'plan',
      usage: 'plan N text',
      example: '/plan 12 Replacement leaves on Friday with the next vessel',
      chinese: { usage: 'plan 编号 内容', example: '/plan 12 周五随下一班船补发' },
    },
    planCase,
  ),
  onCase(
    {
      name: 'note',
      usage: 'note N text',
      example: '/note 12 The forwarder admits the mistake',
      chinese: { usage: 'note 编号 内容', example: '/note 12 货代承认失误' },
    },
    noteCase,
  ),
  onCase(
    {
      name: 'resolve',
      usage: 'resolve N repair text',
      example: '/resolve 12 replacement We have shipped 12 new cartons today.',
      chinese: {
        usage: 'resolve 编号 处理方式 内容',
        example: '/resolve 12 补发 我们今天已补发 12 箱。',
      },
    },
    resolveCase,
  ),
];

/** Claims for whoever calls; used by the button as well. */
export async function claimCase(number: number, _: string, call: Call): Promise<readonly Reply[]> {
  const deed = deedOf(call);
  const operation: CaseOperation = (before, settings) => claim(before, deed, settings);
  return await changed(call, number, operation, call.desk.words.claimed);
}

/** Gives the talk back to the bot; used by the button as well. */
export async function releaseCase(
  number: number,
  _: string,
  call: Call,
): Promise<readonly Reply[]> {
  const deed = deedOf(call);
  const operation: CaseOperation = (before, settings) => release(before, deed, settings);
  return await changed(call, number, operation, call.desk.words.released);
}

async function assignCase(number: number, who: string, call: Call): Promise<readonly Reply[]> {
  const person = await personNamed(who, call);
  if (person.kind === 'nobody') return [{ text: person.why }];
  const deed = { ...deedOf(call), to: person.member.id };
  const operation: CaseOperation = (before, settings) => assign(before, deed, settings);
  return await changed(call, number, operation, call.desk.words.done);
}

async function planCase(number: number, text: string, call: Call): Promise<readonly Reply[]> {
  const deed = { ...deedOf(call), text };
  const operation: CaseOperation = (before, settings) => plan(before, deed, settings);
  return await changed(call, number, operation, call.desk.words.planned);
}

async function noteCase(number: number, text: string, call: Call): Promise<readonly Reply[]> {
  const deed = { ...deedOf(call), text };
  const operation: CaseOperation = (before, settings) => note(before, deed, settings);
  return await changed(call, number, operation, call.desk.words.noted);
}

/** As they are written in commands, and as the team reads them. */
const REPAIR_NAMES = new Map<string, RepairKind>(
  REPAIR_KINDS.flatMap((kind) =>
    [kind, repairText(kind, en), repairText(kind, zhCN)].map((name) => [name, kind] as const),
  ),
);

const REPAIR_AND_WORDS = /^(\p{Script=Latin}+|[^\s:：,，.。、]+)[:：,，.。、]?\s*([\s\S]*)$/u;

/** `replacement We have shipped …`: the repair's kind, then the words for the buyer. */
async function resolveCase(number: number, rest: string, call: Call): Promise<readonly Reply[]> {
  const [, kind = '', text = ''] = REPAIR_AND_WORDS.exec(rest) ?? [];
  const repair =
    rest === '' ? {} : { repair: { kind: REPAIR_NAMES.get(kind.toLowerCase()) ?? kind, text } };
  const deed = { ...deedOf(call), ...repair };
  const operation: CaseOperation = (before, settings) => resolve(before, deed, settings);
  return await changed(call, number, operation, call.desk.words.resolved);
}
