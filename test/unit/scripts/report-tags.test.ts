import { describe, expect, it } from 'vitest';
import { tagCommand } from '../../../scripts/tag.ts';

async function run(argv: readonly string[], lines: readonly string[] = []): Promise<string> {
  let out = '';
  async function* input(): AsyncIterable<string> {
    yield* lines;
  }
  const command = tagCommand(async () => undefined, input).configureOutput({
    writeOut: (text) => {
      out += text;
    },
  });
  await command.parseAsync([...argv], { from: 'user' });
  return out;
}

describe('quayside tag', () => {
  it('tags its arguments, with the words behind each tag', async () => {
    const out = await run(['Wrong HS code']);
    expect(out).toMatch(/^Wrong HS code\n {2}negative -0\.\d+: /);
    expect(out).toContain('documents documents.hs-code (HS code)');
  });

  it('answers JSON lines in kind, and passes over empty ones', async () => {
    const lines = ['{"id":"1","text":"包装破损","lang":"zh"}', '', '{"id":"2","text":"很好"}'];
    const [first, second] = (await run([], lines))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: '1', lang: 'zh', polarity: 'neg' });
    expect(first.themes).toMatchObject([{ name: 'packaging', polarity: 'neg' }]);
    expect(second).toMatchObject({ id: '2', lang: 'zh', polarity: 'pos' });
  });

  it('says where it finds no theme', async () => {
    expect(await run(['hello'])).toMatch(/^hello\n {2}neutral \S+\n {2}no theme\n$/);
  });
});
