import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Instant } from '../src/base/instant.ts';
import type { Locale } from '../src/base/locale.ts';
import type { AdapterDefinition } from '../src/core/contract/channel.ts';
import { ConsoleChat } from './console/console-chat.ts';

/** Narrower than this a text is not read any more, wider neither. */
const COLUMNS = { least: 40, most: 88 };

export interface ConsoleTalk {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
  readonly color: boolean;
  readonly now: () => Instant;
  /** Who talks, the part after `console:`; `local` where absent. */
  readonly address?: string;
  readonly locale?: Locale;
  /** The token of an invitation to open the talk with. */
  readonly token?: string;
}

/** A talk between the person who types into `input` and the bot, which answers on `output`. */
export function createConsoleAdapter({ output, color, ...talk }: ConsoleTalk): ConsoleChat {
  const columns = Math.min(COLUMNS.most, Math.max(COLUMNS.least, output.columns ?? COLUMNS.most));
  return new ConsoleChat({ ...talk, output, look: { color, columns } });
}

type Settings = z.infer<typeof Settings>;
const Settings = z.object({
  QUAYSIDE_CONSOLE: z
    .enum(['0', '1'], 'must be 0 or 1')
    .default('0')
    .describe('1: talk to the bot in the terminal where it runs'),
});

const terminal: AdapterDefinition<Settings> = {
  name: 'console',
  settings: Settings,
  create: (settings, { now }) => {
    if (settings.QUAYSIDE_CONSOLE !== '1') return undefined;
    const { stdin: input, stdout: output } = process;
    return createConsoleAdapter({ input, output, color: output.isTTY, now });
  },
};

export default terminal;
