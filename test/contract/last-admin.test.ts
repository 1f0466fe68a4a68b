import { afterAll, beforeAll, expect, it } from 'vitest';
import { staffStore } from '../../src/stores/staff-store.ts';
import { documentsIn, storesUnderTest, type TestStore } from '../support/store/stores.ts';
import { TeamWorld } from '../support/team/team-world.ts';

const [ADA, LI, WANG] = ['slack:U0ADA', 'slack:U0LI', 'telegram:8'] as const;
const ROUNDS = 25;

for (const { name, open } of storesUnderTest()) {
  let server: TestStore;
  let world: TeamWorld;
  let close: () => Promise<void>;

  beforeAll(async () => {
    server = await open();
    const documents = await documentsIn(server);
    close = () => documents.close();
    world = new TeamWorld({ staff: staffStore(documents) });
  });
  afterAll(async () => {
    await close?.();
    await server?.close();
  });

  const admins = async () => (await world.staff.list()).filter(({ role }) => role === 'admin');

  it.each([
    ['two', [ADA, LI]],
    ['three in a ring', [ADA, LI, WANG]],
  ] as const)(
    `%s admins who take each other’s rights at once leave one, in ${name}`,
    async (_, ids) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const id of ids) await world.admit(id, 'admin', id);
        const word = round % 2 === 0 ? 'none' : 'agent';
        await Promise.all(
          ids.map((id, at) => world.says(id, `/grant ${ids[(at + 1) % ids.length]} ${word}`)),
        );
        expect((await admins()).length, `round ${round}`).toBeGreaterThan(0);
      }
    },
  );
}
