import { format } from '../../base/text/message.ts';
import { hoursAndMinutes, TimeOfDay } from '../../base/time-of-day.ts';
import { digestKey } from '../desk/digest/digest-key.ts';
import { bareWords } from '../staff/read-words.ts';
import type { StaffCommand } from '../staff/team-command.ts';

/** Sets when this channel gets its daily list, or that it gets none. */
export default {
  name: 'digest',
  role: 'manager',
  run: async (rest, { words, settings, memory, channel }) => {
    const { on, off, how } = words.commands.digest;
    const wish = bareWords(rest).toLowerCase().replace(/^\d:/, '0$&');
    if (wish === 'off') {
      await memory.write(digestKey(channel), 'off');
      return [{ text: off }];
    }
    const time = wish === 'on' ? undefined : TimeOfDay.safeParse(wish);
    if (time?.success === false) return [{ text: how }];
    const shown = time === undefined ? clockText(settings.digest.daily) : wish;
    await memory.write(digestKey(channel), shown);
    return [{ text: format(words.locale, on, { time: shown }) }];
  },
} satisfies StaffCommand;

function clockText(time: TimeOfDay): string {
  const { hour, minute } = hoursAndMinutes(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(hour)}:${two(minute)}`;
}
