import { expect } from 'vitest';
import type { Clause } from '../clause.ts';

/** Run when all others are over, on what these have left. */
const clause: Clause = {
  name: 'secrets',
  sentence: 'writes none of its secrets down, in no log line and no row',
  stage: 'shared',
  holds: async (stage) => {
    await stage.program.app.engine.writeEverything();
    const written = [...stage.log, ...(await stage.rows())].join('\n');
    expect(written).toContain('conversations ');
    for (const secret of stage.platform.secrets) {
      expect(secret.length).toBeGreaterThan(0);
      expect(written.includes(secret), 'a secret stands in what was written').toBe(false);
    }
  },
};

export default clause;
