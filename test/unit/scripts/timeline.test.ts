import { beforeEach, describe, expect, it } from 'vitest';
import { timelineCommand } from '../../../scripts/timeline.ts';
import { conversationId } from '../../../src/core/ids.ts';
import type { TranscriptLine } from '../../../src/core/transcript.ts';
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

beforeEach(async () => {
  store = memoryProgramme();
  await store.saveMany('accounts', [ACME]);
  await store.saveMany('contacts', [ANNA]);
  await store.saveMany('shipments', [TABLES]);
  await store.createInvitation(INVITATION);
  await store.bindInvitation(INVITATION.id, { conversation: PHONE, at: NOW });
});

function run(...words: readonly string[]) {
  const open = async () => ({
    programme: store,
    answeredIn: async () => [TAB],
    transcript: async (talk: string) => LINES.filter(({ conversation }) => conversation === talk),
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

  it('names near matches where it knows nobody of that name', async () => {
    const { status, err } = await run('--contact', 'ACME-ana');
    expect(status).toBe(1);
    expect(err).toContain('did you mean "ACME-anna"');
  });
});
