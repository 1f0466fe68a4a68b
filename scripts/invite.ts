import { Command } from 'commander';
import { DAY_MS, HOUR_MS, type Instant } from '../src/core/instant.ts';
import type { ChannelEntrance } from '../src/programme/entrances.ts';
import { type Invited, invite } from '../src/programme/invite.ts';
import type { ProgrammeStore } from '../src/programme/ports.ts';
import { exitOnUsage } from './import.ts';

export interface InviteParts {
  readonly programme: ProgrammeStore;
  readonly secret: string;
  /** The page that offers every channel. */
  readonly pageOf: (token: string) => string;
  /** The ways into each channel that is configured. */
  readonly entrancesOf: (token: string) => Promise<readonly ChannelEntrance[]>;
  readonly now: () => Instant;
  close(): Promise<void>;
}

interface Options {
  readonly contact: string;
  readonly shipment: string;
  readonly flow?: string;
  readonly expires: string;
  readonly release?: boolean;
  readonly json?: boolean;
}

const HELP = `
Inviting the same contact about the same shipment again gives a link to the same invitation, with
a new expiry. The first chat that opens it keeps it; --release lets it be opened in another one.

Exit status: 0 done, 1 no such contact or shipment, 2 wrong usage.`;

/** `quayside invite`: the links by which one contact opens the talk about one shipment. */
export function inviteCommand(open: () => Promise<InviteParts>): Command {
  return new Command('invite')
    .description('print the links that open the talk with one contact about one shipment')
    .requiredOption('--contact <id>', 'the contact')
    .requiredOption('--shipment <id>', 'the shipment, or the number that the buyer knows it by')
    .option('--flow <id>', 'the flow that it opens')
    .option('--expires <time>', 'how long the links work: days or hours, e.g. 90d, 36h', '90d')
    .option('--release', 'let it be opened once more, in another chat')
    .option('--json', 'print the links as JSON')
    .addHelpText('after', HELP)
    .exitOverride(exitOnUsage)
    .action(async (options: Options, command: Command) => {
      const lifetimeMs = lifetimeOf(options.expires);
      if (lifetimeMs === undefined) {
        const said = `error: --expires "${options.expires}" is not a time such as 90d or 36h`;
        return command.error(said, { exitCode: 2 });
      }
      const told = await run(options, lifetimeMs, await open());
      const { writeOut, writeErr } = command.configureOutput();
      if (told.found) writeOut?.(`${told.text}\n`);
      else writeErr?.(`error: ${told.text}\n`);
      process.exitCode = told.found ? 0 : 1;
    });
}

async function run(
  { contact, shipment, flow, release = false, json }: Options,
  lifetimeMs: number,
  { programme, secret, pageOf, entrancesOf, now, close }: InviteParts,
): Promise<{ readonly found: boolean; readonly text: string }> {
  try {
    const wish = { contact, shipment, lifetimeMs, release, ...(flow !== undefined && { flow }) };
    const invited = await invite(programme, secret, wish, now());
    if (invited.kind === 'refused') return { found: false, text: invited.why };
    const { invitation, token } = invited;
    const page = pageOf(token);
    const entrances = await entrancesOf(token);
    const shown = { ...invitation, token, page, entrances };
    const text = json ? JSON.stringify(shown, undefined, 2) : inWords(invited, page, entrances);
    return { found: true, text };
  } finally {
    await close();
  }
}

function inWords(
  { invitation, about }: Extract<Invited, { kind: 'invited' }>,
  page: string,
  entrances: readonly ChannelEntrance[],
): string {
  const until = new Date(invitation.expiresAt).toISOString().slice(0, 10);
  const opened = invitation.bound ? `, opened in ${invitation.bound.conversation}` : '';
  return [
    `${'page'.padEnd(10)}${page}`,
    ...entrances.map((entrance) => `${entrance.channel.padEnd(10)}${wayIn(entrance)}`),
    `for ${about}, until ${until}${opened}`,
  ].join('\n');
}

function wayIn({ url, scan, code }: ChannelEntrance): string {
  const sent = code === undefined ? undefined : `send ${code}`;
  const scanned = scan === undefined ? undefined : `scan ${scan}`;
  return [url, scanned, sent].filter((part) => part !== undefined).join(', ');
}

const LONGEST_MS = 1_095 * DAY_MS;

function lifetimeOf(written: string): number | undefined {
  const [, count, unit] = /^(\d{1,5})([dh])$/.exec(written.trim().toLowerCase()) ?? [];
  const lifetimeMs = Number(count) * (unit === 'd' ? DAY_MS : HOUR_MS);
  return lifetimeMs >= HOUR_MS && lifetimeMs <= LONGEST_MS ? lifetimeMs : undefined;
}
