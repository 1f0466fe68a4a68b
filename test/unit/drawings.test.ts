import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readmeTalk } from '../../scripts/draw/readme-talk.ts';
import { turnFaults } from '../../scripts/draw/turn-faults.ts';
import { turnPicture } from '../../scripts/draw/turn-picture.tsx';
import { TURN } from '../../scripts/draw/turn-steps.ts';

describe('the picture of one turn', () => {
  it('shows the code as it is', async () => {
    expect(await turnFaults(TURN)).toEqual([]);
  });

  it('is up to date: npm run draw-turn', () => {
    expect(readFileSync('src/turn.svg', 'utf8')).toBe(turnPicture(TURN));
  });

  it('is not drawn from a list that names a module, an export or an import that is none', async () => {
    const accept = TURN.find(({ name }) => name === 'accept');
    if (accept === undefined) throw new Error('No step is called accept');
    const moved = { ...accept, file: 'src/core/nowhere.ts' };
    const renamed = { ...accept, name: 'acceptAnything' };
    const unused = { ...accept, usedBy: 'src/main.ts' };
    expect(await turnFaults([moved])).toContain('src/core/nowhere.ts exports no accept');
    expect(await turnFaults([renamed])).toContain(`${accept.file} exports no acceptAnything`);
    expect(await turnFaults([unused])).toEqual(['src/main.ts does not import accept']);
  });
});

describe('the picture of a conversation', () => {
  it('shows the recorded one: npm run draw-pictures', async () => {
    expect(readFileSync('.github/pictures/conversation.svg', 'utf8')).toBe(await readmeTalk());
  });
});
