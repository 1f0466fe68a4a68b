import { fill } from '../../base/text/fill.ts';
import { digestKey } from '../desk/digest/digest-key.ts';
import { hoursAndMinutes, TimeOfDay } from '../settings/time-of-day.ts';
import { bareWords } from './read-words.ts';
import type { TeamCommand } from './team-command.ts';

export const REPORT: TeamCommand = {
  name: 'report',
  role: 'manager',
  usage: 'report [period] [by …] [where …]',
  example: '/report last 30d by product where class=A',
  chinese: {
    usage: 'report [时段] [by …] [where …]',
    example: '/report 最近30天 by 产品 where 等级=A',
  },
  // A value may end in a full stop of its own: `where account=Bolts Ltd.`
  run: (rest, { desk }) => desk.report.ask(/[=＝]/.test(rest) ? rest : withoutFullStop(rest)),
};

/** When this channel gets its daily lists, or that it gets none. */
export const DIGEST: TeamCommand = {
  name: 'digest',
  role: 'manager',
  usage: 'digest on|off|time',
  example: '/digest 08:30',
  chinese: { usage: 'digest on|off|时间', example: '/digest 08:30' },
  run: async (rest, { desk, channel }) => {
    const { words, settings, memory } = desk;
    const wish = bareWords(rest).toLowerCase().replace(/^\d:/, '0$&');
    if (wish === 'off') {
      await memory.write(digestKey(channel), 'off');
      return [{ text: words.digestOff }];
    }
    const time = wish === 'on' ? undefined : TimeOfDay.safeParse(wish);
    if (time?.success === false) return [{ text: words.digestHow }];
    const shown = time === undefined ? clockText(settings.digest.daily) : wish;
    await memory.write(digestKey(channel), shown);
    return [{ text: fill(words.digestOn, { time: shown }) }];
  },
};

function withoutFullStop(text: string): string {
  return text.replace(/[\s.。,，;；!！]+$/u, '');
}

function clockText(time: TimeOfDay): string {
  const { hour, minute } = hoursAndMinutes(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(hour)}:${two(minute)}`;
}
