import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { newAppLink, slackManifest } from '../adapters/slack/set-up/manifest.ts';
import { BUYER_COMMANDS } from '../src/app/buyer-commands.ts';
import { TEAM_COMMANDS } from '../src/app/team-commands.ts';

const COMMANDS = { commands: BUYER_COMMANDS, teamCommands: TEAM_COMMANDS };

const FILE = fileURLToPath(new URL('../slack-manifest.yaml', import.meta.url));

/** `slack-manifest.yaml` as the code needs it; for Socket Mode, which asks for no address. */
export function manifestYaml(): string {
  const manifest = slackManifest({ publicUrl: undefined, ...COMMANDS });
  return `# Generated from the code: npm run slack-manifest\n${stringify(manifest)}`;
}

/** `--url https://…` prints the link to a new app that is called by HTTP, none that of Socket Mode. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--url');
  const publicUrl = at < 0 ? undefined : process.argv[at + 1];
  if (process.argv.includes('--check')) {
    if ((await readFile(FILE, 'utf8')) !== manifestYaml()) {
      process.stderr.write('slack-manifest.yaml is out of date; run: npm run slack-manifest\n');
      process.exitCode = 1;
    }
  } else {
    await writeFile(FILE, manifestYaml());
    const link = newAppLink(slackManifest({ publicUrl, ...COMMANDS }));
    process.stdout.write(`${link}\n`);
  }
}
