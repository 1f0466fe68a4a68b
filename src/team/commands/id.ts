import { format } from '../../base/text/message.ts';
import type { OpenCommand } from '../staff/team-command.ts';

/** What TEAM_CHANNELS and TEAM_FILE call this chat and this person. */
export default {
  name: 'id',
  role: 'anyone',
  run: async (_, { words, channel, identity }) => {
    const { locale, commands } = words;
    const { chat, person } = commands.id;
    const lines = [format(locale, chat, { chat: channel }), format(locale, person, { identity })];
    return [{ text: lines.join('\n') }];
  },
} satisfies OpenCommand;
