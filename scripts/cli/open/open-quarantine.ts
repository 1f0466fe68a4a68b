import { openStores } from '../../../src/app/open-stores.ts';
import { configuredTeam } from '../../../src/app/settings/team-file.ts';
import type { Sink } from '../../../src/core/contract/channel.ts';
import { admit } from '../../../src/core/conversation/accept.ts';
import type { ReplayParts } from '../../../src/engine/spool/replay.ts';
import { changeConversation } from '../../../src/engine/updates/change-conversation.ts';
import { readConfig, surroundings } from '../../../src/main.ts';
import { conversationStore } from '../../../src/stores/conversation-store.ts';
import { quarantineStore } from '../../../src/stores/quarantine-store.ts';
import { teamSink } from '../../../src/team/team-sink.ts';
import { teamWords } from '../../../src/team/words/words.ts';

/** The quarantine, and what it takes to bring something back; the caller closes it. */
export async function openQuarantine(): Promise<ReplayParts & { close(): Promise<void> }> {
  const { base } = await readConfig();
  const { locale } = await configuredTeam(base);
  const { now, newId } = surroundings('silent');
  const records = await openStores(base, newId);
  const store = conversationStore(records.store);
  const around = { store, newId, now };
  const receive: Sink = async (event) => {
    await changeConversation(event.conversation, around, (conversation) =>
      admit(conversation, event, now()),
    );
    return { closesChoices: false };
  };
  const words = teamWords(locale);
  return {
    ...around,
    quarantine: quarantineStore(records.store),
    sink: teamSink({ teamChannels: base.TEAM_CHANNELS, receive, words, now }),
    close: () => records.close(),
  };
}
