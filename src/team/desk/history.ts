import { format } from '../../base/text/message.ts';
import { onOneLine } from '../../base/text/on-one-line.ts';
import type { AuditEntry } from '../cases/audit-entry.ts';
import type { Case } from '../cases/case.ts';
import { CLOCK_NAMES } from '../cases/clock/case-clock.ts';
import { SEVERITIES } from '../severity.ts';
import type { TeamWords } from '../words/words.ts';
import { momentText } from './format-time.ts';
import type { Wording } from './labels.ts';
import { nameOf, namesOf } from './names.ts';

const HISTORY_SHOWN = 15;

/** The team's remarks, and who did what in words; empty where there is nothing to tell. */
export async function historyLines(
  { notes, audit }: Pick<Case, 'notes' | 'audit'>,
  wording: Wording,
): Promise<readonly string[]> {
  const { words, settings } = wording;
  const noted = notes.map(async ({ text, by, at }) =>
    format(words.locale, words.history.note, {
      name: await nameOf(wording, by),
      time: momentText(at, settings),
      text: onOneLine(text),
    }),
  );
  const entryLines = await Promise.all(audit.map((entry) => entryLine(entry, wording)));
  const happenings = entryLines.filter((line) => line !== undefined).slice(-HISTORY_SHOWN);
  const lines = [...(await Promise.all(noted)), ...happenings];
  return lines.length === 0 ? [] : [words.history.head, ...lines];
}

async function entryLine(entry: AuditEntry, wording: Wording): Promise<string | undefined> {
  const { words, settings } = wording;
  const key = KEYS[entry.what](entry);
  if (key === undefined) return undefined;
  const { from = '', to = '', why } = entry;
  const what = format(words.locale, words.history.did[key], {
    name: await nameOf(wording, entry.by),
    from: await valueText(from, wording),
    to: await valueText(to, wording),
    why: why === undefined ? '' : words.history.because[why],
  });
  return format(words.locale, words.history.line, { time: momentText(entry.at, settings), what });
}

/** Lights and clocks by their names, people by theirs. */
async function valueText(value: string, wording: Wording): Promise<string> {
  const { words } = wording;
  const severity = SEVERITIES.find((one) => one === value);
  if (severity !== undefined) return words.lights[severity];
  const clock = CLOCK_NAMES.find((one) => one === value);
  if (clock !== undefined) return words.clocks[clock];
  const people = value.split(' ').filter(Boolean);
  return (await namesOf(wording, people, 'named')).text;
}

type Happening = keyof TeamWords['history']['did'];
type KeyOf = (entry: AuditEntry) => Happening | undefined;

/** What is said of an entry; undefined for what another entry of the same moment says already. */
const KEYS: Readonly<Record<AuditEntry['what'], KeyOf>> = {
  opened: ({ to }) => (to === undefined ? 'open' : 'openFor'),
  owner: ownerKey,
  claimed: ({ from }) => (from === undefined ? 'claim' : 'pass'),
  released: ({ by }) => (by === 'clock' ? 'fallBack' : 'release'),
  waiting: ({ to }) => (to === undefined ? 'wakeClocks' : 'wait'),
  state: stateKey,
  escalated: ({ to = '' }) => (to === '' ? undefined : 'escalate'),
  facts: () => undefined,
  severity: () => 'severity',
  noted: () => 'note',
  planned: () => 'plan',
  answered: () => 'answer',
  warned: () => 'warn',
  called: () => 'call',
  breached: () => 'breach',
  missed: () => 'miss',
};

function ownerKey({ by, to }: AuditEntry): Happening {
  if (by === 'buyer') return 'ownByRule';
  if (to === undefined) return 'free';
  return to === by ? 'take' : 'assign';
}

/** States that follow from what somebody did go without saying. */
function stateKey({ to, from }: AuditEntry): Happening | undefined {
  switch (to) {
    case 'resolved':
      return 'resolve';
    case 'verified':
      return 'verify';
    case 'unverified':
      return 'notVerify';
    case 'reopened':
      return from === 'claimed' ? undefined : 'reopen';
    default:
      return undefined;
  }
}
