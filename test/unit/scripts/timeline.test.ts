import { beforeEach, describe, expect, it } from 'vitest';
import { timelineCommand } from '../../../scripts/timeline.ts';
import { conversationId } from '../../../src/core/contract/ids.ts';
import type { TranscriptLine } from '../../../src/core/contract/transcript.ts';
import { JPEG } from '../../fixtures/file-bytes.ts';
import { NOON } from '../../fixtures/insight/response.ts';
import { MemoryFiles } from '../../support/memory/memory-files.ts';
import { ACME, ANNA, INVITATION, NOW, TABLES } from '../programme/example-programme.ts';
import { memoryProgramme } from '../programme/memory-programme.ts';
import { runCommand } from './import-runner.ts';

const PHONE = conversationId('telegram', '42');
const TAB = conversationId('web', 'abc');

function line(place: Pick<TranscriptLine, 'conversation' | 'sequence' | 'at' | 'text'>) {
  return { id: `${place.conversation}#${place.sequence}`, author: 'buyer' as const, ...place };
}

const LINES: readonly TranscriptLine[] = [
  { ...line({ conversation: PHONE, sequence: 0, at: NOW + 500, text: 'May we?' }), author: 'bot' },
  // The platform tells whole seconds: earlier by its clock, later in the talk.
  line({ conversation: PHONE, sequence: 1, at: NOW, text: 'yes\u001b[2J\nplease' }),
  line({ conversation: TAB, sequence: 0, at: NOW + 400, text: 'from the web' }),
];

let store: ReturnType<typeof memoryProgramme>;
let files: MemoryFiles;

beforeEach(async () => {
  lines = LINES;
  store = memoryProgramme();
  files = new MemoryFiles();
  await store.saveMany('accounts', [ACME]);
  await store.saveMany('contacts', [ANNA]);
  await store.saveMany('shipments', [TABLES]);
  await store.createInvitation(INVITATION);
  await store.bindInvitation(INVITATION.id, { conversation: PHONE, at: NOW });
});

let lines = LINES;

function run(...words: readonly string[]) {
  const open = async () => ({
    programme: store,
    answeredIn: async () => [TAB],
    transcript: async (talk: string) => lines.filter(({ conversation }) => conversation === talk),
    files,
    close: async () => {},
  });
  return runCommand(timelineCommand(open), words);
}

describe('quayside timeline', () => {
  it('shows both channels in the order of time, and none before what it answers', async () => {
    const { status, out } = await run('--contact', 'ACME-anna');
    expect(status).toBe(0);
    expect(out.trim().split('\n')).toEqual([
      '2026-11-20 09:00  web:abc  buyer  from the web',
      '2026-11-20 09:00  telegram:42  bot    May we?',
      '2026-11-20 09:00  telegram:42  buyer  yes [2J please',
    ]);
  });

  it('prints the lines as they are kept as JSON', async () => {
    const { out } = await run('--contact', 'ACME-anna', '--json');
    expect(JSON.parse(out)).toEqual([LINES[2], LINES[0], LINES[1]]);
  });

  it('tells what became of each file that was sent', async () => {
    const photo = (index: number) =>
      ({ kind: 'photo', reference: `r${index}`, file: `${PHONE}#5.${index}` }) as const;
    const place = { kind: 'location', reference: 'geo:53.5,10' } as const;
    const at = { conversation: PHONE, at: NOON };
    await files.keep({ ...at, id: `${PHONE}#5.0`, name: 'wet\u001b.jpg', bytes: JPEG });
    await files.giveUp({ ...at, id: `${PHONE}#5.1` }, 'gone');
    const media = [photo(0), photo(1), photo(2), place];
    lines = [{ ...line({ conversation: PHONE, sequence: 5, at: NOW, text: 'see' }), media }];
    const { out } = await run('--contact', 'ACME-anna');
    expect(out.trim()).toBe(
      '2026-11-20 09:00  telegram:42  buyer  see ' +
        `[photo: wet .jpg, image/jpeg, ${JPEG.length} bytes, telegram:42#5.0] ` +
        '[photo: not kept (gone), telegram:42#5.1] [photo: not kept yet, telegram:42#5.2] ' +
        '[location: geo:53.5,10]',
    );
    const { out: json } = await run('--contact', 'ACME-anna', '--json');
    expect(JSON.parse(json)[0].kept).toMatchObject([{ state: 'kept' }, { why: 'gone' }]);
  });

  it('names near matches where it knows nobody of that name', async () => {
    const { status, err } = await run('--contact', 'ACME-ana');
    expect(status).toBe(1);
    expect(err).toContain('did you mean "ACME-anna"');
  });
});
