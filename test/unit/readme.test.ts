import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsReadme } from '../../scripts/env-example.ts';
import { findAdapters } from '../../src/app/discover.ts';
import { rowsIn } from '../support/markdown.ts';

const README = readFileSync('README.md', 'utf8');
const FRONT_PAGE_BYTES = 12_000;

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('the front page', () => {
  it('is short', () => expect(Buffer.byteLength(README)).toBeLessThan(FRONT_PAGE_BYTES));

  it('has the two commands, which the gate runs', () => {
    const [, commands] = /```sh\n([\s\S]*?)\n```/.exec(README) ?? [];
    expect(commands?.split('\n')).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
    const gate = readFileSync('.ci/run', 'utf8');
    for (const command of [/^npm ci /m, /^npm test$/m, /^npm run -s demo /m]) {
      expect(gate).toMatch(command);
    }
  });

  it('names only scripts that there are', () => {
    const named = [...README.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => name);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it('sets every channel up in five lines', () => {
    const [, chapter = ''] = /^## Set-up\n([\s\S]*?)^## /m.exec(README) ?? [];
    const parts = chapter.split(/^(?=\*\*)/m).slice(1);
    const lines = parts.map((part) => [
      /\]\(adapters\/([a-z]+)\//.exec(part)?.[1],
      [...part.matchAll(/^\d\. /gm)].length,
    ]);
    const wanted = ['telegram', 'slack', 'wechat', 'web'].map((channel) => [channel, 5]);
    expect(lines).toEqual(wanted);
  });
});

describe('the README of the commands', () => {
  const named = rowsIn('scripts/README.md').map(([name = '']) => name);

  it('has every command, and the script by which npm runs it', () => {
    const source = readFileSync('scripts/cli/run-command-line.ts', 'utf8');
    const [, table = ''] = /const COMMANDS[^{]*\{\n([\s\S]*?)\n\};/.exec(source) ?? [];
    const commands = [...table.matchAll(/^ {2}([a-z]+): async/gm)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands) {
      expect(named).toContain(`\`${command}\``);
      expect(Object.keys(scripts)).toContain(command);
    }
  });
});

describe('the README of the settings', () => {
  const file = 'src/app/settings/README.md';

  it('has every variable as its schema describes it', async () => {
    const text = readFileSync(file, 'utf8');
    expect(text).toBe(settingsReadme(text, await findAdapters()));
    expect(text).toContain('| `MONGODB_URI` |');
    expect(text).toContain('| `TELEGRAM_BOT_TOKEN` |');
  });
});

describe('the README of the rooms', () => {
  const rows = rowsIn('src/README.md');

  it('has every room', () => {
    const rooms = rows.flatMap(([room = '']) => /`([a-z]+\/)`/.exec(room)?.[1] ?? []);
    const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
    const wanted = [...folders.map(({ name }) => `${name}/`), 'adapters/', 'flows/'];
    expect([...rooms].sort()).toEqual([...wanted].sort());
  });

  it('has a glossary whose words stand where it says', () => {
    const glossary = rows.filter((row) => row.length === 3);
    expect(glossary.length).toBeGreaterThanOrEqual(25);
    expect(glossary.length).toBeLessThanOrEqual(40);
    for (const [word = '', , where = ''] of glossary) {
      const [, file = ''] = /\(([^)]+)\)/.exec(where) ?? [];
      const place = path.join('src', file);
      expect(existsSync(place), place).toBe(true);
      const [known = ''] = /^[a-z]+/.exec(word) ?? [];
      expect(readFileSync(place, 'utf8').toLowerCase(), `${word} in ${place}`).toContain(known);
    }
  });
});
