import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { nearMatches } from '../../base/text/near-matches.ts';
import { BASE_SETTINGS, type ConfigFault, type Environment, type SettingsSlice } from './config.ts';
import { describeSettings } from './describe-settings.ts';

export const ENV_FILE = '.env';
const FROM_FILE = '_FILE';

/** The variables of this process, and what is wrong with how they were given. */
export interface GivenEnvironment {
  readonly environment: Environment;
  readonly faults: readonly ConfigFault[];
  /** Variables that nobody knows, each with what may have been meant. */
  readonly unknown: readonly ConfigFault[];
}

/**
 * The environment with `.env` under it, and with every secret read from the file that its
 * `NAME_FILE` variable points to.
 */
export function givenEnvironment(
  process: Environment,
  slices: readonly SettingsSlice[],
): GivenEnvironment {
  const written = existsSync(ENV_FILE) ? parseEnv(readFileSync(ENV_FILE, 'utf8')) : {};
  const given: Environment = { ...written, ...process };
  const { secrets, names } = knownVariables(slices);
  const read = secrets.map((name) => secretFrom(name, given));
  const environment = {
    ...given,
    ...Object.fromEntries(read.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))),
  };
  return {
    environment,
    faults: read.flatMap(({ fault }) => fault ?? []),
    unknown: unknownVariables(Object.keys(written), Object.keys(process), names),
  };
}

interface Known {
  readonly secrets: readonly string[];
  readonly names: readonly string[];
}

function knownVariables(slices: readonly SettingsSlice[]): Known {
  const described = [BASE_SETTINGS, ...slices.map(({ settings }) => settings)].flatMap((schema) =>
    describeSettings(schema),
  );
  const secrets = described.filter(({ isSecret }) => isSecret).map(({ name }) => name);
  const names = described.map(({ name }) => name);
  return { secrets, names: [...names, ...secrets.map((name) => `${name}${FROM_FILE}`)] };
}

interface SecretRead {
  readonly entry?: readonly [string, string];
  readonly fault?: ConfigFault;
}

/** A value that stands in the environment itself goes before its file. */
function secretFrom(name: string, given: Environment): SecretRead {
  const variable = `${name}${FROM_FILE}`;
  const file = given[variable];
  if (!file || given[name]) return {};
  try {
    return { entry: [name, readFileSync(file, 'utf8').trim()] };
  } catch {
    const reason = 'points to a file that cannot be read';
    return { fault: { variable, reason, example: '/run/secrets/secret' } };
  }
}

/** In `.env` every name is meant for us; elsewhere only one that is nearly a name of ours. */
function unknownVariables(
  written: readonly string[],
  process: readonly string[],
  names: readonly string[],
): readonly ConfigFault[] {
  const known = new Set(names);
  const inFile = written.filter((name) => !known.has(name));
  const misspelt = process.filter(
    (name) => !known.has(name) && !written.includes(name) && isNearly(name, names),
  );
  return [...inFile, ...misspelt].map((variable) => {
    const [near] = nearMatches(variable, names);
    const meant = near === undefined ? '' : `; did you mean ${near}?`;
    return { variable, reason: `is not a variable of this program${meant}`, example: undefined };
  });
}

/** A slip away from a name of ours that begins with the same word: `TEAM_CHANEL`. */
function isNearly(name: string, names: readonly string[]): boolean {
  const [first] = name.split('_');
  const kin = names.filter(
    (known) => known.split('_')[0] === first && Math.abs(known.length - name.length) <= SLIP,
  );
  return name !== first && nearMatches(name, kin).length > 0;
}

const SLIP = 2;
