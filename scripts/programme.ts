import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { decide, type WorkingTime } from '../src/asking/decide.ts';
import { foresee } from '../src/asking/dry-run.ts';
import type { AskFacts } from '../src/asking/facts.ts';
import type { PlanStore } from '../src/asking/plans/plan-store.ts';
import type { Policy } from '../src/asking/policy.ts';
import { type FactSources, readFacts } from '../src/asking/read-facts.ts';
import { readPolicy } from '../src/asking/read-policy.ts';
import type { Locale } from '../src/base/locale.ts';
import { timingTest } from '../src/insight/timing/timing-test.ts';
import type { ProgrammeStore } from '../src/programme/ports.ts';
import { unknownRecord } from '../src/programme/unknown-record.ts';
import { timingText } from '../src/render/timing/timing-text.ts';
import type { PauseSwitch } from '../src/stores/asking/shift-store.ts';
import { differenceText, foreseenCounts, foreseenText } from './cli/foreseen-text.ts';
import { pageOf } from './cli/page-of.ts';
import { DAYS_AHEAD, DAYS_BACK, spanAhead, spanBack } from './cli/programme-span.ts';
import { storyText } from './cli/story-text.ts';
import { timingRows } from './cli/timing-rows.ts';
import { using } from './cli/using.ts';

export interface ProgrammeParts extends FactSources {
  readonly programme: ProgrammeStore;
  readonly plans: PlanStore;
  readonly pause: PauseSwitch;
  /** What PROGRAMME_FILE says, or the built-in policy. */
  readonly policy: Policy;
  readonly time: WorkingTime;
  readonly timeZone: string;
  /** In which the test of delays is told. */
  readonly locale: Locale;
  readonly now: number;
  close(): Promise<void>;
}

interface Options {
  readonly dryRun?: boolean;
  readonly timing?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly policy?: string | true;
  readonly why?: string[];
  readonly json?: boolean;
}

const HELP = `
--policy alone prints the policy as it is in use, to be changed and named by PROGRAMME_FILE.

--dry-run tells what would be asked between two days, in the time zone of DEFAULT_TIME_ZONE: by day
and way, how many are not asked and why, and what still waits at the end. It writes and sends
nothing. With --policy FILE it takes that policy, and tells the difference to the one in use.

--timing tells what the test of delays of the policy has shown, over those who were asked between two
days: how many responded and completed, how much they said and how satisfied they are, by arm, with
intervals. Who was asked by hand is left out: no arm decided when. In the language of DEFAULT_LOCALE.

--why tells everything that was looked at for one ask, each rule with what it said.

Exit status: 0 done, 1 no such contact or shipment, 2 wrong usage, 69 the store is unreachable or in use.`;

/** `quayside programme`: whom the program would ask, when, by which way, and why not. */
export function programmeCommand(open: () => Promise<ProgrammeParts>): Command {
  return new Command('programme')
    .description('show whom the program would ask, when and by which way, and why not')
    .option('--dry-run', 'tell what would be asked, and send nothing')
    .option('--timing', 'tell what the test of delays has shown')
    .option(
      '--from <day>',
      `the first day, e.g. 2026-12-01; absent: today, with --timing ${DAYS_BACK} days`,
    )
    .option('--to <day>', `the last day; absent: ${DAYS_AHEAD} days, with --timing today`)
    .option('--policy [file]', 'print the policy in use, or take one from a file')
    .option('--why <contact-and-shipment...>', 'tell the whole story of one ask')
    .option('--json', 'print values instead of text')
    .addHelpText('after', HELP)
    .action(async (options: Options, command: Command) => {
      const text = await using(open, (parts) => answer(options, parts, command));
      command.configureOutput().writeOut?.(`${text}\n`);
    });
}

async function answer(options: Options, parts: ProgrammeParts, command: Command): Promise<string> {
  if (options.why !== undefined) return await why(options, parts, command);
  if (options.timing) return await timing(options, parts, command);
  if (options.dryRun) return await dryRun(options, parts, command);
  if (options.policy === true) return JSON.stringify(parts.policy, undefined, 2);
  return command.error('error: say what you want to see: --dry-run, --timing, --why or --policy', {
    exitCode: 2,
  });
}

async function dryRun(options: Options, parts: ProgrammeParts, command: Command): Promise<string> {
  const span = spanAhead(options, parts, command);
  const policy = await policyOf(options, parts, command);
  const facts = await readFacts(parts, policy, parts.timeZone);
  const now = foresee(facts, policy, parts.time, span);
  if (options.json) {
    return JSON.stringify({ ...span, policy: policy.version, plans: now }, undefined, 2);
  }
  const text = foreseenText(now, span, { timeZone: parts.timeZone, policy: policy.version });
  if (policy === parts.policy) return text;
  const isSameFlow = policy.flow === parts.policy.flow;
  const others = isSameFlow ? facts : await readFacts(parts, parts.policy, parts.timeZone);
  const before = foreseenCounts(foresee(others, parts.policy, parts.time, span));
  return `${text}\n\n${differenceText(before, foreseenCounts(now), parts.policy.version)}`;
}

/** The policy of the file that is named, else the one in use. */
async function policyOf(
  { policy }: Options,
  parts: ProgrammeParts,
  command: Command,
): Promise<Policy> {
  if (policy === undefined || policy === true) return parts.policy;
  const text = await readFile(policy, 'utf8').catch(() =>
    command.error(`error: ${policy} cannot be read`, { exitCode: 2 }),
  );
  const read = readPolicy(text);
  if (read.kind === 'policy') return read.policy;
  const faults = read.faults.map(
    ({ path, reason }) => `  ${path === '' ? '' : `${path}: `}${reason}`,
  );
  return command.error(`error: ${policy} has faults\n${faults.join('\n')}`, { exitCode: 2 });
}

async function timing(options: Options, parts: ProgrammeParts, command: Command): Promise<string> {
  const span = spanBack(options, parts, command);
  const rows = await timingRows(parts.plans.counted('survey', span), parts.timeZone);
  const test = timingTest(rows);
  if (options.json) return JSON.stringify({ ...span, ...test }, undefined, 2);
  return timingText(test, parts.locale, pageOf(command)).trimEnd();
}

async function why(options: Options, parts: ProgrammeParts, command: Command): Promise<string> {
  const [contact, shipment, ...more] = options.why ?? [];
  if (contact === undefined || shipment === undefined || more.length > 0) {
    return command.error('error: --why takes a contact and a shipment, by their ids', {
      exitCode: 2,
    });
  }
  const all = await readFacts(parts, parts.policy, parts.timeZone);
  const facts = all.find((one) => one.contact.id === contact && one.shipment.id === shipment);
  if (facts === undefined) return command.error(`error: ${await noSuch(contact, shipment, parts)}`);
  const decision = decide(facts, parts.policy, parts.time, parts.now);
  if (options.json)
    return JSON.stringify({ ...decision, facts: withoutLedger(facts) }, undefined, 2);
  return storyText(facts, decision);
}

function withoutLedger({ ledger: _, ...facts }: AskFacts) {
  return facts;
}

async function noSuch(contact: string, shipment: string, { programme }: ProgrammeParts) {
  const [person] = await programme.findMany('contacts', [contact]);
  if (person === undefined) return await unknownRecord(programme, 'contacts', contact);
  const [goods] = await programme.findMany('shipments', [shipment]);
  if (goods === undefined) return await unknownRecord(programme, 'shipments', shipment);
  return `${shipment} did not go to the account of ${contact}`;
}
