import { Command } from 'commander';
import { z } from 'zod';
import { DAY_MS, HOUR_MS } from '../src/core/instant.ts';
import { shownCode } from '../src/core/invitation-code.ts';
import type { ChannelEntrance } from '../src/programme/entrances.ts';
import { type Invited, invite } from '../src/programme/invite.ts';
import { inviteMany } from './invite-many.ts';
import type { InviteParts } from './invite-parts.ts';

interface Options {
  readonly contact?: string;
  readonly shipment?: string;
  readonly account?: string;
  readonly since?: string;
  readonly allOpen?: boolean;
  readonly from?: string;
  readonly csv?: string;
  readonly flow?: string;
  readonly expires: string;
  readonly release?: boolean;
  readonly json?: boolean;
}

const HELP = `
Inviting the same contact about the same shipment again gives a link to the same invitation, with
a new expiry. The first chat that opens it keeps it; --release lets it be opened in another one.

--csv writes a row per contact and shipment: contact id, name, e-mail (from an identity such as
email:anna@example.com), language, shipment, page, QR, code, expiry, and a column per channel. Without
--all-open, invitations that were opened are written as well.

Exit status: 0 done, 1 somebody could not be invited, 2 wrong usage.`;

/** `quayside invite`: the links by which one contact opens the talk about one shipment. */
export function inviteCommand(open: () => Promise<InviteParts>): Command {
  return new Command('invite')
    .description('print the links that open the talk with one contact about one shipment')
    .option('--contact <id>', 'the contact')
    .option('--shipment <id>', 'the shipment, or the number that the buyer knows it by')
    .option('--flow <id>', 'the flow that it opens')
    .option('--expires <time>', 'how long the links work: days or hours, e.g. 90d, 36h', '90d')
    .option('--release', 'let it be opened once more, in another chat')
    .option('--csv <file>', 'write the links of many to this file, for a mail merge')
    .option('--account <id>', 'with --csv: every contact and shipment of this account')
    .option('--since <day>', 'with --csv: shipped on this day or later, e.g. 2026-10-01')
    .option('--all-open', 'with --csv: every invitation that nobody has opened yet')
    .option('--from <file>', 'with --csv: the pairs in this CSV file, columns contact and shipment')
    .option('--json', 'print the links, or the report on --csv, as JSON')
    .addHelpText('after', HELP)
    .action(async (options: Options, command: Command) => {
      const lifetimeMs = lifetimeOf(options.expires);
      if (lifetimeMs === undefined) {
        const said = `error: --expires "${options.expires}" is not a time such as 90d or 36h`;
        return command.error(said, { exitCode: 2 });
      }
      const fault = usageFault(options);
      if (fault !== undefined) return command.error(`error: ${fault}`, { exitCode: 2 });
      const { csv } = options;
      const parts = await open();
      const told =
        csv === undefined
          ? await run(options, lifetimeMs, parts)
          : await runMany({ ...options, csv }, lifetimeMs, parts, command);
      const { writeOut, writeErr } = command.configureOutput();
      if (told.out !== '') writeOut?.(`${told.out}\n`);
      if (told.err !== '') writeErr?.(`${told.err}\n`);
      process.exitCode = told.err === '' ? 0 : 1;
    });
}

/** What is to be printed; with anything in `err` the command ends with 1. */
interface Told {
  readonly out: string;
  readonly err: string;
}

function usageFault({ csv, contact, shipment, account, since, allOpen, from }: Options) {
  if (csv === undefined) {
    if (account ?? since ?? allOpen ?? from) return '--csv is needed to invite many';
    return contact && shipment ? undefined : '--contact and --shipment are needed, or --csv';
  }
  if (since !== undefined && !z.iso.date().safeParse(since).success) {
    return `--since "${since}" is not a day such as 2026-10-01`;
  }
  const chosen = contact ?? shipment ?? account ?? since ?? allOpen;
  if (from !== undefined && chosen !== undefined) return '--from names the pairs: choose no others';
  if (from === undefined && chosen === undefined) {
    return '--csv needs --contact, --shipment, --account, --since, --all-open or --from';
  }
  return undefined;
}

async function run(
  { contact = '', shipment = '', flow, release = false, json }: Options,
  lifetimeMs: number,
  { programme, secret, pageOf, entrancesOf, now, close }: InviteParts,
): Promise<Told> {
  try {
    const wish = { contact, shipment, lifetimeMs, release, ...(flow !== undefined && { flow }) };
    const invited = await invite(programme, secret, wish, now());
    if (invited.kind === 'refused') return { out: '', err: `error: ${invited.why}` };
    const { invitation, token } = invited;
    const code = shownCode(invited.code);
    const page = pageOf(token);
    const entrances = await entrancesOf({ token, code: invited.code });
    const shown = { ...invitation, code, token, page, entrances };
    const out = json ? JSON.stringify(shown, undefined, 2) : inWords(invited, page, entrances);
    return { out, err: '' };
  } finally {
    await close();
  }
}

async function runMany(
  {
    csv,
    from,
    contact,
    shipment,
    account,
    since,
    allOpen,
    flow,
    release,
    json,
  }: Options & {
    readonly csv: string;
  },
  lifetimeMs: number,
  parts: InviteParts,
  command: Command,
): Promise<Told> {
  const onProgress = (done: number, total: number) => {
    if (process.stderr.isTTY !== true) return;
    const end = done === total ? '\n' : '';
    command.configureOutput().writeErr?.(`\r${done} of ${total} invited${end}`);
  };
  const selection = { contact, shipment, account, since, flow, onlyUnopened: allOpen };
  const options = { csv, from, selection, lifetimeMs, release: release ?? false, onProgress };
  try {
    const made = await inviteMany(parts, options);
    const faults = made.faults.map(({ row, why }) =>
      row === undefined ? why : `row ${row}: ${why}`,
    );
    if (json) return { out: JSON.stringify(made, undefined, 2), err: faults.join('\n') };
    return { out: `${made.rows} invitations in ${made.file}`, err: faults.join('\n') };
  } finally {
    await parts.close();
  }
}

function inWords(
  { invitation, code, about }: Extract<Invited, { kind: 'invited' }>,
  page: string,
  entrances: readonly ChannelEntrance[],
): string {
  const until = new Date(invitation.expiresAt).toISOString().slice(0, 10);
  const opened = invitation.bound ? `, opened in ${invitation.bound.conversation}` : '';
  return [
    `${'page'.padEnd(10)}${page}`,
    `${'code'.padEnd(10)}${shownCode(code)}`,
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
