import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findAdapters } from '../src/app/found.ts';
import { BASE_SETTINGS, type SettingsSlice } from '../src/app/settings/config.ts';
import { describeSettings } from '../src/app/settings/describe-settings.ts';

const FILE = fileURLToPath(new URL('../.env.example', import.meta.url));

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = envExample(await findAdapters());
  if (process.argv.includes('--check')) {
    const found = await readFile(FILE, 'utf8');
    if (found !== wanted) {
      process.stderr.write('.env.example is out of date; run: npm run env-example\n');
      process.exitCode = 1;
    }
  } else {
    await writeFile(FILE, wanted);
  }
}
