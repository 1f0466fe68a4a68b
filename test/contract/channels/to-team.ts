import type { ChannelAdapter } from '../../../src/core/contract/channel.ts';
import { channelOf } from '../../../src/core/contract/ids.ts';
import type { OutboundMessage, Placing } from '../../../src/core/contract/message.ts';
import type { TeamChat } from './platform.ts';
import type { Stage } from './stage.ts';

/** A team's chat of the platform, and the running program's own adapter to write there. */
export interface ToTeam {
  readonly team: TeamChat & {
    readonly message: (text: string, placing: Placing) => OutboundMessage;
  };
  readonly adapter: ChannelAdapter;
}

export function toTeam({ platform, program }: Stage): ToTeam {
  const { team } = platform;
  if (team === undefined) throw new Error('The platform has no chat for a team');
  const adapter = program.app.adapters.get(channelOf(team.conversation));
  if (adapter === undefined) throw new Error('The program has no such channel');
  const to = team.conversation;
  let count = 0;
  const message = (text: string, placing: Placing) => {
    count += 1;
    const id = `${to}#${text}.${count}`;
    const locale = 'en' as const;
    return { id, conversation: to, to, locale, sequence: count, text, ...placing };
  };
  return { team: { ...team, message }, adapter };
}
