import { describe, expect, it } from 'vitest';
import { tagCommand } from '../../../scripts/tag.ts';

async function run(argv: readonly string[], lines: readonly string[] = []): Promise<string> {
  let out = '';
  async function* input(): AsyncIterable<string> {
    yield* lines;
  }
  const command = tagCommand(input).configureOutput({
    writeOut: (text) => {
      out += text;
    },
  });
  await command.parseAsync([...argv], { from: 'user' });
  return out;
}

describe('quayside tag', () => {
  it('tags its arguments, with the words behind each tag', async () => {
    expect(await run(['The invoice was wrong'])).toBe(
      'The invoice was wrong\n  negative -0.459: wrong -2\n  documents (invoice), accuracy (wrong)\n',
    );
  });

  it('tags lines from stdin where it has no arguments, and passes over empty ones', async () => {
    const out = await run(['--json', '--locale', 'zh-CN'], ['包装破损', '', '很好']);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ text: '包装破损', sentiment: 'negative' });
    expect(second).toMatchObject({ text: '很好', sentiment: 'positive', themes: [] });
  });

  it('says where it finds no theme', async () => {
    expect(await run(['hello'])).toBe('hello\n  neutral 0\n  no theme\n');
  });
});
