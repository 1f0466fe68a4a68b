import { faultOf } from '../../base/fault-of.ts';
import { format } from '../../base/text/message.ts';
import type { Log } from '../../core/contract/channel.ts';
import type { StaffAction } from '../../core/contract/team-event.ts';
import type { CardBook } from '../../engine/ports.ts';
import type { Wording } from '../desk/labels.ts';
import { cardOf, numberOfCard, type Posting, postNotice } from '../desk/notice.ts';
import type { Reply } from '../desk/reply.ts';
import type { TeamSettings } from '../team-settings.ts';
import { commandTexts } from '../words/command-texts.ts';
import { ALL_TEAM_WORDS } from '../words/words.ts';
import { ANONYMOUS } from './anonymous.ts';
import { answerBuyer } from './answer-buyer.ts';
import { cardButtons } from './card-buttons.ts';
import { COMMANDS } from './commands.ts';
import { bareWords, readWriting, type TeamWriting } from './read-words.ts';
import { refuseRole } from './refuse-role.ts';
import { granters, mayUse } from './rights.ts';
import { staffList, staffMember } from './staff.ts';
import { type Call, type CommandServices, isForStaff, type TeamCommand } from './team-command.ts';
import { unknownText, usageText } from './usage-text.ts';

/** What commands work with, and what it takes to answer in the channel. */
export interface StaffActionServices extends CommandServices, Posting {
  readonly settings: TeamSettings;
  readonly cards: Pick<CardBook, 'cardAt'>;
  readonly log: Log;
}

/** Nothing to say: what was written is talk among the team. */
const NOTHING: readonly Reply[] = [];

/**
 * Does what somebody did in a team channel asks for, and answers there. The only place that decides
 * who may do what. Rejects only where the answer cannot be given: then all of it is tried again.
 */
export async function handleStaffAction(
  services: StaffActionServices,
  id: string,
  staffAction: StaffAction,
  commands: readonly TeamCommand[] = COMMANDS,
): Promise<void> {
  const number = await numberUnder(services, staffAction);
  const replies = await tryToAnswer({ services, id, staffAction, commands, number });
  const place = number === undefined ? {} : { under: cardOf(number) };
  for (const [index, reply] of replies.entries()) {
    await postNotice(services, `reply:${id}.${index}`, staffAction.channel, reply, place);
  }
}

/** What somebody did, and where. */
interface Attempt {
  readonly services: StaffActionServices;
  readonly id: string;
  readonly staffAction: StaffAction;
  readonly commands: readonly TeamCommand[];
  readonly number: number | undefined;
}

async function tryToAnswer(attempt: Attempt): Promise<readonly Reply[]> {
  try {
    return await answerAttempt(attempt);
  } catch (error) {
    const { services, id } = attempt;
    services.log.error({ command: id, fault: faultOf(error) }, 'a staff command failed');
    return [{ text: services.words.failed }];
  }
}

async function numberUnder(
  { cards }: Pick<StaffActionServices, 'cards'>,
  { channel, thread, action }: StaffAction,
): Promise<number | undefined> {
  if (action.kind === 'pressed') return numberOfCard(action.question);
  if (thread === undefined) return undefined;
  return numberOfCard(await cards.cardAt(channel, thread));
}

async function answerAttempt(attempt: Attempt): Promise<readonly Reply[]> {
  const { services, staffAction, number } = attempt;
  const { by, action } = staffAction;
  const writing = action.kind === 'said' ? readWriting(action.text) : undefined;
  if (isTalk(action, writing, number)) return NOTHING;
  if (by === ANONYMOUS) return [{ text: services.words.rights.anonymous }];
  const answer = await runOpenCommand(attempt, writing);
  return answer ?? (await actAsStaff(attempt, writing));
}

/** The answer of a command that needs no rights; undefined where it is none. */
async function runOpenCommand(
  { services, staffAction, commands }: Attempt,
  writing: TeamWriting | undefined,
): Promise<readonly Reply[] | undefined> {
  if (writing?.kind !== 'command') return undefined;
  const found = commands.find(({ name }) => name === writing.name);
  if (found === undefined || isForStaff(found)) return undefined;
  const { by: identity, name, channel } = staffAction;
  return await found.run(writing.rest, { ...services, identity, name, channel });
}

async function actAsStaff(
  { services, id: operation, staffAction, commands, number }: Attempt,
  writing: TeamWriting | undefined,
): Promise<readonly Reply[]> {
  const { by: identity, action, channel } = staffAction;
  const by = await staffMember(services, identity);
  if (by === undefined) return [{ text: await strangerText(services, identity), only: identity }];
  const call: Call = { ...services, commands, operation, by, channel, number, example: '' };
  const what = describeAction(action, writing);
  services.log.info({ by: by.id, what, case: number, operation }, 'staff action');
  switch (action.kind) {
    case 'pressed':
      return await pressButton(action.question, action.value, call);
    case 'edited':
      return [{ text: services.words.notSent.edited }];
    case 'sent':
      return number === undefined ? NOTHING : await answerBuyer(number, action, call);
    case 'said':
      return await handleWriting(readWriting(action.text), call);
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
function describeAction(action: StaffAction['action'], writing: TeamWriting | undefined) {
  if (action.kind === 'pressed') return `press ${action.value}`;
  return writing?.kind === 'command' ? `/${writing.name}` : action.kind;
}

async function handleWriting(writing: TeamWriting, call: Call): Promise<readonly Reply[]> {
  if (writing.kind === 'command') return await runCommand(writing.name, writing.rest, call);
  const { locale, notSent, refused } = call.words;
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

async function runCommand(name: string, rest: string, call: Call): Promise<readonly Reply[]> {
  const { words, by, commands } = call;
  const command = commands.filter(isForStaff).find((each) => each.name === name);
  if (command === undefined) return [{ text: unknownText(words, commands, name) }];
  if (!mayUse(by, command.role)) return [await refuseRole(command, call)];
  if (ASKS_HOW.includes(bareWords(rest).toLowerCase())) return [{ text: usageText(words, name) }];
  const { example } = commandTexts(words, name);
  return await command.run(rest, { ...call, example });
}

async function pressButton(question: string, value: string, call: Call): Promise<readonly Reply[]> {
  if (call.number !== undefined) return await pressCardButton(call.number, value, call);
  const command = call.commands
    .filter(isForStaff)
    .find(({ answerButtons }) => answerButtons?.isAsked(question));
  if (command?.answerButtons === undefined) return NOTHING;
  if (!mayUse(call.by, command.role)) return [await refuseRole(command, call)];
  return await command.answerButtons.press(question, value, call);
}

async function pressCardButton(
  number: number,
  value: string,
  call: Call,
): Promise<readonly Reply[]> {
  const button = cardButtons(call.commands).find((each) => each.value === value);
  if (button === undefined) return NOTHING;
  if (mayUse(call.by, button.role)) return await button.press(number, call);
  return [await refuseRole({ name: value, role: button.role }, call)];
}

/** Somebody whom nobody let in: told politely who can. */
async function strangerText(wording: Wording, identity: string): Promise<string> {
  const { locale, rights } = wording.words;
  const names = granters(await staffList(wording));
  if (names === '') return rights.nobody;
  return format(locale, rights.notStaff, { identity, granters: names });
}
