import { beforeEach, describe, expect, it } from 'vitest';
import type { MediaReference } from '../../../src/core/contract/media-reference.ts';
import type { ShownFile } from '../../../src/core/conversation/shown-file.ts';
import { answer, chain, response } from '../../fixtures/insight/response.ts';
import { BUYER, SLACK, TeamWorld } from '../../support/team/team-world.ts';

let world: TeamWorld;

beforeEach(() => {
  world = new TeamWorld();
});

function shown(kind: MediaReference['kind'], name: string, message = name): ShownFile {
  const media = { kind, reference: name, file: `${BUYER}#${name}` } as const;
  return { media, at: world.now, message };
}

/** The newest version of the card. */
function card(): string {
  const faces = world.notices.filter(({ content }) => content.card !== undefined);
  return faces.at(-1)?.content.text ?? '';
}

/** What was sent under the card to the first channel, each time by name. */
function sent(): readonly (readonly string[])[] {
  return world.notices.flatMap(({ conversation, content: { files, under } }) =>
    conversation === SLACK && files !== undefined && under === 'case:1'
      ? [files.map(({ media }) => media.reference)]
      : [],
  );
}

describe('what a buyer sent', () => {
  it('stands on the card by its kinds, and follows under it', async () => {
    const files = [
      shown('photo', 'a'),
      shown('photo', 'b'),
      shown('voice', 'c'),
      shown('location', 'd'),
    ];
    await world.raise({ id: 'r1', files });
    expect(card()).toContain('📎 2 photos, 1 voice message, 1 location, contact or sticker');
    expect(sent()).toEqual([['a', 'b', 'c']]);
    expect(world.told().join('\n')).toMatch(/sent: 2 photos, 1 voice message$/m);
  });

  it('joins the open case while nobody holds the talk, each file once', async () => {
    await world.hear(BUYER, { kind: 'shown', files: [shown('photo', 'a')] });
    expect(world.notices).toEqual([]);
    await world.raise({ id: 'r1', files: [shown('photo', 'a')] });
    await world.hear(BUYER, { kind: 'shown', files: [shown('document', 'b')] });
    await world.raise({ id: 'r1', files: [shown('photo', 'a'), shown('document', 'b')] });
    expect(card()).toContain('📎 1 photo, 1 file');
    expect(sent()).toEqual([['a'], ['b']]);
  });

  it('is counted, and not sent twice, where staff saw it come', async () => {
    await world.raise({ id: 'r1' });
    const files = [shown('photo', 'a')];
    const heard = { at: world.now, action: 'said', text: 'see', files } as const;
    await world.hear(BUYER, { kind: 'heard', heard });
    expect(card()).toContain('📎 1 photo');
    expect(sent()).toEqual([['a']]);
    expect(world.told()).toContainEqual(expect.stringContaining('sent a file. see'));
  });

  it('is told by its place where it is no file', async () => {
    await world.raise({ id: 'r1' });
    const media = { kind: 'location', reference: 'geo:53.5,10' } as const;
    const heard = {
      at: world.now,
      action: 'said',
      text: '',
      files: [{ media, at: world.now }],
    } as const;
    await world.hear(BUYER, { kind: 'heard', heard });
    expect(world.told()).toContainEqual(expect.stringContaining('sent a file. geo:53.5,10'));
    expect(sent()).toEqual([]);
  });

  it('is told to be missing where it was too large', async () => {
    await world.raise({ id: 'r1' });
    const heard = { at: world.now, action: 'too-large', text: '20', files: [] } as const;
    await world.hear(BUYER, { kind: 'heard', heard });
    expect(world.told()).toContainEqual(
      expect.stringMatching(/larger than 20 MB\. It was not kept/),
    );
  });
});

describe('what a buyer took back (W10)', () => {
  const SECRET = 'the cartons were wet';

  async function raised() {
    const link = { question: 'Why?', answer: SECRET, at: world.now, messages: ['m2'] };
    return await world.raise({
      id: 'r1',
      words: ['the lids, too', 'call me'],
      said: [
        { text: 'the lids, too', messages: ['m2'] },
        { text: 'call me', messages: ['m3'] },
      ],
      files: [shown('photo', 'a', 'm2')],
      response: response('r1', {
        answers: [
          answer('overall', {
            kind: 'satisfaction',
            value: 1,
            scale: { from: 1, points: 5 },
            messages: ['m1'],
          }),
        ],
        chains: [{ ...chain('overall', []), links: [link], rootCause: SECRET, end: 'root-cause' }],
      }),
    });
  }

  it('stands on the card as a mark, and nowhere in the case', async () => {
    await raised();
    expect(card()).toContain(SECRET);
    await world.hear(BUYER, { kind: 'recalled', message: 'm2', isHeld: false });
    expect(card()).toContain('[deleted by the buyer] / “call me”');
    expect(card()).toContain('overall: [deleted by the buyer]');
    expect(card()).not.toContain('📎');
    expect(JSON.stringify(world.cases.all())).not.toMatch(/wet|lids/);
    expect(await world.cases.search('cartons', 5)).toEqual([]);
    expect(world.told()).toContainEqual(expect.stringContaining('deleted a message'));
  });

  it('takes its score along', async () => {
    await raised();
    expect(card()).toContain('Scores: overall 1/5');
    await world.hear(BUYER, { kind: 'recalled', message: 'm1', isHeld: true });
    expect(card()).not.toContain('Scores:');
    expect(world.told().join()).not.toContain('deleted a message');
  });

  it('changes no case that does not hold it', async () => {
    const before = await raised();
    const told = world.notices.length;
    await world.hear(BUYER, { kind: 'recalled', message: 'another', isHeld: false });
    expect(world.notices).toHaveLength(told);
    expect(await world.cases.load(1)).toMatchObject({ version: before.version });
  });

  it('goes from a closed case, too', async () => {
    await raised();
    await world.cases.swap(...(await closed()));
    await world.hear(BUYER, { kind: 'recalled', message: 'm2', isHeld: false });
    expect(JSON.stringify(world.cases.all())).not.toContain(SECRET);
  });

  async function closed() {
    const one = await world.cases.load(1);
    if (one === undefined) throw new Error('There should be a case');
    return [{ ...one, state: 'verified', version: one.version + 1 }, one] as const;
  }
});
