import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeIn, linksIn, projectFiles } from '../support/markdown.ts';

const GUIDE = '.github/CONTRIBUTING.md';
const GUIDES = ['channel', 'flow', 'question kind', 'command', 'language', 'theme'];
const FILES = projectFiles();
const TOOLS = /^(\.[a-z-]+(\.[a-z]+)*|[A-Z]+\.md|[a-z-]+\.(json|jsonc|yaml))$/;
const PLACE = /^(\{[a-z,]+\}|src|flows|adapters|scripts|test|\.github)\//;

/** What the guide names: a file, a folder that ends in `/`, or a pattern of either. */
const NAMED = codeIn(GUIDE).filter((code) => PLACE.test(code) || TOOLS.test(code));

/** `<name>` and `*` are any name, `**` any folders, `{a,b}` one of both. */
function pattern(named: string): RegExp {
  const source = named
    .replaceAll(/<[a-z]+>/g, '*')
    .replaceAll(/[.+$^()|[\]]/g, String.raw`\$&`)
    .replaceAll(/\{([^}]+)\}/g, (_, names: string) => `(${names.replaceAll(',', '|')})`)
    .replaceAll(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(.*/)?'));
  return new RegExp(`^${source}${named.endsWith('/') ? '' : '$'}`);
}

describe('the guide for contributors', () => {
  it.each(GUIDES)('says how to add a %s', (what) => {
    expect(readFileSync(GUIDE, 'utf8')).toContain(`## Add a ${what}\n`);
  });

  it('names places', () => expect(NAMED.length).toBeGreaterThan(40));

  it.each(NAMED)('names %s, which is there', (named) => {
    const wanted = pattern(named);
    expect(FILES.some((file) => wanted.test(file))).toBe(true);
  });

  it('is linked from the front page', () => {
    expect(linksIn('README.md').map(({ target }) => target)).toContain(GUIDE);
  });
});

describe('the check of its places', () => {
  it.each(['src/nowhere.ts', 'adapters/<name>.mdx', 'flows/nothing/', '{src,flows}/<code>.py'])(
    'misses %s',
    (named) => expect(FILES.some((file) => pattern(named).test(file))).toBe(false),
  );
});

describe('the workflow', () => {
  const text = readFileSync('.github/workflows/ci.yml', 'utf8');

  it('runs the gate with a MongoDB, and knows no secret', () => {
    const { jobs } = parse(text) as { jobs: { gate: { services: object; steps: object[] } } };
    expect(jobs.gate.steps).toContainEqual({ run: '.ci/run' });
    expect(jobs.gate.services).toHaveProperty('mongodb');
    expect(text).not.toContain('secrets.');
  });

  it('uses the Node.js that is named for everybody', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [major = ''] = readFileSync('.nvmrc', 'utf8').trim().split('.');
    expect(engines.node).toMatch(new RegExp(`^>=${major}\\.`));
  });
});
