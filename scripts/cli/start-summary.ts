import picocolors from 'picocolors';
import type { BaseSettings, ConfigFault } from '../../src/app/settings/config.ts';

/** What is known of the program once it serves. */
export interface Started {
  /** Where the server listens, e.g. `http://127.0.0.1:3000`. */
  readonly address: string;
  readonly store: 'mongodb' | 'sqlite';
  /** Channels that are switched on, by name. */
  readonly channels: readonly string[];
  /** Every channel there is, with the variables of which any one switches it on. */
  readonly known: readonly { readonly name: string; readonly switchedOnBy?: readonly string[] }[];
  readonly settings: Pick<
    BaseSettings,
    'PUBLIC_URL' | 'COMPANY_NAME' | 'TEAM_CHANNELS' | 'DATA_DIR'
  >;
  /** Settings with which it serves, and not as it should. */
  readonly warnings: readonly ConfigFault[];
  /** True where somebody may give commands in the team's channels. */
  readonly hasStaff: boolean;
}

type Row = readonly [name: string, about: string];

const COMMANDS: readonly Row[] = [
  ['npx quayside doctor', 'checks the store and every channel, and says what to fix'],
  ['npx quayside import FILE', 'imports accounts, contacts and shipments from a CSV file'],
  ['npx quayside invite …', 'prints the invitation links for a shipment'],
];

/** What a person reads in the terminal: where it listens, what is on, what is missing, what to do next. */
export function startSummary(started: Started): string {
  return [
    '',
    `Quayside is running at ${picocolors.bold(started.address)}`,
    '',
    ...section('Switched on', onRows(started)),
    ...section('Not switched on', offRows(started)),
    ...section('Missing', missingRows(started)),
    ...section('Next', COMMANDS),
    'Set variables in .env; .env.example describes them all. Press Ctrl+C to stop.',
    '',
    '',
  ].join('\n');
}

function section(title: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const lines = rows.map(([name, about]) => `  ${name.padEnd(width)}${about}`.trimEnd());
  return [picocolors.bold(title), ...lines, ''];
}

function onRows({ address, store, channels, settings }: Started): readonly Row[] {
  const url = (settings.PUBLIC_URL ?? address).replace(/\/+$/, '');
  const kept = store === 'mongodb' ? 'MongoDB' : `SQLite in ${settings.DATA_DIR}`;
  return [
    ...channels.map((name): Row => [name, name === 'web' ? `${url}/chat` : '']),
    ['store', kept],
    ...(settings.TEAM_CHANNELS.length === 0
      ? []
      : ([['team', settings.TEAM_CHANNELS.join(', ')]] as const)),
  ];
}

function offRows({ channels, known }: Started): readonly Row[] {
  const off = known.filter(({ name }) => !channels.includes(name));
  return off.flatMap(({ name, switchedOnBy }): readonly Row[] =>
    switchedOnBy === undefined ? [] : [[name, `set ${switchedOnBy.join(' or ')}`]],
  );
}

/** Settings with which it serves, and not as it should. */
function missingRows({ settings, warnings, hasStaff }: Started): readonly Row[] {
  const rows = warnings.map(({ variable, reason }): Row => [variable, reason]);
  if (settings.TEAM_CHANNELS.length === 0 || hasStaff) return rows;
  return [...rows, ['first admin', 'open the /setup/ link in the log']];
}
