import { faultOf } from '../../base/fault-of.ts';
import { format } from '../../base/text/message.ts';
import type { StaffAction } from '../../core/contract/team-event.ts';
import type { Desk, Reply } from '../desk/desk.ts';
import { cardOf, notice, numberOfCard } from '../desk/notice.ts';
import { commandTexts } from '../words/command-texts.ts';
import { ALL_TEAM_WORDS } from '../words/words.ts';
import { ANONYMOUS } from './anonymous.ts';
import { answerBuyer } from './answer-buyer.ts';
import { cardButtons } from './card-buttons.ts';
import { COMMANDS } from './commands.ts';
import { bareWords, readWriting, type TeamWriting } from './read-words.ts';
import { granters, mayUse } from './rights.ts';
import { staffList, staffMember } from './staff.ts';
import { type Call, isForStaff, type StaffCommand, type TeamCommand } from './team-command.ts';
import { unknownText, usageText } from './usage-text.ts';

/** Nothing to say: what was written is talk among the team. */
const NOTHING: readonly Reply[] = [];

/**
 * Does what somebody did in a team channel asks for, and answers there. The only place that decides
 * who may do what. Rejects only where the answer cannot be given: then all of it is tried again.
 */
export async function handleStaffAction(
  desk: Desk,
  id: string,
  command: StaffAction,
  commands: readonly TeamCommand[] = COMMANDS,
): Promise<void> {
  const number = await numberUnder(desk, command);
  const replies = await attempted({ desk, id, command, commands, number });
  const place = number === undefined ? {} : { under: cardOf(number) };
  for (const [index, reply] of replies.entries()) {
    await notice(desk, `reply:${id}.${index}`, command.channel, reply, place);
  }
}

/** What somebody did, and where. */
interface Attempt {
  readonly desk: Desk;
  readonly id: string;
  readonly command: StaffAction;
  readonly commands: readonly TeamCommand[];
  readonly number: number | undefined;
}

async function attempted(attempt: Attempt): Promise<readonly Reply[]> {
  try {
    return await done(attempt);
  } catch (error) {
    const { desk, id } = attempt;
    desk.log.error({ command: id, fault: faultOf(error) }, 'a staff command failed');
    return [{ text: desk.words.failed }];
  }
}

async function numberUnder(
  { cards }: Desk,
  { channel, thread, action }: StaffAction,
): Promise<number | undefined> {
  if (action.kind === 'pressed') return numberOfCard(action.question);
  if (thread === undefined) return undefined;
  return numberOfCard(await cards.cardAt(channel, thread));
}

async function done(attempt: Attempt): Promise<readonly Reply[]> {
  const { desk, command, number } = attempt;
  const { by, action } = command;
  const writing = action.kind === 'said' ? readWriting(action.text) : undefined;
  if (isTalk(action, writing, number)) return NOTHING;
  if (by === ANONYMOUS) return [{ text: desk.words.rights.anonymous }];
  const open = await openCommand(attempt, writing);
  return open ?? (await staffAction(attempt, writing));
}

/** The answer of a command that needs no rights; undefined where it is none. */
async function openCommand(
  { desk, command, commands }: Attempt,
  writing: TeamWriting | undefined,
): Promise<readonly Reply[] | undefined> {
  if (writing?.kind !== 'command') return undefined;
  const found = commands.find(({ name }) => name === writing.name);
  if (found === undefined || isForStaff(found)) return undefined;
  const { by: identity, name, channel } = command;
  return await found.run(writing.rest, { desk, identity, name, channel });
}

async function staffAction(
  { desk, id, command, commands, number }: Attempt,
  writing: TeamWriting | undefined,
): Promise<readonly Reply[]> {
  const { by, action, channel } = command;
  const member = await staffMember(desk, by);
  if (member === undefined) return [{ text: await strangerText(desk, by), only: by }];
  const call: Call = { desk, commands, operation: id, by: member, channel, number, example: '' };
  const what = whatOf(action, writing);
  desk.log.info({ by: member.id, what, case: number, operation: id }, 'staff action');
  switch (action.kind) {
    case 'pressed':
      return await pressed(action.question, action.value, call);
    case 'edited':
      return [{ text: desk.words.notSent.edited }];
    case 'sent':
      return number === undefined ? NOTHING : await answerBuyer(number, action, call);
    case 'said':
      return await wrote(readWriting(action.text), call);
  }
}

/** True for what the team says among itself. */
function isTalk(
  action: StaffAction['action'],
  writing: TeamWriting | undefined,
  number: number | undefined,
): boolean {
  if (action.kind === 'pressed' || number !== undefined) return false;
  return writing === undefined || (writing.kind === 'answer' && writing.number === undefined);
}

/** What was done, without anybody's words. */
function whatOf(action: StaffAction['action'], writing: TeamWriting | undefined) {
  if (action.kind === 'pressed') return `press ${action.value}`;
  return writing?.kind === 'command' ? `/${writing.name}` : action.kind;
}

async function wrote(writing: TeamWriting, call: Call): Promise<readonly Reply[]> {
  if (writing.kind === 'command') return await commanded(writing.name, writing.rest, call);
  const { locale, notSent, refused } = call.desk.words;
  const { example } = notSent;
  if (writing.kind === 'unclear') return [{ text: format(locale, notSent.oneCase, { example }) }];
  const number = writing.number ?? call.number;
  if (number === undefined) return NOTHING;
  if (writing.text !== '') return await answerBuyer(number, { text: writing.text }, call);
  return writing.number === undefined
    ? NOTHING
    : [{ text: format(locale, refused.empty, { example }) }];
}

/** What somebody writes behind a command who asks how it is used. */
const ASKS_HOW: readonly string[] = [
  ...['--help', '-h', '?'],
  ...ALL_TEAM_WORDS.map(({ commands }) => commands.help.asked),
];

async function commanded(name: string, rest: string, call: Call): Promise<readonly Reply[]> {
  const { desk, by, commands } = call;
  const { words } = desk;
  const command = commands.filter(isForStaff).find((each) => each.name === name);
  if (command === undefined) return [{ text: unknownText(words, commands, name) }];
  if (!mayUse(by, command.role)) return [await notAllowed(command, call)];
  if (ASKS_HOW.includes(bareWords(rest).toLowerCase())) return [{ text: usageText(words, name) }];
  const { example } = commandTexts(words, name);
  return await command.run(rest, { ...call, example });
}

async function pressed(question: string, value: string, call: Call): Promise<readonly Reply[]> {
  if (call.number !== undefined) return await pressedOnCard(call.number, value, call);
  const command = call.commands
    .filter(isForStaff)
    .find(({ answerButtons }) => answerButtons?.isAsked(question));
  if (command?.answerButtons === undefined) return NOTHING;
  if (!mayUse(call.by, command.role)) return [await notAllowed(command, call)];
  return await command.answerButtons.press(question, value, call);
}

async function pressedOnCard(number: number, value: string, call: Call): Promise<readonly Reply[]> {
  const button = cardButtons(call.commands).find((each) => each.value === value);
  if (button === undefined) return NOTHING;
  if (mayUse(call.by, button.role)) return await button.press(number, call);
  return [await notAllowed({ name: value, role: button.role }, call)];
}

/** Somebody whom nobody let in: told politely who can. */
async function strangerText(desk: Desk, identity: string): Promise<string> {
  const { locale, rights } = desk.words;
  const names = granters(await staffList(desk));
  if (names === '') return rights.nobody;
  return format(locale, rights.notStaff, { identity, granters: names });
}

async function notAllowed(
  { name, role }: Pick<StaffCommand, 'name' | 'role'>,
  { desk, by }: Pick<Call, 'desk' | 'by'>,
): Promise<Reply> {
  const { locale, rights, roles } = desk.words;
  const text = format(locale, rights.notAllowed, {
    command: name,
    role: roles[role],
    own: roles[by.role],
    granters: granters(await staffList(desk)),
  });
  return { text, only: by.id };
}
