import { format } from '../../base/text/message.ts';
import type { Reply } from '../desk/reply.ts';
import { granters } from './rights.ts';
import { staffList } from './staff.ts';
import type { Call, StaffCommand } from './team-command.ts';

/** The answer to somebody whose role is too low for a command, or for a part of it; for their eyes only. */
export async function refuseRole(
  { name, role }: Pick<StaffCommand, 'name' | 'role'>,
  { by, words, staff, settings }: Call,
): Promise<Reply> {
  const { locale, rights, roles } = words;
  const text = format(locale, rights.notAllowed, {
    command: name,
    role: roles[role],
    own: roles[by.role],
    granters: granters(await staffList({ staff, settings })),
  });
  return { text, only: by.id };
}
