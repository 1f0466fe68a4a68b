import { configuredAdapters, contextFor } from '../../../src/app/channels.ts';
import { openStores } from '../../../src/app/open-stores.ts';
import { BaseUrl } from '../../../src/app/settings/base-url.ts';
import { configuredSecrets } from '../../../src/app/settings/configured-secrets.ts';
import { logWithout } from '../../../src/app/without-secrets.ts';
import { readConfig, surroundings } from '../../../src/main.ts';
import { entrancesOf } from '../../../src/programme/entrances.ts';
import { storedTranscript } from '../../../src/reporting/stored-transcript.ts';
import { pageUrl } from '../../../src/routes/invitation-routes.ts';
import type { InviteParts } from '../invite-parts.ts';

/** All that inviting needs: the records, and every configured channel, created and not started. */
export async function openInvitations(): Promise<InviteParts> {
  const config = await readConfig();
  const plain = surroundings('warn');
  const records = await openStores(config.base, plain.newId);
  const secrets = await configuredSecrets(config);
  const around = { ...plain, log: logWithout(secrets, plain.log) };
  const own = new BaseUrl(config.base);
  const transcript = storedTranscript(records, around.now);
  const context = contextFor(
    config.base,
    around,
    records,
    {
      transcript,
      versions: async () => new Map(),
      openSurveys: async () => [],
      isInvited: async () => false,
    },
    own,
    secrets,
  );
  const adapters = await configuredAdapters(config, context);
  return {
    programme: records.programme,
    secret: records.secret,
    companyName: config.base.COMPANY_NAME,
    now: around.now,
    pageOf: (token) => pageUrl(own, token),
    entrancesOf: (way) => entrancesOf(adapters, way, around.log),
    close: async () => {
      await Promise.all(adapters.map((adapter) => adapter.stop()));
      await records.close();
    },
  };
}
