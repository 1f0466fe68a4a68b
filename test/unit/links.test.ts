import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsIn, type Link, linksIn, markdownFiles } from '../support/markdown.ts';

/** A picture that everybody loads who opens the front page. */
const FRONT_PICTURE_BYTES = 60_000;
const PICTURE_BYTES = 150_000;

const isElsewhere = ({ target }: Link) => /^[a-z]+:/.test(target);

/** Why a link leads nowhere; undefined where it leads somewhere. */
function faultOf({ file, target }: Link): string | undefined {
  const [place = '', anchor] = target.split('#');
  const goal = place === '' ? file : path.join(path.dirname(file), place);
  if (!existsSync(goal)) return `${target}: there is no such file`;
  if (anchor === undefined) return undefined;
  return anchorsIn(goal).has(anchor) ? undefined : `${target}: there is no such heading`;
}

describe.each(markdownFiles().map((file) => [file]))('%s', (file) => {
  const links = linksIn(file).filter((link) => !isElsewhere(link));

  it('has only links that lead somewhere', () => {
    expect(links.flatMap((link) => faultOf(link) ?? [])).toEqual([]);
  });

  it('has only small pictures', () => {
    const limit = file === 'README.md' ? FRONT_PICTURE_BYTES : PICTURE_BYTES;
    const pictures = links.filter(({ isPicture }) => isPicture);
    const sizes = pictures.map(({ target }) => statSync(path.join(path.dirname(file), target)));
    for (const { size } of sizes) expect(size).toBeLessThan(limit);
  });
});

describe('the check of links', () => {
  it('finds a file and a heading that are not there', () => {
    const link = { file: 'src/README.md', isPicture: false };
    expect(faultOf({ ...link, target: 'nowhere.md' })).toContain('no such file');
    expect(faultOf({ ...link, target: '#nothing' })).toContain('no such heading');
    expect(faultOf({ ...link, target: '../README.md#two-commands' })).toBeUndefined();
  });
});
