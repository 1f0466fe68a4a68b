import { fill } from '../../base/text/fill.ts';
import { nearMatches } from '../../base/text/near-matches.ts';
import type { Desk } from '../desk/desk.ts';
import type { StaffMember } from '../staff-member.ts';
import { COMMANDS } from './commands.ts';
import { mayUse } from './rights.ts';
import { type TeamCommand, wordingOf } from './team-command.ts';

type Wordy = Pick<Desk, 'words' | 'commands' | 'settings'>;

/** What this person can do here, a line each. */
export function helpText(desk: Wordy, member: Pick<StaffMember, 'role'>): string {
  const lines = COMMANDS.filter(({ role }) => mayUse(member, role)).map((command) =>
    fill(desk.words.helpLine, {
      usage: wordingOf(command, desk.settings).usage,
      about: aboutOf(desk, command.name),
    }),
  );
  return [desk.words.helpHead, ...lines].join('\n');
}

/** How one command is used. */
export function usageText(desk: Wordy, command: TeamCommand): string {
  const { usage, example } = wordingOf(command, desk.settings);
  const { name } = command;
  return fill(desk.words.usage, { usage: `/${usage}`, about: aboutOf(desk, name), example });
}

function aboutOf({ commands, settings }: Wordy, name: string): string {
  return commands.find((each) => each.name === name)?.describe[settings.locale] ?? '';
}

/** An unknown command is answered with the nearest one and an example. */
export function unknownText(
  { words, settings }: Pick<Desk, 'words' | 'settings'>,
  command: string,
): string {
  const [near] = nearMatches(
    command,
    COMMANDS.map(({ name }) => name),
  );
  const found = COMMANDS.find(({ name }) => name === near);
  const nearest =
    found === undefined
      ? ''
      : fill(words.nearest, { name: found.name, example: wordingOf(found, settings).example });
  return fill(words.unknownCommand, { command, nearest });
}
