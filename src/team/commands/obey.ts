import { faultOf } from '../../base/fault-of.ts';
import { fill } from '../../base/text/fill.ts';
import type { StaffDeed } from '../../core/contract/team-news.ts';
import type { Desk, Reply } from '../desk/desk.ts';
import { cardOf, STRANGERS as LINE, notice, numberOfCard } from '../desk/notice.ts';
import { ANONYMOUS } from './anonymous.ts';
import { answerBuyer } from './answer-buyer.ts';
import { COMMANDS } from './commands.ts';
import { helpText, unknownText, usageText } from './help.ts';
import { setUp } from './people-commands.ts';
import { pressCard } from './press.ts';
import { bareWords, readWriting, type TeamWriting } from './read-words.ts';
import { granters, mayUse, roleText } from './rights.ts';
import { staffList, staffMember } from './staff.ts';
import { STRANGERS } from './strangers-command.ts';
import { type Call, type StaffRole, wordingOf } from './team-command.ts';

/** Nothing to say: what was written is talk among the team. */
const NOTHING: readonly Reply[] = [];

/**
 * Does what somebody did in a team channel asks for, and answers there. The only place that decides
 * who may do what. Rejects only where the answer cannot be given: then all of it is tried again.
 */
export async function obey(desk: Desk, id: string, command: StaffDeed): Promise<void> {
  const number = await numberUnder(desk, command);
  const replies = await attempted(desk, id, command, number);
  const place = number === undefined ? {} : { under: cardOf(number) };
  for (const [index, reply] of replies.entries()) {
    await notice(desk, `reply:${id}.${index}`, command.channel, reply, place);
  }
}

async function attempted(
  desk: Desk,
  id: string,
  command: StaffDeed,
  number: number | undefined,
): Promise<readonly Reply[]> {
  try {
    return await done(desk, id, command, number);
  } catch (error) {
    const fault = faultOf(error);
    desk.log.error({ command: id, fault }, 'a staff command failed');
    return [{ text: desk.words.failed }];
  }
}

async function numberUnder(
  { cards }: Desk,
  { channel, thread, deed }: StaffDeed,
): Promise<number | undefined> {
  if (deed.kind === 'pressed') return numberOfCard(deed.question);
  if (thread === undefined) return undefined;
  return numberOfCard(await cards.cardAt(channel, thread));
}

async function done(
  desk: Desk,
  id: string,
  command: StaffDeed,
  number: number | undefined,
): Promise<readonly Reply[]> {
  const { by, name, deed, channel } = command;
  const writing = deed.kind === 'said' ? readWriting(deed.text) : undefined;
  if (isTalk(deed, writing, number)) return NOTHING;
  if (by === ANONYMOUS) return [{ text: desk.words.anonymous }];
  if (writing?.kind === 'command' && writing.name === 'setup') {
    return [{ text: await setUp(bareWords(writing.rest), { id: by, name }, desk) }];
  }
  if (writing?.kind === 'command' && writing.name === 'id')
    return [{ text: idText(desk, command) }];
  const member = await staffMember(desk, by);
  if (member === undefined) return [{ text: await strangerText(desk, by), only: by }];
  const call: Call = { desk, operation: id, by: member, channel, number, example: '' };
  desk.log.info(
    { by: member.id, what: whatOf(deed, writing), case: number, operation: id },
    'staff deed',
  );
  switch (deed.kind) {
    case 'pressed':
      return await pressed(deed.question, deed.value, call);
    case 'edited':
      return [{ text: desk.words.edited }];
    case 'sent':
      return number === undefined ? NOTHING : await answerBuyer(number, deed, call);
    case 'said':
      return await wrote(deed.text, call);
  }
}

/** True for what the team says among itself. */
function isTalk(
  deed: StaffDeed['deed'],
  writing: TeamWriting | undefined,
  number: number | undefined,
): boolean {
  if (deed.kind === 'pressed' || number !== undefined) return false;
  return writing === undefined || (writing.kind === 'answer' && writing.number === undefined);
}

/** What was done, without anybody's words. */
function whatOf(deed: StaffDeed['deed'], writing: TeamWriting | undefined) {
  if (deed.kind === 'pressed') return `press ${deed.value}`;
  return writing?.kind === 'command' ? `/${writing.name}` : deed.kind;
}

async function wrote(text: string, call: Call): Promise<readonly Reply[]> {
  const writing = readWriting(text);
  if (writing.kind === 'command') return await commanded(writing.name, writing.rest, call);
  const { words } = call.desk;
  if (writing.kind === 'unclear') return [{ text: fill(words.oneCase, { example: ANSWER }) }];
  const number = writing.number ?? call.number;
  if (number === undefined) return NOTHING;
  if (writing.text !== '') return await answerBuyer(number, { text: writing.text }, call);
  return writing.number === undefined
    ? NOTHING
    : [{ text: fill(words.refusedEmpty, { example: ANSWER }) }];
}

const ANSWER = '#12 We have shipped 12 new cartons today.';

async function commanded(name: string, rest: string, call: Call): Promise<readonly Reply[]> {
  const { desk, by } = call;
  if (name === 'help') return [{ text: helpText(desk, by) }];
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) return [{ text: unknownText(desk, name) }];
  if (!mayUse(by, command.role)) return [await notAllowed(command, call)];
  if (/^(--help|-h|help|帮助|\?)$/i.test(bareWords(rest)))
    return [{ text: usageText(desk, command) }];
  const { example } = wordingOf(command, desk.settings);
  return await command.run(rest, { ...call, example });
}

async function pressed(question: string, value: string, call: Call): Promise<readonly Reply[]> {
  if (call.number !== undefined) return await pressCard(call.number, value, call);
  if (question === LINE) return await STRANGERS.run(value, { ...call, example: STRANGERS.example });
  if (!question.startsWith('report')) return NOTHING;
  const report = { name: 'report', role: 'manager' } as const;
  if (!mayUse(call.by, report.role)) return [await notAllowed(report, call)];
  return await call.desk.report.press(question, value);
}

/** What TEAM_CHANNELS and TEAM_FILE call this chat and this person; no rights are needed for it. */
function idText({ words }: Desk, { channel, by }: StaffDeed): string {
  return [fill(words.chatId, { chat: channel }), fill(words.personId, { identity: by })].join('\n');
}

/** Somebody whom nobody let in: told politely who can. */
async function strangerText(desk: Desk, identity: string): Promise<string> {
  const { words } = desk;
  const names = granters(await staffList(desk));
  if (names === '') return words.notStaffNobody;
  return fill(words.notStaff, { identity, granters: names });
}

async function notAllowed(
  { name, role }: { readonly name: string; readonly role: StaffRole },
  { desk, by }: Pick<Call, 'desk' | 'by'>,
): Promise<Reply> {
  const { words } = desk;
  const text = fill(words.notAllowed, {
    command: name,
    role: roleText(role, words),
    own: roleText(by.role, words),
    granters: granters(await staffList(desk)),
  });
  return { text, only: by.id };
}
