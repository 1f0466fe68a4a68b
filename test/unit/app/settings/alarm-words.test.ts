import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAlarmWords } from '../../../../src/app/settings/alarm-words.ts';
import { parseConfig } from '../../../../src/app/settings/config.ts';

async function wordsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quayside-tags-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return await readAlarmWords(parseConfig({ TAGS_DIR: folder }, []).base);
}

describe('alarm words of the operator', () => {
  it('are the lines of every language, without comments and blank lines', async () => {
    const words = await wordsOf({
      'every/alarm.txt': 'FDA\n\n# of the food office\n',
      'en/alarm.txt': 'recall # also "recalled"\r\nproduct liabil\n',
      'zh-CN/alarm.txt': '召回\n',
    });
    expect(words).toEqual(['FDA', 'recall', 'product liabil', '召回']);
  });

  it('are none where there is no folder, or no list in it', async () => {
    expect(await readAlarmWords(parseConfig({}, []).base)).toEqual([]);
    expect(await wordsOf({ 'en/themes.txt': '' })).toEqual([]);
  });

  it('that cannot be one are refused, all at once, with file and line', async () => {
    const faulty = wordsOf({ 'en/alarm.txt': 'recall\nx\n', 'de/alarm.txt': '!!!\n' });
    await expect(faulty).rejects.toThrow(
      /2 problems[\s\S]*en\/alarm.txt, line 2[\s\S]*de\/alarm.txt, line 1/,
    );
  });
});
