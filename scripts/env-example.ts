import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findAdapters } from '../src/app/discover.ts';
import { BASE_SETTINGS, type SettingsSlice } from '../src/app/settings/config.ts';
import { describeSettings } from '../src/app/settings/describe-settings.ts';

const FILE = fileURLToPath(new URL('../.env.example', import.meta.url));
const README = fileURLToPath(new URL('../src/app/settings/README.md', import.meta.url));

/** `.env.example` as the schemas describe it: every variable, what it means, an example. */
export function envExample(slices: readonly SettingsSlice[]): string {
  const sections = [{ name: 'quayside', settings: BASE_SETTINGS }, ...slices].flatMap(
    ({ name, settings }) => {
      const described = describeSettings(settings);
      if (described.length === 0) return [];
      const lines = described.map(({ name: variable, description, example, byDefault }) => {
        const preset = byDefault === undefined ? '' : ` Default: ${byDefault}.`;
        return `# ${description}.${preset}\n#${variable}=${example ?? ''}\n`;
      });
      return [`# --- ${name} ---\n`, ...lines];
    },
  );
  return `# Copy to .env and fill in what you need; every line may stay as it is.\n\n${sections.join('\n')}`;
}

/** The generated part of the settings' README: a heading and a table for each slice. */
const VARIABLES = /(?<=<!-- variables -->\n)[\s\S]*(?=<!-- end of variables -->)/;

/** The README of the settings with the table of variables as the schemas describe them. */
export function settingsReadme(readme: string, slices: readonly SettingsSlice[]): string {
  const tables = [{ name: 'quayside', settings: BASE_SETTINGS }, ...slices].flatMap(tableOf);
  return readme.replace(VARIABLES, () => `\n${tables.join('\n')}\n`);
}

function tableOf({ name, settings }: SettingsSlice): readonly string[] {
  const described = describeSettings(settings);
  if (described.length === 0) return [];
  const rows = described.map((setting) => {
    const { description, byDefault, example, isSecret } = setting;
    const preset = byDefault === undefined ? '' : ` Default: ${byDefault}.`;
    const secret = isSecret ? ' Secret.' : '';
    const sample = example === undefined ? '' : `\`${example}\``;
    const cells = [`\`${setting.name}\``, `${description}.${preset}${secret}`, sample];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  });
  return [`### ${name}\n\n| variable | meaning | example |\n|---|---|---|\n${rows.join('')}`];
}

/** Whether each generated file is as it should be; where asked to, they are written instead. */
async function bringUpToDate(check: boolean): Promise<void> {
  const slices = await findAdapters();
  const readme = await readFile(README, 'utf8');
  const wanted = { [FILE]: envExample(slices), [README]: settingsReadme(readme, slices) };
  for (const [file, text] of Object.entries(wanted)) {
    if (!check) await writeFile(file, text);
    else if ((await readFile(file, 'utf8')) !== text) {
      process.stderr.write(`${file} is out of date; run: npm run env-example\n`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bringUpToDate(process.argv.includes('--check'));
}
