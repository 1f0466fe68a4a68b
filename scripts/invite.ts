import { Command } from 'commander';
import { z } from 'zod';
import { DAY_MS, HOUR_MS } from '../src/base/instant.ts';
import { shownCode } from '../src/core/contract/invitation-code.ts';
import type { ChannelEntrance } from '../src/programme/entrances.ts';
import { addressedBy, type Invited, invite } from '../src/programme/invite.ts';
import {
  hasArrived,
  notArrived,
  SKIP_REASONS,
  type SkipReason,
} from '../src/programme/skip-reason.ts';
import { inviteMany, type ManyInvited } from './cli/invite-many.ts';
import type { InviteParts } from './cli/invite-parts.ts';
import { mailMergeFaults } from './cli/mail-merge-faults.ts';
import { using } from './cli/using.ts';

interface Options {
  readonly contact?: string;
  readonly shipment?: string;
  readonly account?: string;
  readonly since?: string;
  readonly arrivedSince?: string;
  readonly allOpen?: boolean;
  readonly from?: string;
  readonly csv?: string;
  readonly flow?: string;
  readonly expires: string;
  readonly release?: boolean;
  readonly again?: boolean;
  readonly includeNotArrived?: boolean;
  readonly anyway?: boolean;
  readonly json?: boolean;
}

const HELP = `
Inviting the same contact about the same shipment again gives a link to the same invitation, with
a new expiry. The first chat that opens it keeps it; --release lets another chat open it.

Buyers are asked about a shipment once it has arrived: its arrival date is today or earlier.

--csv writes a row per contact and shipment: contact id, name, e-mail, language, shipment, page, QR, code,
expiry, and a column per channel. People already invited about the same shipment are left out; with
--all-open only those who have opened the link, with --again or --release nobody. The file is replaced
once everything is done; it stays unchanged if an account, contact or shipment is unknown.

Exit status: 0 done, 1 somebody could not be invited, 2 wrong usage.`;

/** `quayside invite`: the links by which one contact opens the talk about one shipment. */
export function inviteCommand(open: () => Promise<InviteParts>): Command {
  return new Command('invite')
    .description('print the links that invite one contact to talk about one shipment')
    .option('--contact <id>', 'the contact')
    .option('--shipment <id>', 'the shipment, or the number the buyer knows it by')
    .option('--flow <id>', 'the flow to start')
    .option('--expires <time>', 'how long the links work: days or hours, e.g. 90d, 36h', '90d')
    .option('--release', 'let it be opened again, in another chat')
    .option('--csv <file>', 'write many invitations to this file, for a mail merge')
    .option('--account <id>', 'with --csv: every contact and shipment of this account')
    .option('--since <day>', 'with --csv: shipped on this day or later, e.g. 2026-10-01')
    .option('--arrived-since <day>', 'with --csv: arrived on this day or later')
    .option('--all-open', 'with --csv: every invitation that nobody has opened yet')
    .option('--again', 'with --csv: include people already asked about the shipment')
    .option('--include-not-arrived', 'include shipments that have not arrived')
    .option('--anyway', 'with --csv: even if links point to this machine or no company is named')
    .option('--from <file>', 'with --csv: the pairs in this CSV file, columns contact and shipment')
    .option('--json', 'print the links, or the report on --csv, as JSON')
    .addHelpText('after', HELP)
    .action(async (options: Options, command: Command) => {
      const fault = usageFault(options);
      if (fault !== undefined) return command.error(`error: ${fault}`, { exitCode: 2 });
      tell(command, await using(open, (parts) => inviteWith(options, parts, command)));
    });
}

async function inviteWith(options: Options, parts: InviteParts, command: Command): Promise<Output> {
  const { csv, expires } = options;
  const lifetimeMs = lifetimeOf(expires);
  if (csv === undefined) return await inviteOne(options, lifetimeMs, parts);
  return await inviteListed({ ...options, csv }, lifetimeMs, parts, command);
}

function tell(command: Command, { out, err }: Output): void {
  const { writeOut, writeErr } = command.configureOutput();
  if (out !== '') writeOut?.(`${out}\n`);
  if (err !== '') writeErr?.(`${err}\n`);
  process.exitCode = err === '' ? 0 : 1;
}

/** What is to be printed; with anything in `err` the command ends with 1. */
interface Output {
  readonly out: string;
  readonly err: string;
}

/** Options that choose among many, and others that only make sense with them. */
const CHOOSING = ['account', 'since', 'arrivedSince', 'allOpen'] as const;
const OF_MANY = [...CHOOSING, 'again', 'anyway', 'from'] as const;

function usageFault(options: Options): string | undefined {
  const { csv, contact, shipment, expires } = options;
  if (Number.isNaN(lifetimeOf(expires))) {
    return `--expires "${expires}" is not a time such as 90d or 36h`;
  }
  if (csv !== undefined) return dayFault(options) ?? selectionFault(options);
  if (OF_MANY.some((name) => options[name])) return '--csv is needed to invite many';
  return contact && shipment ? undefined : '--contact and --shipment are needed, or --csv';
}

function dayFault({ since, arrivedSince }: Options): string | undefined {
  for (const [option, day] of Object.entries({ since, 'arrived-since': arrivedSince })) {
    if (day === undefined || z.iso.date().safeParse(day).success) continue;
    return `--${option} "${day}" is not a day such as 2026-10-01`;
  }
  return undefined;
}

function selectionFault(options: Options): string | undefined {
  const chooses = (['contact', 'shipment', ...CHOOSING] as const).some(
    (name) => options[name] !== undefined,
  );
  if (options.from !== undefined) {
    return chooses ? '--from already names the pairs: leave out the other choices' : undefined;
  }
  return chooses
    ? undefined
    : '--csv needs --contact, --shipment, --account, --since, --arrived-since, --all-open or --from';
}

async function inviteOne(
  { contact = '', shipment = '', flow, release = false, includeNotArrived, json }: Options,
  lifetimeMs: number,
  { programme, secret, pageOf, entrancesOf, now }: InviteParts,
): Promise<Output> {
  const meant = await addressedBy(programme, { contact, shipment });
  if ('kind' in meant) return { out: '', err: `error: ${meant.why}` };
  if (!includeNotArrived && !hasArrived(meant.shipment, now())) {
    return {
      out: '',
      err: `error: ${notArrived(meant.shipment)}; --include-not-arrived invites all the same`,
    };
  }
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
}

async function inviteListed(
  { csv, from, flow, release = false, json, ...options }: Options & { readonly csv: string },
  lifetimeMs: number,
  parts: InviteParts,
  command: Command,
): Promise<Output> {
  const onProgress = (done: number, total: number) => {
    if (process.stderr.isTTY !== true) return;
    const end = done === total ? '\n' : '';
    command.configureOutput().writeErr?.(`\r${done} of ${total} checked${end}`);
  };
  const { contact, shipment, account, since, arrivedSince, includeNotArrived = false } = options;
  const selection = { contact, shipment, account, since, arrivedSince };
  const rules = { includeNotArrived, skip: leftOut({ ...options, release }) };
  const unfit = options.anyway ? [] : mailMergeFaults(parts);
  if (unfit.length > 0) return { out: '', err: unfitText(unfit) };
  const wanted = { csv, from, selection, flow, rules, lifetimeMs, release, onProgress };
  return outputOf(await inviteMany(parts, wanted), json === true);
}

function leftOut({ again, release, allOpen }: Options): 'asked' | 'opened' | 'nobody' {
  if (again || release) return 'nobody';
  return allOpen ? 'opened' : 'asked';
}

function unfitText(faults: readonly string[]): string {
  const each = faults.map((fault) => `error: ${fault}`);
  return [...each, 'to write the file regardless, add --anyway'].join('\n');
}

function outputOf(made: ManyInvited, json: boolean): Output {
  const { file, rows, skipped, faults, written } = made;
  const err = faults
    .map(({ row, why }) => (row === undefined ? `error: ${why}` : `row ${row}: ${why}`))
    .join('\n');
  if (json) return { out: JSON.stringify(made, undefined, 2), err };
  if (!written) return { out: `Nothing was written: ${file} is unchanged.`, err };
  const count = `${rows} ${rows === 1 ? 'invitation' : 'invitations'} in ${file}`;
  const left = SKIP_REASONS.filter((reason) => skipped[reason] > 0);
  return {
    out: [count, ...left.map((reason) => SKIPPED[reason](skipped[reason]))].join('\n'),
    err,
  };
}

const SKIPPED: Readonly<Record<SkipReason, (n: number) => string>> = {
  'not-arrived': (n) => `${n} left out: not arrived (--include-not-arrived)`,
  asked: (n) => `${n} left out: already asked about the shipment (--again)`,
  opened: (n) => `${n} left out: the link was already opened (--again)`,
};

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

/** NaN where it is no time, or one that is too short or too long. */
function lifetimeOf(written: string): number {
  const [, count, unit] = /^(\d{1,5})([dh])$/.exec(written.trim().toLowerCase()) ?? [];
  const lifetimeMs = Number(count) * (unit === 'd' ? DAY_MS : HOUR_MS);
  return lifetimeMs >= HOUR_MS && lifetimeMs <= LONGEST_MS ? lifetimeMs : Number.NaN;
}
