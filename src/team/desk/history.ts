import { fill } from '../../base/text/fill.ts';
import type { AuditEntry, OwnedFor } from '../cases/audit-entry.ts';
import type { Case } from '../cases/case.ts';
import { CLOCK_NAMES } from '../cases/clock/case-clock.ts';
import { LIGHTS } from '../light.ts';
import type { TeamSettings } from '../team-settings.ts';
import type { TeamWordKey, TeamWords } from '../words/en.ts';
import { clockText, lightText } from './case-words.ts';
import { onOneLine } from './labels.ts';
import { momentText } from './moments.ts';
import { type Naming, nameOf, namesOf } from './names.ts';

interface HistoryParts extends Naming {
  readonly settings: TeamSettings;
  readonly words: TeamWords;
}

const HISTORY_SHOWN = 15;

/** The team's remarks, and who did what in words; empty where there is nothing to tell. */
export async function historyLines(
  { notes, audit }: Pick<Case, 'notes' | 'audit'>,
  parts: HistoryParts,
): Promise<readonly string[]> {
  const { words, settings } = parts;
  const noted = notes.map(async ({ text, by, at }) =>
    fill(words.caseNote, {
      name: await nameOf(parts, by),
      time: momentText(at, settings),
      text: onOneLine(text),
    }),
  );
  const told = await Promise.all(audit.map((entry) => happened(entry, parts)));
  const happenings = told.filter((line) => line !== undefined).slice(-HISTORY_SHOWN);
  const lines = [...(await Promise.all(noted)), ...happenings];
  return lines.length === 0 ? [] : [words.caseHistory, ...lines];
}

async function happened(entry: AuditEntry, parts: HistoryParts): Promise<string | undefined> {
  const { words, settings } = parts;
  const key = KEYS[entry.what](entry);
  if (key === undefined) return undefined;
  const { from = '', to = '', why } = entry;
  const what = fill(words[key], {
    name: await nameOf(parts, entry.by),
    from: await valueText(from, parts),
    to: await valueText(to, parts),
    why: why === undefined ? '' : words[WHY[why]],
  });
  return fill(words.caseHistoryLine, { time: momentText(entry.at, settings), what });
}

const WHY = {
  shipment: 'becauseShipment',
  theme: 'becauseTheme',
  fallback: 'becauseFallback',
} as const satisfies Record<OwnedFor, TeamWordKey>;

/** Lights and clocks by their names, people by theirs. */
async function valueText(value: string, parts: HistoryParts): Promise<string> {
  const { words } = parts;
  const light = LIGHTS.find((one) => one === value);
  if (light !== undefined) return lightText(light, words);
  const clock = CLOCK_NAMES.find((one) => one === value);
  if (clock !== undefined) return clockText(clock, words);
  const people = value.split(' ').filter(Boolean);
  return (await namesOf(parts, people, 'named')).text;
}

type KeyOf = (entry: AuditEntry) => TeamWordKey | undefined;

/** What is said of an entry; undefined for what another entry of the same moment says already. */
const KEYS: Readonly<Record<AuditEntry['what'], KeyOf>> = {
  opened: ({ to }) => (to === undefined ? 'didOpen' : 'didOpenFor'),
  owner: ownerKey,
  claimed: ({ from }) => (from === undefined ? 'didClaim' : 'didPass'),
  released: ({ by }) => (by === 'clock' ? 'didFallBack' : 'didRelease'),
  waiting: ({ to }) => (to === undefined ? 'didWakeClocks' : 'didWait'),
  state: stateKey,
  escalated: ({ to = '' }) => (to === '' ? undefined : 'didEscalate'),
  facts: () => undefined,
  light: () => 'didLight',
  noted: () => 'didNote',
  planned: () => 'didPlan',
  answered: () => 'didAnswer',
  warned: () => 'didWarn',
  called: () => 'didCall',
  breached: () => 'didBreach',
  missed: () => 'didMiss',
};

function ownerKey({ by, to }: AuditEntry): TeamWordKey {
  if (by === 'buyer') return 'didOwnByRule';
  if (to === undefined) return 'didFree';
  return to === by ? 'didTake' : 'didAssign';
}

/** States that follow from what somebody did go without saying. */
function stateKey({ to, from }: AuditEntry): TeamWordKey | undefined {
  switch (to) {
    case 'resolved':
      return 'didResolve';
    case 'verified':
      return 'didVerify';
    case 'unverified':
      return 'didNotVerify';
    case 'reopened':
      return from === 'claimed' ? undefined : 'didReopen';
    default:
      return undefined;
  }
}
