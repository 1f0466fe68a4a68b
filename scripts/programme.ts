import { readFile } from 'node:fs/promises';
import { Argument, Command } from 'commander';
import { policyFaults } from '../src/app/settings/policy-faults.ts';
import type { WorkingTime } from '../src/asking/decide.ts';
import { type Foreseen, foresee, type Span } from '../src/asking/dry-run.ts';
import type { AskFacts } from '../src/asking/facts.ts';
import type { Pause, PauseSwitch } from '../src/asking/planner/pause.ts';
import type { PlanStore } from '../src/asking/plans/plan-store.ts';
import type { Policy } from '../src/asking/policy.ts';
import { type FactSources, readFacts } from '../src/asking/read-facts.ts';
import { readPolicy } from '../src/asking/read-policy.ts';
import { aboutText } from '../src/asking/telling/about-text.ts';
import {
  pausedText,
  resumedText,
  runningText,
  stoppedText,
} from '../src/asking/telling/pause-text.ts';
import type { Reader } from '../src/asking/telling/reader.ts';
import { storyText } from '../src/asking/telling/story-text.ts';
import type { Locale } from '../src/base/locale.ts';
import type { Flow } from '../src/core/contract/flow.ts';
import { timingTest } from '../src/insight/timing/timing-test.ts';
import type { ProgrammeStore } from '../src/programme/ports.ts';
import { timingText } from '../src/render/timing/timing-text.ts';
import { askStory } from './cli/ask-story.ts';
import { differenceText, foreseenCounts, foreseenText } from './cli/foreseen-text.ts';
import { pageOf } from './cli/page-of.ts';
import { DAYS_AHEAD, DAYS_BACK, spanAhead, spanBack } from './cli/programme-span.ts';
import { timingRows } from './cli/timing-rows.ts';
import { using } from './cli/using.ts';

export interface ProgrammeParts extends FactSources {
  readonly programme: ProgrammeStore;
  readonly plans: PlanStore;
  readonly pause: PauseSwitch;
  /** What PROGRAMME_FILE says, or the built-in policy. */
  readonly policy: Policy;
  /** With the questions that a policy may name. */
  readonly flows: ReadonlyMap<string, Pick<Flow, 'questionNames'>>;
  readonly time: WorkingTime;
  readonly timeZone: string;
  /** In which the test of delays is told. */
  readonly locale: Locale;
  readonly now: number;
  /** Who uses the command. */
  readonly by: string;
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

const ACTIONS = ['pause', 'resume'] as const;
type Action = (typeof ACTIONS)[number];

/** How asks go on again. */
const WAY = { resume: 'quayside programme resume' };
const HOW =
  '--dry-run tells whom they will ask, --why tells of one ask, --policy prints the policy.';

const HELP = `
pause stops all asks of the programs on this store, at once and until resume: nobody is asked,
reminded or told of a delay, and answers are taken as ever. Without any option the command tells
whether asks are made.

--policy alone prints the policy as it is in use, to be changed and named by PROGRAMME_FILE.

--dry-run tells what would be asked between two days, in the time zone of DEFAULT_TIME_ZONE: by day
and way, how many are not asked and why, and what still waits at the end. It writes and sends
nothing. With --policy FILE it takes that policy, and tells the difference to the one in use.

--timing tells what the test of delays of the policy has shown, over those who were asked between two
days: how many responded and completed, how much they said and how satisfied they are, by arm, with
intervals. Who was asked by hand is left out: no arm decided when. In the language of DEFAULT_LOCALE.

--why tells the whole story of one ask, by the ids of contact and shipment or by the contact's name
and the shipment's number: what has happened, and each rule with what it said.

Exit status: 0 done, 1 no such contact or shipment, 2 wrong usage, 69 the store is unreachable or in use.`;

/** `quayside programme`: whom the program would ask, when, by which way, and why not. */
export function programmeCommand(open: () => Promise<ProgrammeParts>): Command {
  return new Command('programme')
    .description('show whom the program would ask, when and by which way, and why not')
    .addArgument(new Argument('[action]', 'stop all asks, or let them go on').choices(ACTIONS))
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
    .action(async (action: Action | undefined, options: Options, command: Command) => {
      const text = await using(open, (parts) =>
        action === undefined ? answer(options, parts, command) : act(action, options, parts),
      );
      command.configureOutput().writeOut?.(`${text}\n`);
    });
}

async function act(action: Action, { json }: Options, parts: ProgrammeParts): Promise<string> {
  const { pause, policy, now, by } = parts;
  if (action === 'resume') {
    const before = await pause.resume();
    return json ? asJson({ paused: null, before }) : resumedText(before, policy, readerOf(parts));
  }
  const isNew = await pause.pause({ at: now, by });
  const paused = (await pause.read()) ?? { at: now, by };
  if (json) return asJson({ paused, isNew });
  return stoppedText({ pause: paused, isNew }, policy, WAY, readerOf(parts));
}

async function answer(options: Options, parts: ProgrammeParts, command: Command): Promise<string> {
  if (options.why !== undefined) return await why(options, parts, command);
  if (options.timing) return await timing(options, parts, command);
  if (options.dryRun) return await dryRun(options, parts, command);
  if (options.policy === true) return asJson(parts.policy);
  if (options.policy !== undefined) {
    return command.error('error: --policy with a file needs --dry-run', { exitCode: 2 });
  }
  return await standing(options, parts);
}

/** Whether asks are made. */
async function standing({ json }: Options, parts: ProgrammeParts): Promise<string> {
  const { policy } = parts;
  const paused = await parts.pause.read();
  if (json) return asJson({ policy: policy.version, paused: paused ?? null });
  const reader = readerOf(parts);
  const state =
    paused === undefined ? runningText(policy, reader) : pausedText(paused, policy, WAY, reader);
  return `${state}\n${HOW}`;
}

function readerOf({ timeZone }: ProgrammeParts): Reader {
  return { locale: 'en', timeZone };
}

function asJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}

async function dryRun(options: Options, parts: ProgrammeParts, command: Command): Promise<string> {
  const span = spanAhead(options, parts, command);
  const policy = await policyOf(options, parts, command);
  const facts = await readFacts(parts, policy, parts.timeZone);
  const plans = foresee(facts, policy, parts.time, span);
  const paused = await parts.pause.read();
  if (options.json) {
    return asJson({ ...span, policy: policy.version, paused: paused ?? null, plans });
  }
  return [
    ...pauseLines(paused, parts),
    foreseenText(plans, span, { timeZone: parts.timeZone, policy: policy.version }),
    ...(policy === parts.policy ? [] : [await difference(plans, facts, policy, span, parts)]),
  ].join('\n\n');
}

/** What is foreseen holds once they go on. */
function pauseLines(paused: Pause | undefined, parts: ProgrammeParts): readonly string[] {
  if (paused === undefined) return [];
  return [pausedText(paused, parts.policy, WAY, readerOf(parts))];
}

async function difference(
  plans: readonly Foreseen[],
  facts: readonly AskFacts[],
  { flow }: Policy,
  span: Span,
  parts: ProgrammeParts,
): Promise<string> {
  const { policy, time, timeZone } = parts;
  const others = flow === policy.flow ? facts : await readFacts(parts, policy, timeZone);
  const before = foreseenCounts(foresee(others, policy, time, span));
  return differenceText(before, foreseenCounts(plans), policy.version);
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
  const faults = read.kind === 'faults' ? read.faults : policyFaults(read.policy, parts.flows);
  if (read.kind === 'policy' && faults.length === 0) return read.policy;
  const lines = faults.map(({ path, reason }) => `  ${path === '' ? '' : `${path}: `}${reason}`);
  return command.error(`error: ${policy} has faults\n${lines.join('\n')}`, { exitCode: 2 });
}

async function timing(options: Options, parts: ProgrammeParts, command: Command): Promise<string> {
  const span = spanBack(options, parts, command);
  const rows = await timingRows(parts.plans.counted('survey', span), parts.timeZone);
  const test = timingTest(rows);
  if (options.json) return asJson({ ...span, ...test });
  return timingText(test, parts.locale, pageOf(command)).trimEnd();
}

async function why(options: Options, parts: ProgrammeParts, command: Command): Promise<string> {
  const [contact, shipment, ...more] = options.why ?? [];
  if (contact === undefined || shipment === undefined || more.length > 0) {
    return command.error('error: --why takes a contact and a shipment, by their ids', {
      exitCode: 2,
    });
  }
  const found = await askStory(contact, shipment, parts);
  if (typeof found === 'string') return command.error(`error: ${found}`);
  const { facts, plan, decision } = found;
  if (options.json) return asJson({ plan: plan ?? null, decision, facts: withoutLedger(facts) });
  const about = aboutText(facts.contact.id, facts.shipment.id, 'en');
  return storyText(found, about, { locale: 'en', timeZone: facts.contact.place.timeZone });
}

function withoutLedger({ ledger: _, ...facts }: AskFacts) {
  return facts;
}
